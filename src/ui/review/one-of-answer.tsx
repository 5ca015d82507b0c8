import type { Item, Option } from '#src/tool/audit-tool.ts';
import { useReadOnly } from './read-only.ts';
import { namesOf } from './row-names.ts';
import type { RowState } from './row-state.ts';
import { useDesk } from './use-desk.ts';

interface Props {
  readonly item: Item;
  readonly options: readonly Option[];
  readonly row: RowState;
}

/** Few short options stand side by side; anything longer is a list to choose from. */
export function OneOfAnswer(props: Props) {
  return fitsSideBySide(props.options) ? <OptionSegments {...props} /> : <OptionList {...props} />;
}

/** Up to 5 options that take no more room than the four answers and a half. */
const fitsSideBySide = (options: readonly Option[]): boolean =>
  options.length <= 5 && options.reduce((sum, { label }) => sum + label.length * 7 + 20, 0) <= 360;

const chosenOf = ({ disagreement, answer }: RowState): string =>
  disagreement === '' && typeof answer === 'string' ? answer : '';

function OptionSegments({ item, options, row }: Props) {
  const desk = useDesk();
  const readOnly = useReadOnly();
  const chosen = chosenOf(row);
  return (
    <div
      className="segments one-of"
      role="radiogroup"
      data-answers={options.some(({ code }) => code === 'yes') ? 'yes-no' : 'options'}
      {...namesOf(item.id, row)}
    >
      {options.map(({ code, label }) => (
        <label key={code}>
          <input
            type="radio"
            name={`answer-${item.id}`}
            value={code}
            checked={chosen === code}
            disabled={readOnly}
            onChange={() => desk.answer(item.id, code)}
            aria-label={label}
          />
          <span aria-hidden="true">
            {code === 'yes' || code === 'no' ? <Lettered label={label} /> : label}
          </span>
        </label>
      ))}
    </div>
  );
}

function OptionList({ item, options, row }: Props) {
  const desk = useDesk();
  const readOnly = useReadOnly();
  const choose = (code: string) => desk.answer(item.id, code === '' ? undefined : code);
  return (
    <span className="review-select" data-answers="list">
      <select
        className="input"
        value={chosenOf(row)}
        disabled={readOnly}
        onChange={(event) => choose(event.target.value)}
        {...namesOf(item.id, row)}
      >
        <option value="">Choose</option>
        {options.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Yes and No with their keys underlined, as in the four answers. */
const Lettered = ({ label }: { readonly label: string }) => (
  <>
    <u>{label.slice(0, 1)}</u>
    {label.slice(1)}
  </>
);
