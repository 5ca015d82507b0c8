import { findIdentifiers, identifierWords } from '#src/audit/identifiers.ts';
import type { ActionResponse } from '#src/audit/improvement-action.ts';
import type { ReplyAnswer } from '#src/report/reply.ts';
import { responseWords } from '#src/report/response-words.ts';

/** Whether taking it in would change anything. */
export const isNew = ({ action, response, why }: ReplyAnswer): boolean =>
  response !== action.response || why !== action.responseWhy;

/** One answer of a reply beside what stands now, to be taken in or left out. */
export function ReplyAnswerRow(props: {
  readonly answer: ReplyAnswer;
  readonly allowed: readonly string[];
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
}) {
  const { answer, allowed, chosen, onChoose } = props;
  const { action, response, why } = answer;
  const found = identifierWords(findIdentifiers(why, allowed));
  return (
    <li className="stack">
      <strong>{action.action}</strong>
      <dl className="reply-values">
        <dt>Now</dt>
        <dd>
          <Said response={action.response} why={action.responseWhy} />
        </dd>
        <dt>Reply</dt>
        <dd>
          <Said response={response} why={why} />
        </dd>
      </dl>
      {found !== '' && <p className="notice warn">{found}</p>}
      {isNew(answer) ? (
        <label className="choice">
          <input
            type="checkbox"
            checked={chosen}
            onChange={(event) => onChoose(event.target.checked)}
          />
          <span>
            Take this in<span className="visually-hidden">: {action.action}</span>
          </span>
        </label>
      ) : (
        <p className="hint">The same as now.</p>
      )}
    </li>
  );
}

/** An answer in words: "Agrees in part “Needs staff”". */
export function Said(props: { readonly response: ActionResponse; readonly why: string }) {
  const { response, why } = props;
  return (
    <>
      {responseWords[response]}
      {why !== '' && <span className="reply-why"> “{why}”</span>}
    </>
  );
}
