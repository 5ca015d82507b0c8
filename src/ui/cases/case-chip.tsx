import { memo } from 'react';
import { Link } from 'react-router';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { statusWords } from './status-words.ts';

/** A case as a link: filled when finished, part filled when started, an outline before, struck when left out. */
export const CaseChip = memo(function CaseChip(props: {
  readonly audit: string;
  readonly reviewed: ReviewedCase;
  /** Unsettled fields of the case. */
  readonly toSettle: number;
}) {
  const { toSettle } = props;
  const { entry, status, progress, toCheck } = props.reviewed;
  const part = progress.total === 0 ? 0 : (100 * progress.answered) / progress.total;
  return (
    <Link
      className="case-chip"
      data-status={status}
      to={`/a/${props.audit}/c/${entry.id}`}
      {...(status === 'started' && { style: { '--part': `${Math.round(part)}%` } as object })}
    >
      <span className="case-reference">{entry.reference}</span>
      {toCheck > 0 && status !== 'excluded' && (
        <span className="case-to-check" aria-hidden="true">
          !
        </span>
      )}
      {toSettle > 0 && (
        <span className="case-to-check" aria-hidden="true">
          ≠
        </span>
      )}{' '}
      <span className="visually-hidden">{statusWords(props.reviewed, toSettle)}</span>
    </Link>
  );
});
