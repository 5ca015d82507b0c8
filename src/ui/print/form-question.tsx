import type { Item } from '#src/tool/audit-tool.ts';
import { fourWayWords } from '#src/tool/words.ts';
import { type AnswerMeaning, answerMeanings } from '#src/ui/review/guidance-words.ts';
import { FormAnswer, Lines } from './form-answer.tsx';
import type { FormItem } from './form-sections.ts';
import { type Asked, whenAsked } from './when-asked.ts';

/** A question of the blank form: its guidance, a box for each answer, and lines for a note. */
export function FormQuestion(props: {
  readonly entry: FormItem;
  readonly asked: Asked;
  /** Whether the table has columns for the four answers. */
  readonly fourWay: boolean;
}) {
  const { entry, asked, fourWay } = props;
  const { item } = entry;
  if (item.derived)
    return (
      <tr>
        <td colSpan={fourWay ? 6 : 2}>
          <Question {...{ entry, asked }} />
          <p className="form-when">Nothing to tick: the app works this out.</p>
        </td>
      </tr>
    );
  if (item.kind.type !== 'four-way') {
    const writes = item.kind.type === 'long-text';
    const width = (fourWay ? 5 : 1) + (writes ? 1 : 0);
    return (
      <tr>
        <td colSpan={width}>
          <Question {...{ entry, asked }} />
          <FormAnswer item={item} />
        </td>
        {!writes && <NoteLines count={2} />}
      </tr>
    );
  }
  return (
    <tr>
      <td>
        <Question {...{ entry, asked }} />
      </td>
      {fourWayWords.map(({ code, short }) => (
        <td key={code} className="box">
          {code === 'not-applicable' && item.notApplicable === 'never' ? (
            <small>not used</small>
          ) : (
            <span className="tick">
              <i aria-hidden="true" />
              <span className="visually-hidden">{short}</span>
            </span>
          )}
        </td>
      ))}
      <NoteLines count={3} />
    </tr>
  );
}

const NoteLines = ({ count }: { readonly count: number }) => (
  <td className="note">
    <span className="visually-hidden">Room for a note</span>
    <Lines count={count} />
  </td>
);

function Question({ entry, asked }: { readonly entry: FormItem; readonly asked: Asked }) {
  const { item, number } = entry;
  return (
    <>
      <p className="form-question">
        <b>
          {number} {item.label}
        </b>{' '}
        {item.question}
      </p>
      {item.applies && (
        <p className="form-when">Answer this only if {whenAsked(item.applies, asked)}.</p>
      )}
      <Guide item={item} />
    </>
  );
}

function Guide({ item }: { readonly item: Item }) {
  const { look } = item.guidance;
  const own = item.kind.type === 'four-way' ? answerMeanings(item).filter(isOwn) : [];
  if (look === undefined && own.length === 0) return null;
  return (
    <p className="form-guide">
      {look}{' '}
      {own.map(({ code, name, when }) => (
        <span key={code}>
          <b>{name}</b> {when}.{' '}
        </span>
      ))}
      {item.notApplicable === 'with-reason' && 'For Not applicable, say why in the note.'}
    </p>
  );
}

const meanings = new Set(fourWayWords.map(({ meaning }) => `if ${meaning}`.toLowerCase()));

/** What only repeats the meaning of an answer stands at the top of the form, once. */
const isOwn = ({ when }: AnswerMeaning): boolean => !meanings.has(when.toLowerCase());
