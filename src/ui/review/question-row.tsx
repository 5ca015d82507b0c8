import { memo } from 'react';
import { AnswerControl } from './answer-control.tsx';
import { openNote } from './open-note.ts';
import { RowLines } from './row-lines.tsx';
import { idOf } from './row-names.ts';
import { useDesk, useRow } from './use-desk.ts';

/** One question. It watches its own state only: an answer renders this row and no other. */
export const QuestionRow = memo(function QuestionRow(props: {
  readonly id: string;
  readonly number: string;
}) {
  const { id, number } = props;
  const desk = useDesk();
  const row = useRow(id);
  const item = desk.item(id);
  if (!item) return null;
  const wide = item.kind.type === 'many-of' || item.kind.type === 'long-text';
  const note = row.note === '' ? 'Add note' : 'Change note';
  return (
    <li className={wide ? 'review-row wide' : 'review-row'} data-item={id}>
      <span className="row-number" id={idOf.number(id)}>
        {number}
      </span>
      <div className="row-question">
        <b id={idOf.label(id)}>{item.label}</b>
        {row.flagged && <span className="row-flag">Discuss</span>}
        <span className="row-words" id={idOf.question(id)}>
          {item.question}
        </span>
      </div>
      <AnswerControl item={item} row={row} />
      <button
        type="button"
        className="note-button"
        data-written={row.note !== ''}
        aria-label={`${note}, ${number} ${item.label}`}
        onClick={() => openNote(desk, id)}
      >
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="M4 5h16v11H9l-5 4z" />
        </svg>
      </button>
      <RowLines item={item} row={row} />
      <div className="pane-place" id={idOf.panePlace(id)} />
    </li>
  );
});
