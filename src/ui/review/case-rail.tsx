import { Link, useParams } from 'react-router';
import { groupOf } from '#src/audit/audit.ts';
import { progressOf } from '#src/review/progress.ts';
import type { NumberedSection } from '#src/tool/item-index.ts';
import { useReviewer } from '#src/ui/parts/reviewer.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useModel } from '#src/ui/parts/use-model.ts';
import { useWatched } from '#src/ui/parts/watched.ts';
import { casePath } from './case-path.ts';
import { EscalationFlag } from './escalation-flag.tsx';
import { pageOf } from './pages.ts';
import { useCaseRoute } from './use-case-route.ts';
import { useCase, useDesk } from './use-desk.ts';
import { useNarrow } from './use-narrow.ts';

/** Which case this is, how far it has come, and its sections; in one column these fold away, so that the questions come first. */
export function CaseRail({ page }: { readonly page: NumberedSection }) {
  const narrow = useNarrow();
  return (
    <div className="review-rail">
      <CaseCard section={page.section.title} />
      <EscalationFlag page={page.section.id} />
      {narrow ? (
        <details className="review-folded" key={page.section.id}>
          <summary>Sections of this case</summary>
          <Sections page={page} />
        </details>
      ) : (
        <Sections page={page} />
      )}
    </div>
  );
}

function Sections({ page }: { readonly page: NumberedSection }) {
  const desk = useDesk();
  const shown = useCase(() => idsOf(desk.pages()));
  return (
    <>
      <nav aria-label="Sections of this case">
        <ol className="review-sections">
          {desk
            .pages()
            .filter(({ section }) => shown.split(' ').includes(section.id))
            .map((one) => (
              <SectionLink key={one.section.id} page={one} here={one === page} />
            ))}
        </ol>
      </nav>
      <NextUnanswered page={page} />
    </>
  );
}

const idsOf = (pages: readonly NumberedSection[]): string =>
  pages.map(({ section }) => section.id).join(' ');

function CaseCard({ section }: { readonly section: string }) {
  const desk = useDesk();
  const reference = useCase(({ entry }) => entry.reference);
  const group = useCase(({ entry }) => groupOf(desk.model.audit(), entry.group)?.name ?? '');
  const here = useReviewer(desk.model.open);
  const initials = useModel((model) => {
    const member = model.audit().team.find(({ id }) => id === here);
    return member?.initials ?? '';
  });
  const answered = useCase(({ progress }) => progress.answered);
  const total = useCase(({ progress }) => progress.total);
  const who = initials === '' ? '' : `reviewer ${initials}`;
  return (
    <div className="case-card">
      <p className="case-card-group">{[group, who].filter((part) => part !== '').join(' · ')}</p>
      <ScreenHeading title={section} takeFocus={false}>
        Case {reference}
      </ScreenHeading>
      <div className="case-card-line">
        <p data-testid="progress">
          {answered} of {total} answered
        </p>
        <HistoryLink />
      </div>
      <Bar answered={answered} total={total} />
    </div>
  );
}

function Bar({ answered, total }: { readonly answered: number; readonly total: number }) {
  const width = `${total === 0 ? 0 : (100 * answered) / total}%`;
  return (
    <span className="progress" aria-hidden="true">
      <b style={{ width }} />
    </span>
  );
}

function SectionLink({ page, here }: { readonly page: NumberedSection; readonly here: boolean }) {
  const desk = useDesk();
  const { audit = '' } = useParams();
  const count = useCase(({ view }) => {
    const { answered, total } = progressOf(
      view,
      page.items.map(({ item }) => item),
    );
    return `${answered} of ${total}`;
  });
  const [answered = 0, total = 0] = count.split(' of ').map(Number);
  const words = total === 0 ? 'Optional' : answered === total ? 'Completed' : count;
  return (
    <li>
      <Link to={casePath(audit, desk.id, page.section.id)} aria-current={here ? 'step' : undefined}>
        {page.section.title} <small>{words}</small>
        <Bar answered={answered} total={total} />
      </Link>
    </li>
  );
}

function HistoryLink() {
  const desk = useDesk();
  const { audit = '' } = useParams();
  return (
    <Link to={casePath(audit, desk.id, 'history')}>
      History<span className="visually-hidden"> of this case</span>
    </Link>
  );
}

/** Goes on from the question the reviewer is at, else from the start of the page. */
function NextUnanswered({ page }: { readonly page: NumberedSection }) {
  const desk = useDesk();
  const route = useCaseRoute();
  const current = useWatched(desk.current);
  const here = pageOf([page], current) ? current : '';
  return (
    <button type="button" className="btn block" onClick={() => route.toUnanswered(here)}>
      Next unanswered
    </button>
  );
}
