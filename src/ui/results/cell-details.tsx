import type { Ref } from 'react';
import { Link } from 'react-router';
import type { CellDetails as Lists } from '#src/tally/case-lists.ts';
import { baseWords, wordsMeaning } from '#src/tally/count-words.ts';
import { countsUntilSettled, dependsWords } from '#src/tally/unsettled-words.ts';
import { CasesByAnswer } from './cases-by-answer.tsx';
import { CellStandard } from './cell-standard.tsx';
import type { ChosenCell } from './chosen-cell.ts';
import { impossibleWords } from './results-words.ts';
import { ReviewersNotes } from './reviewers-notes.tsx';
import { StartActions } from './start-actions.tsx';
import type { Results } from './use-results.ts';

/** What is behind the chosen cell: its count, whether it can be right, its cases and notes, and what to do about it. */
export function CellDetails(props: {
  readonly results: Results;
  readonly chosen: ChosenCell;
  readonly lists: Lists;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Esc: back to the table. */
  readonly onLeave: () => void;
}) {
  const { results, chosen, lists } = props;
  const { audit, table, unsettled } = results;
  const { group, column, cell } = chosen;
  const toSettle = unsettled.of(chosen.place.row, chosen.place.column);
  const impossible = impossibleWords(cell, column);
  return (
    <aside
      className="card cell-details"
      aria-label="Chosen cell"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onLeave();
      }}
    >
      <h2 ref={props.heading} tabIndex={-1}>
        {group?.name ?? 'All groups'}: {column.heading}
      </h2>
      {cell.shown.kind === 'words' ? (
        <p>
          <strong className="big">{cell.shown.words}</strong>: {wordsMeaning[cell.shown.words]}.
        </p>
      ) : (
        <p>
          <strong className="big">
            {cell.shown.count} of {cell.shown.of}
          </strong>{' '}
          {column.planQuality
            ? `${baseWords(table, column, cell.shown.of)} answered Yes`
            : 'answered Yes'}
          {cell.shown.percent === null ? '' : ` (${cell.shown.percent}%)`}
        </p>
      )}
      <p className="muted">{column.question}</p>
      {impossible !== undefined && (
        <p className="notice warn">
          <strong>Check this count.</strong> {impossible}
        </p>
      )}
      {toSettle > 0 && (
        <p className="notice warn">
          {dependsWords(toSettle)} {countsUntilSettled}{' '}
          <Link to={`/a/${audit.id}/conflicts`}>Settle them</Link>
        </p>
      )}
      <CellStandard {...{ audit, table, chosen }} />
      <CasesByAnswer audit={audit.id} column={column} lists={lists} />
      <ReviewersNotes lists={lists} />
      <StartActions {...{ audit, chosen }} />
    </aside>
  );
}
