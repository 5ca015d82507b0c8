import { conflictIn } from '#src/log/record-log.ts';
import { noteField, noteLimit } from '#src/review/case-review.ts';
import { flagEdits, noteEdits } from '#src/review/edits.ts';
import { countWords, IdentifierWarning } from './long-text.tsx';
import { useReadOnly } from './read-only.ts';
import { readText } from './read-typed.ts';
import { SeenIn } from './seen-in.tsx';
import { useCaseRoute } from './use-case-route.ts';
import { useCase, useDesk, useRow } from './use-desk.ts';
import { useTyped } from './use-typed.ts';

/** The note of one question, and its flag for discussion. */
export function NoteBox({ id }: { readonly id: string }) {
  const desk = useDesk();
  const route = useCaseRoute();
  const row = useRow(id);
  const readOnly = useReadOnly();
  const number = desk.number(id);
  const others = useCase(() =>
    conflictIn(desk.log(), noteField(id))
      .slice(1)
      .map(({ value }) => `“${value ?? ''}”`)
      .join(', '),
  );
  const typed = useTyped({
    field: noteField(id),
    stored: row.note,
    read: (text) => readText(text, noteLimit, 'note'),
    save: (value, seen) => desk.write(noteEdits(id, typeof value === 'string' ? value : ''), seen),
  });
  return (
    <div className="note-box">
      <label htmlFor="note">Note for {number} (optional)</label>
      <textarea
        id="note"
        className="input"
        value={typed.text}
        readOnly={readOnly}
        aria-describedby="note-said note-hint"
        onChange={(event) => typed.change(event.target.value)}
        onBlur={typed.settle}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          route.onward(id);
        }}
      />
      <p className="problem" id="note-said" role="status">
        {typed.problem !== '' && `Not saved. ${typed.problem}.`}
      </p>
      {others !== '' && (
        <p className="row-warning">
          Another note was written at the same time: {others}. Change this one to settle.
        </p>
      )}
      <IdentifierWarning text={typed.text} />
      <p className="muted small" id="note-hint">
        Do not write names or dates of birth. <kbd>Esc</kbd> goes back to the answer.{' '}
        <span className="note-count">{countWords(typed.text.length, noteLimit)}</span>
      </p>
      <SeenIn id={id} />
      <label className="choice">
        <input
          type="checkbox"
          checked={row.flagged}
          disabled={readOnly}
          onChange={(event) => desk.write(flagEdits(id, event.target.checked))}
        />
        Flag {number} for discussion
      </label>
    </div>
  );
}
