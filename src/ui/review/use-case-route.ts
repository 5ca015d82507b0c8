import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { type Arrival, casePath } from './case-path.ts';
import { focusFinish, focusItem } from './focus-row.ts';
import { escalationOf, nextUnanswered, pageOf } from './pages.ts';
import { useDesk } from './use-desk.ts';

/** Ways through a case: to a question wherever it is, to the next unanswered one, to the section beside. */
export interface CaseRoute {
  toItem(item: string): void;
  toUnanswered(from: string): void;
  toSection(from: string, step: -1 | 1): void;
}

export function useCaseRoute(): CaseRoute {
  const desk = useDesk();
  const navigate = useNavigate();
  const { audit = '' } = useParams();
  return useMemo(() => {
    const go = (section: string, state?: Arrival) =>
      void navigate(casePath(audit, desk.id, section), { state });
    const toItem = (item: string) => {
      if (focusItem(item)) return;
      const page = pageOf(desk.pages(), item);
      const first = desk.pages()[0]?.section.id;
      const escalation = escalationOf(desk.model.tool)?.items.some(({ id }) => id === item);
      if (page) go(page.section.id, { focus: item });
      else if (escalation && document.getElementById('escalation')) desk.escalating.set(item);
      else if (escalation && first !== undefined) go(first, { focus: item });
    };
    return {
      toItem,
      toUnanswered(from) {
        const next = nextUnanswered(desk.pages(), desk.reviewed().view, from);
        if (next) toItem(next.id);
        else focusFinish();
      },
      toSection(from, step) {
        const pages = desk.pages();
        const at = pages.findIndex(({ section }) => section.id === from);
        const beside = at < 0 ? undefined : pages[at + step];
        if (beside) go(beside.section.id);
      },
    };
  }, [desk, navigate, audit]);
}
