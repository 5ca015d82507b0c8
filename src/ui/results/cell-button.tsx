import type { TallyCell, TallyColumn } from '#src/tally/tally-table.ts';
import type { Place } from './chosen-cell.ts';
import { barLength, cellName, cellText } from './results-words.ts';

/** One cell of the table: its count or words, and a bar for its share. */
export function CellButton(props: {
  readonly place: Place;
  readonly cell: TallyCell;
  readonly column: TallyColumn;
  readonly percent: boolean;
  /** The group, or "All groups". */
  readonly name: string;
  readonly here: boolean;
  readonly bar: boolean;
  /** Cases that could still change it, once they are settled. */
  readonly toSettle: number;
  readonly onChoose: (place: Place) => void;
}) {
  const { place, cell, column, percent, name, here, bar, toSettle, onChoose } = props;
  return (
    <>
      <button
        type="button"
        aria-pressed={here}
        aria-label={cellName(cell, percent, name, column, toSettle)}
        tabIndex={here ? 0 : -1}
        data-place={`${place.row}.${place.column}`}
        data-check={cell.impossible ? 'yes' : undefined}
        data-settle={toSettle > 0 ? 'yes' : undefined}
        onClick={() => onChoose(place)}
      >
        {cellText(cell, percent)}
      </button>
      {bar && cell.shown.kind === 'count' && (
        <i
          aria-hidden="true"
          className="fill"
          data-polarity={column.polarity}
          style={{ width: `${barLength(cell)}%` }}
        />
      )}
    </>
  );
}
