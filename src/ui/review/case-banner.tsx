import { flushSync } from 'react-dom';
import { reopenEdits } from '#src/review/edits.ts';
import { useMode } from '#src/ui/parts/use-model.ts';
import { focusFirst } from './focus-row.ts';
import { PrintCaseLink } from './print-case-link.tsx';
import { useCase, useDesk } from './use-desk.ts';

/** Says when a case is finished or left out, and how to go on with it. */
export function CaseBanner() {
  const desk = useDesk();
  const finished = useCase(({ review }) => review.finished);
  const excluded = useCase(({ entry }) => entry.excluded);
  const reading = useMode() === 'reading';
  return (
    <>
      {excluded !== undefined && (
        <div className="notice warn">
          <strong>This case is left out of the results.</strong> Reason: {excluded}
        </div>
      )}
      {finished && (
        <div className="notice review-finished">
          <span>
            <strong>Finished.</strong> Reopen to change answers.
          </span>
          <PrintCaseLink />
          <button
            type="button"
            className="btn"
            disabled={reading}
            onClick={() => {
              flushSync(() => desk.write(reopenEdits()));
              desk.say('Reopened. The history says so.');
              focusFirst();
            }}
          >
            Reopen
          </button>
        </div>
      )}
    </>
  );
}
