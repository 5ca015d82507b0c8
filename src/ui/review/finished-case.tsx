import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';
import { reopenEdits } from '#src/review/edits.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { useMode, useModel } from '#src/ui/parts/use-model.ts';
import { casePath } from './case-path.ts';
import { ShortNamesOffer } from './short-names-offer.tsx';
import { useCase, useDesk } from './use-desk.ts';

/** The next case of the audit that is still to be done, going round once. */
function nextCase(
  cases: readonly ReviewedCase[],
  id: ReviewedCase['entry']['id'],
): ReviewedCase | undefined {
  const at = cases.findIndex(({ entry }) => entry.id === id);
  const order = [...cases.slice(at + 1), ...cases.slice(0, Math.max(at, 0))];
  return order.find(({ status }) => status === 'not-started' || status === 'started');
}

/** The case is finished: what comes next, and the way back in. */
export function FinishedCase() {
  const desk = useDesk();
  const { audit = '' } = useParams();
  const reference = useCase(({ entry }) => entry.reference);
  const next = useModel((model) => nextCase(model.cases(), desk.id)?.entry);
  const reading = useMode() === 'reading';
  const onward = useRef<HTMLAnchorElement>(null);
  useEffect(() => onward.current?.focus(), []);
  return (
    <>
      <div className="notice" role="status">
        <p>
          <strong>Case {reference} finished.</strong>{' '}
          {next ? `Next: ${next.reference}` : 'Every case has been reviewed.'}
        </p>
      </div>
      <div className="row-of-buttons">
        {next ? (
          <Link ref={onward} className="btn primary" to={casePath(audit, next.id)}>
            Continue to {next.reference}
          </Link>
        ) : (
          <Link ref={onward} className="btn primary" to={`/a/${audit}/cases`}>
            Continue to the cases
          </Link>
        )}
        <Link className="btn" to={casePath(audit, desk.id)}>
          See the answers
        </Link>
        <button
          type="button"
          className="btn"
          disabled={reading}
          onClick={() => desk.write(reopenEdits())}
        >
          Reopen
        </button>
      </div>
      <ShortNamesOffer onChosen={() => onward.current?.focus()} />
    </>
  );
}
