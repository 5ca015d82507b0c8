import { useId, useState } from 'react';
import { confirmEdits } from '#src/review/edits.ts';
import type { Rule } from '#src/tool/audit-tool.ts';
import { Box } from '#src/ui/parts/box.tsx';
import { CancelButton } from '#src/ui/parts/cancel-button.tsx';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';
import { useDraftTexts } from '#src/ui/parts/use-form-draft.ts';
import { ruleWords } from './rule-words.ts';
import { useDesk } from './use-desk.ts';

const longest = 200;

/** "It's right": asks for a short reason, then the warning stays quiet. */
export function ConfirmBox({
  rule,
  onClose,
}: {
  readonly rule: Rule;
  readonly onClose: () => void;
}) {
  const desk = useDesk();
  const id = useId();
  const { texts, type, draft } = useDraftTexts(`confirm/${desk.record}/${rule.id}`, { reason: '' });
  const { reason } = texts;
  const [problem, setProblem] = useState<string>();
  const save = () => {
    if (reason.trim() === '') return setProblem('Write in a few words why it is right');
    draft.end();
    onClose();
    desk.write(confirmEdits(rule.id, reason));
    desk.say('Kept as it is.');
  };
  return (
    <Box title="Why is it right?" onClose={onClose}>
      <p>{ruleWords(rule.message, desk.nameOf)}</p>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <DraftNotice draft={draft} />
        <Field
          id={id}
          label="Your reason"
          hint="A few words. Do not write names or dates of birth."
          problem={problem}
        >
          <input
            {...tiedTo(id, { hint: true, problem })}
            value={reason}
            maxLength={longest}
            autoComplete="off"
            onChange={(event) => type({ reason: event.target.value })}
          />
        </Field>
        <div className="row-of-buttons">
          <button type="submit" className="btn primary">
            Keep the answers
          </button>
          <CancelButton draft={draft} onCancel={onClose} />
        </div>
      </form>
    </Box>
  );
}
