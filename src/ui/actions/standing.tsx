import { latenessWords, type Rag } from '#src/audit/action-lateness.ts';
import { statusWords } from '#src/report/model/action-lines.ts';
import type { BoardRow } from './board-rows.ts';

/** Colour, word and shape say the same. */
const rags: Readonly<Record<Rag, { readonly word: string; readonly mark: string }>> = {
  red: { word: 'Red', mark: '■' },
  amber: { word: 'Amber', mark: '▲' },
  green: { word: 'Green', mark: '●' },
};

/** "Red: over 4 weeks late", "Green"; empty for an action without a rating. */
export function ratingWords(row: Pick<BoardRow, 'rag' | 'daysLate'>): string {
  if (row.rag === undefined) return '';
  const late = latenessWords(row);
  return late === '' ? rags[row.rag].word : `${rags[row.rag].word}: ${late}`;
}

/** The status of an action in words, with its rating as a word, a shape and a colour. */
export function Standing({ row }: { readonly row: BoardRow }) {
  const { status, rag, action } = row;
  return (
    <span className="standing" data-rag={rag ?? 'none'}>
      <b aria-hidden="true">{rag ? rags[rag].mark : '○'}</b>
      <span>
        <strong>{statusWords[status]}</strong>
        {rag && <span className="rating">{ratingWords(row)}</span>}
        {status === 'dropped' && action.droppedReason !== '' && (
          <span className="rating">{action.droppedReason}</span>
        )}
      </span>
    </span>
  );
}
