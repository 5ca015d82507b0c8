import type { Item, Option } from '#src/tool/audit-tool.ts';
import { useReadOnly } from './read-only.ts';
import { namesOf } from './row-names.ts';
import type { RowState } from './row-state.ts';
import { useDesk } from './use-desk.ts';

/** Tick boxes, and "None of these" so that nothing ticked is not the same as not answered. Keys as in a row of answers. */
export function ManyOfAnswer(props: {
  readonly item: Item;
  readonly options: readonly Option[];
  readonly row: RowState;
}) {
  const { item, options, row } = props;
  const desk = useDesk();
  const readOnly = useReadOnly();
  const given = Array.isArray(row.answer) && row.disagreement === '' ? row.answer : undefined;
  const ticked: readonly string[] = given ?? [];
  const tick = (code: string, on: boolean) => {
    const codes = options
      .map((option) => option.code)
      .filter((one) => (one === code ? on : ticked.includes(one)));
    desk.answer(item.id, codes.length > 0 ? codes : undefined);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in the row's columns
    <div className="many-of" role="group" data-answers="ticks" {...namesOf(item.id, row)}>
      {options.map(({ code, label }) => (
        <label key={code} className="choice">
          <input
            type="checkbox"
            checked={ticked.includes(code)}
            disabled={readOnly}
            onChange={(event) => tick(code, event.target.checked)}
          />
          {label}
        </label>
      ))}
      <label className="choice">
        <input
          type="checkbox"
          checked={given?.length === 0}
          disabled={readOnly}
          onChange={(event) => desk.answer(item.id, event.target.checked ? [] : undefined)}
        />
        None of these
      </label>
    </div>
  );
}
