import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { practiceSection } from '#src/sample/sample-ids.ts';
import { downloads } from '#src/ui/parts/download.ts';
import { useSettings } from '#src/ui/parts/settings.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { useWatched } from '#src/ui/parts/watched.ts';
import { casePath } from '#src/ui/review/case-path.ts';
import { endTour, startTour, toAnswer, tourStep } from './tour.ts';

/** Offers the tour of the sample once, and then says at each step what to do next. One line, above the screen. */
export function TourBar() {
  const { toured } = useSettings();
  const step = useWatched(tourStep);
  const practice = useModel((model) => model.practiceCase()?.entry.id);
  const { pathname } = useLocation();
  // A case somebody reads needs every line of the window; the offer waits on the other screens.
  const reading = pathname.includes('/c/') && !pathname.includes(`/c/${practice}`);
  if (practice === undefined || (step === undefined && (toured || reading))) return null;
  return (
    <div className="notice tour" role="status" aria-label="Tour">
      {step === undefined && <Offer />}
      {step === 'answer' && <AnswerStep />}
      {step === 'table' && <TableStep />}
      {step === 'page' && <PageStep />}
      {step === 'end' && <End />}
      <button type="button" className="btn" onClick={endTour}>
        {step === undefined ? 'No, thank you' : step === 'end' ? 'Close' : 'Leave the tour'}
      </button>
    </div>
  );
}

function Offer() {
  return (
    <>
      <span>
        <strong>New here?</strong> In 2 minutes: answer {toAnswer} questions, see the table change,
        save a page.
      </span>
      <button type="button" className="btn primary" onClick={startTour}>
        Start the tour
      </button>
    </>
  );
}

/** The words of a step, and the way to where it is done; no link on the screen itself. */
function Step(props: {
  readonly no: number;
  readonly to: string;
  readonly link: string;
  readonly children: ReactNode;
}) {
  const { pathname } = useLocation();
  const there = pathname === props.to.replace(/\?.*/, '');
  return (
    <>
      <span>
        <strong>{props.no} of 3.</strong> {props.children}
      </span>
      {!there && (
        <Link className="btn primary" to={props.to}>
          {props.link}
        </Link>
      )}
    </>
  );
}

function AnswerStep() {
  const { open } = useAuditModel();
  const id = useModel((model) => model.practiceCase()?.entry.id);
  const given = useModel((model) => model.practiceCase()?.review.answers.size ?? 0);
  const [before] = useState(given);
  const answered = Math.max(0, given - before);
  useEffect(() => {
    if (answered >= toAnswer) tourStep.set('table');
  }, [answered]);
  if (id === undefined) return null;
  return (
    <Step no={1} to={casePath(open.id, id, practiceSection)} link="Go to the case">
      Answer {toAnswer} questions: press <kbd>Y</kbd> for Yes, <kbd>N</kbd> for No. {answered} of{' '}
      {toAnswer} answered.
    </Step>
  );
}

function TableStep() {
  const { open } = useAuditModel();
  const group = useModel((model) => {
    const entry = model.practiceCase()?.entry;
    return model.audit().groups.find(({ id }) => id === entry?.group)?.name ?? '';
  });
  const to = `/a/${open.id}/results`;
  const there = useLocation().pathname === to;
  return (
    <>
      <Step no={2} to={`${to}?practice=yes&unfinished=yes`} link="See the table change">
        {there
          ? `Your answers are counted in the row “${group}” now, one case more than before.`
          : 'Your answers are saved, and the table counts them.'}
      </Step>
      {there && (
        <button type="button" className="btn primary" onClick={() => tourStep.set('page')}>
          Next
        </button>
      )}
    </>
  );
}

function PageStep() {
  const { open } = useAuditModel();
  const saved = useWatched(downloads);
  const [before] = useState(saved);
  useEffect(() => {
    if (saved > before) tourStep.set('end');
  }, [saved, before]);
  return (
    <Step no={3} to={`/a/${open.id}/feedback`} link="Go to Feedback">
      Save one provider’s report with “Save reports”: all of it stays on this laptop.
    </Step>
  );
}

function End() {
  return (
    <span>
      <strong>That is the whole of it:</strong> answer, look, hand back. Results and reports never
      count the case you practised on. <Link to="/">Start your own audit</Link>
    </span>
  );
}
