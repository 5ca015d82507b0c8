import { useState } from 'react';
import { finishEdits } from '#src/review/edits.ts';
import { type FinishObstacle, whyNotFinish } from '#src/review/finish.ts';
import { unanswered } from '#src/review/progress.ts';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';
import { type Problem, Problems } from '#src/ui/parts/problems.tsx';
import { useDraftTexts } from '#src/ui/parts/use-form-draft.ts';
import { IdentifierWarning } from './long-text.tsx';
import { useReadOnly } from './read-only.ts';
import { type NameOf, ruleWords } from './rule-words.ts';
import { useCase, useDesk } from './use-desk.ts';
import { waitingTexts } from './waiting-list.tsx';
import { placeOfRule } from './warning-list.tsx';

const reasonId = 'unanswered-reason';

const problemOf = (obstacle: FinishObstacle, nameOf: NameOf): Problem =>
  obstacle.kind === 'unanswered'
    ? { control: reasonId, message: 'Say why questions are left unanswered' }
    : {
        control: placeOfRule(obstacle.warning.rule.id),
        message: ruleWords(obstacle.warning.rule.message, nameOf),
      };

/** Finishes the case, or says what to settle first. */
export function FinishForm() {
  const desk = useDesk();
  const readOnly = useReadOnly();
  const left = useCase(({ view }) => unanswered(view).length);
  const kept = useCase(({ review }) => review.unansweredReason);
  const { texts, type, draft } = useDraftTexts(`finish/${desk.record}`, { reason: kept });
  const { reason } = texts;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const finish = () => {
    const given = left > 0 ? reason : '';
    const obstacles = whyNotFinish(desk.reviewed(), given);
    const found = [
      ...waitingTexts(desk).map(({ id, sentence }) => ({ control: id, message: sentence })),
      ...obstacles.map((obstacle) => problemOf(obstacle, desk.nameOf)),
    ];
    setProblems(found);
    if (found.length > 0 || !desk.writable()) return;
    draft.end();
    desk.write(finishEdits(given));
  };
  const problem = problems.find(({ control }) => control === reasonId)?.message;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      {left > 0 && <DraftNotice draft={draft} />}
      <Problems problems={problems} />
      {left > 0 && (
        <Field
          id={reasonId}
          label={left === 1 ? 'Why is it left unanswered?' : 'Why are they left unanswered?'}
          hint="For example: Prescribing file not available. Write no names."
          problem={problem}
        >
          <textarea
            {...tiedTo(reasonId, { hint: true, problem })}
            value={reason}
            maxLength={500}
            disabled={readOnly}
            onChange={(event) => type({ reason: event.target.value })}
          />
        </Field>
      )}
      <IdentifierWarning text={reason} />
      <div>
        <button data-finish type="submit" className="btn primary" disabled={readOnly}>
          Finish this case
        </button>
      </div>
    </form>
  );
}
