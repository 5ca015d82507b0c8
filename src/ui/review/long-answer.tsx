import { answerField } from '#src/review/case-review.ts';
import { answerEdits } from '#src/review/edits.ts';
import type { Item } from '#src/tool/audit-tool.ts';
import { countWords, IdentifierWarning } from './long-text.tsx';
import { useReadOnly } from './read-only.ts';
import { readText } from './read-typed.ts';
import { idOf, namesOf } from './row-names.ts';
import type { RowState } from './row-state.ts';
import { useCaseRoute } from './use-case-route.ts';
import { useDesk } from './use-desk.ts';
import { useTyped } from './use-typed.ts';

/** A long text in the reviewer's own words, checked for identifiers while it is typed. */
export function LongAnswer(props: {
  readonly item: Item;
  readonly limit: number;
  readonly row: RowState;
}) {
  const { item, limit, row } = props;
  const desk = useDesk();
  const route = useCaseRoute();
  const readOnly = useReadOnly();
  const typed = useTyped({
    field: answerField(item.id),
    stored: typeof row.answer === 'string' ? row.answer : '',
    read: (text) => readText(text, limit),
    save: (value, seen) =>
      desk.write(answerEdits(item.id, typeof value === 'string' ? value : undefined), seen),
  });
  return (
    <div className="long-answer">
      <textarea
        className="input"
        data-answers="text"
        rows={3}
        value={typed.text}
        disabled={readOnly}
        onChange={(event) => typed.change(event.target.value)}
        onBlur={typed.settle}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          route.onward(item.id);
        }}
        {...namesOf(item.id, row, typed.problem)}
      />
      <p className="row-line problem" id={idOf.problem(item.id)} role="status">
        {typed.problem !== '' && `Not saved. ${typed.problem}.`}
      </p>
      <IdentifierWarning text={typed.text} />
      <p className="muted small">{countWords(typed.text.length, limit)}</p>
    </div>
  );
}
