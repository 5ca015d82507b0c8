import { Navigate, useParams } from 'react-router';
import { useReviewer } from '#src/ui/parts/reviewer.ts';
import { densityFor, useSettings } from '#src/ui/parts/settings.ts';
import { useModel } from '#src/ui/parts/use-model.ts';
import { CaseAtHand } from './case-at-hand.tsx';
import { CaseBanner } from './case-banner.tsx';
import { casePath } from './case-path.ts';
import { CaseRail } from './case-rail.tsx';
import { GuidancePane } from './guidance-pane.tsx';
import { KeysBox } from './keys-box.tsx';
import { LiveStatus } from './live-status.tsx';
import { allPages, nextUnanswered, pageOf } from './pages.ts';
import { Sheet } from './sheet.tsx';
import { useCaseKeys } from './use-case-keys.ts';
import { useCase, useDesk } from './use-desk.ts';
import { useFollow } from './use-follow.ts';
import { useUndo } from './use-undo.ts';
import './review.css';

/** One case, one section of it: the questions, what they mean, and where the reviewer is. */
export function ReviewScreen() {
  return (
    <CaseAtHand>
      <CasePage />
    </CaseAtHand>
  );
}

function CasePage() {
  const desk = useDesk();
  const { audit = '', section } = useParams();
  const pages = useModel((model) => allPages(model.tool, model.audit()));
  const finished = useCase(({ review }) => review.finished);
  const undo = useUndo();
  const onKey = useCaseKeys();
  const follow = useFollow();
  const density = densityFor(useSettings(), useReviewer(desk.model.open));
  const page = pages.find((one) => one.section.id === section);
  if (!page) {
    // Opened without a section: where the reviewer left off.
    const { view } = desk.reviewed();
    const next = finished ? undefined : nextUnanswered(desk.pages(), view, '');
    const start = (next && pageOf(desk.pages(), next.id)) ?? desk.pages()[0] ?? pages[0];
    if (!start) return null;
    return <Navigate replace to={casePath(audit, desk.id, start.section.id)} />;
  }
  return (
    <main
      className="review"
      data-density={density}
      id="main"
      tabIndex={-1}
      onFocus={follow}
      onClick={follow}
      onKeyDown={(event) => {
        onKey(event);
        undo.onKeyDown(event);
      }}
    >
      <CaseRail page={page} />
      <div className="review-middle">
        <CaseBanner />
        <Sheet key={page.section.id} page={page} undo={undo} />
      </div>
      <GuidancePane />
      <KeysBox />
      <LiveStatus />
    </main>
  );
}
