import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { type Arrival, casePath } from './case-path.ts';
import { focusBeside, focusCheck, focusItem } from './focus-row.ts';
import { escalationOf, nextUnanswered, pageOf } from './pages.ts';
import { settleTyped } from './settle-typed.ts';
import { useDesk } from './use-desk.ts';

/** Ways through a case: to a question wherever it is, to the next unanswered one, to the question or section beside. */
export interface CaseRoute {
  toItem(item: string): void;
  toUnanswered(from: string): void;
  toSection(step: -1 | 1): void;
  /** On to the next question; after the last of a section to the next section, and after them all to the check page. */
  onward(from: string): void;
  /** Back to the question before; from the first of a section to the last of the section before. */
  backward(from: string): void;
  /** To the immediate concern, or what is still to be said of one that was raised; `goBack` leads to the question left for it. */
  toConcern(): void;
  /** From the immediate concern to the question that was left for it. False when none was. */
  goBack(): boolean;
}

export function useCaseRoute(): CaseRoute {
  const desk = useDesk();
  const navigate = useNavigate();
  const { audit = '', section: here } = useParams();
  return useMemo(() => {
    const go = (section: string, state?: Arrival) =>
      void navigate(casePath(audit, desk.id, section), { state });
    const beside = (step: -1 | 1) => {
      const pages = desk.pages();
      const at = pages.findIndex(({ section }) => section.id === here);
      return at < 0 ? undefined : pages[at + step];
    };
    const toItem = (item: string) => {
      if (focusItem(item)) return;
      const page = pageOf(desk.pages(), item);
      if (page) go(page.section.id, { focus: item });
    };
    const goBack = () => {
      const left = desk.left.get();
      desk.left.set('');
      if (left === '' || !desk.reviewed().view.applies(left)) return false;
      toItem(left);
      return true;
    };
    return {
      toItem,
      goBack,
      toConcern() {
        const [flag] = escalationOf(desk.model.tool)?.items ?? [];
        if (!flag) return;
        const [detail = flag.id] = desk.concernDetails();
        const from = desk.current.get();
        toItem(detail);
        if (!desk.isConcern(from)) desk.left.set(from);
      },
      toUnanswered(from) {
        const next = nextUnanswered(desk.pages(), desk.reviewed().view, from);
        if (next) toItem(next.id);
        else focusCheck();
      },
      toSection(step) {
        const page = beside(step);
        if (page) go(page.section.id);
      },
      onward(from) {
        if (focusBeside(from, 1) || (desk.isConcern(from) && goBack())) return;
        // On this page its row says what cannot be saved; from the next one nobody would see it.
        if (settleTyped(from)) go(beside(1)?.section.id ?? 'check');
      },
      backward(from) {
        if (focusBeside(from, -1)) return;
        const { view } = desk.reviewed();
        const last = beside(-1)?.items.findLast(
          ({ item }) => view.applies(item.id) && !item.derived,
        );
        if (last) toItem(last.item.id);
      },
    };
  }, [desk, navigate, audit, here]);
}
