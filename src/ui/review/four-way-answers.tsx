import type { Item } from '#src/tool/audit-tool.ts';
import { type FourWayWords, fourWayWords } from '#src/tool/words.ts';
import { useReadOnly } from './read-only.ts';
import { namesOf } from './row-names.ts';
import type { RowState } from './row-state.ts';
import { useDesk } from './use-desk.ts';

/** The four answers in their fixed columns. Where Not applicable is never an answer its column stays empty. */
export function FourWayAnswers(props: { readonly item: Item; readonly row: RowState }) {
  const { item, row } = props;
  const desk = useDesk();
  const readOnly = useReadOnly();
  // Two standing answers: none is shown as chosen until a person answers again.
  const chosen = row.disagreement === '' ? row.answer : undefined;
  return (
    <div
      className="segments four-way"
      role="radiogroup"
      data-answers="four-way"
      {...namesOf(item.id, row)}
    >
      {fourWayWords.map((words) =>
        words.code === 'not-applicable' && item.notApplicable === 'never' ? (
          <span key={words.code} className="not-offered" aria-hidden="true" />
        ) : (
          <label key={words.code} className={words.code}>
            <input
              type="radio"
              name={`answer-${item.id}`}
              value={words.code}
              checked={chosen === words.code}
              disabled={readOnly}
              onChange={() => desk.answer(item.id, words.code)}
              aria-label={spoken(words)}
            />
            <span aria-hidden="true">
              <Lettered words={words} />
            </span>
          </label>
        ),
      )}
    </div>
  );
}

/** Begins with what is seen: "N/A, not applicable". */
const spoken = ({ short, long }: FourWayWords): string =>
  short === long ? long : `${short}, ${long.toLowerCase()}`;

/** The answer with its key underlined; a key that is not among its letters stands after it. */
function Lettered({ words: { short, key } }: { readonly words: FourWayWords }) {
  const at = short.toUpperCase().indexOf(key);
  if (at < 0)
    return (
      <>
        {short} <u className="key-letter">{key}</u>
      </>
    );
  return (
    <>
      {short.slice(0, at)}
      <u>{short.slice(at, at + 1)}</u>
      {short.slice(at + 1)}
    </>
  );
}
