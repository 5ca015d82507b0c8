import { useState } from 'react';
import { actionEdits } from '#src/audit/action-edits.ts';
import { longDate } from '#src/audit/calendar.ts';
import { providerNames } from '#src/audit/provider-names.ts';
import { type Change, recordId } from '#src/log/change.ts';
import type { ReadReply, ReplyAnswer, ReplyReading } from '#src/report/reply.ts';
import { Box } from '#src/ui/parts/box.tsx';
import { CancelButton } from '#src/ui/parts/cancel-button.tsx';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { plural } from '#src/ui/parts/plural.ts';
import { useFormDraft } from '#src/ui/parts/use-form-draft.ts';
import { useAuditModel, useMode } from '#src/ui/parts/use-model.ts';
import { isNew, ReplyAnswerRow, Said } from './reply-answer.tsx';
import './reply.css';

/** A reply file that was opened: what is wrong with it, or what it says. */
export function ReplyBox(props: {
  readonly reading: ReplyReading;
  readonly onTaken: (words: string, changes: readonly Change[]) => void;
  readonly onClose: () => void;
}) {
  const { reading, onTaken, onClose } = props;
  return (
    <Box title="A provider’s reply" onClose={onClose}>
      {reading.ok ? (
        <Answers reply={reading.reply} onTaken={onTaken} onClose={onClose} />
      ) : (
        <>
          <div className="notice bad" role="alert">
            <p>Nothing was taken in.</p>
            <ul>
              {reading.why.map((why) => (
                <li key={why}>{why}</li>
              ))}
            </ul>
          </div>
          <div className="row-of-buttons">
            <button type="button" className="btn" onClick={onClose}>
              Close
            </button>
          </div>
        </>
      )}
    </Box>
  );
}

function Answers(props: {
  readonly reply: ReadReply;
  readonly onTaken: (words: string, changes: readonly Change[]) => void;
  readonly onClose: () => void;
}) {
  const { reply, onTaken, onClose } = props;
  const { provider, answers, gone } = reply;
  const model = useAuditModel();
  const { open } = model;
  const reading = useMode() === 'reading';
  // Only what is shown here is replaced: an answer that arrives meanwhile is kept beside it.
  const [seen] = useState(
    () =>
      new Map(answers.map(({ action }) => [action.id, open.log(recordId('action', action.id))])),
  );
  const draft = useFormDraft(`reply/${provider.id}/${reply.reportDate}`);
  const [left, setLeft] = useState<ReadonlySet<string>>(() => leftIn(draft.found));
  const taken = answers.filter((answer) => isNew(answer) && !left.has(keyOf(answer)));
  const service = provider.service || provider.name;
  const allowed = providerNames(model.audit().providers);
  const takeIn = () => {
    const changes = open.write(
      taken.map(({ action, response, why }) => {
        const record = recordId('action', action.id);
        const log = seen.get(action.id) ?? open.log(record);
        const edits = actionEdits({ response, responseWhy: why }, log.current);
        return { record, edits, seen: log };
      }),
    );
    draft.end();
    onTaken(`Took in ${plural(taken.length, 'answer', 'answers')} from ${service}.`, changes);
    onClose();
  };
  const leave = (next: ReadonlySet<string>) => {
    setLeft(next);
    draft.keep(next.size === 0 ? undefined : [...next]);
  };
  const choose = (answer: ReplyAnswer, chosen: boolean) => {
    const others = [...left].filter((key) => key !== keyOf(answer));
    leave(new Set(chosen ? others : [...others, keyOf(answer)]));
  };
  const throwAway = () => {
    draft.end();
    setLeft(new Set());
  };
  return (
    <>
      <DraftNotice draft={{ back: draft.back, throwAway }} />
      <p>
        {service}, to the report of {longDate(reply.reportDate)}.{' '}
        {reply.answeredBy === '' ? 'It does not say who answers.' : `From: ${reply.answeredBy}.`}
      </p>
      <ul className="reply-answers">
        {answers.map((answer) => (
          <ReplyAnswerRow
            key={answer.action.id}
            answer={answer}
            allowed={allowed}
            chosen={!left.has(keyOf(answer))}
            onChoose={(chosen) => choose(answer, chosen)}
          />
        ))}
      </ul>
      {gone.length > 0 && (
        <div className="notice">
          <p>
            {plural(
              gone.length,
              'answer is to an action that is no longer here',
              'answers are to actions that are no longer here',
            )}{' '}
            and cannot be taken in:
          </p>
          <ul>
            {gone.map(({ response, why }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list stands as it was read
              <li key={index}>
                <Said response={response} why={why} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {reading && (
        <p className="notice warn">
          Another tab is writing to this audit. Choose “Work here instead” above, then open the
          reply again.
        </p>
      )}
      <div className="row-of-buttons">
        <button
          type="button"
          className="btn primary"
          disabled={reading || taken.length === 0}
          onClick={takeIn}
        >
          {taken.length === 0
            ? 'Nothing to take in'
            : `Take in ${plural(taken.length, 'answer', 'answers')}`}
        </button>
        <CancelButton draft={{ throwAway }} onCancel={onClose} />
      </div>
    </>
  );
}

/** An answer that says something else is another one: what was chosen about the first does not count for it. */
const keyOf = ({ action, response, why }: ReplyAnswer): string =>
  JSON.stringify([action.id, response, why]);

const leftIn = (found: unknown): ReadonlySet<string> =>
  new Set(Array.isArray(found) ? found.filter((key) => typeof key === 'string') : []);
