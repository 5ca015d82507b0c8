import { type FormEvent, useState } from 'react';
import type { CaseEntry } from '#src/audit/case-entry.ts';
import { checkReference, type TakenReferences } from '#src/audit/case-reference.ts';
import { findIdentifiers, identifierWords } from '#src/audit/identifiers.ts';
import { excludeCaseEdits, newCaseEdits } from '#src/audit/set-up-edits.ts';
import { recordId } from '#src/log/change.ts';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';
import { useDraftTexts } from '#src/ui/parts/use-form-draft.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { ReferenceField } from './reference-field.tsx';
import type { SaveCase } from './save-case.ts';

/** Leaves a case out with a reason, and adds another in its place when its number is given. */
export function LeaveCaseOut(props: {
  readonly entry: CaseEntry;
  readonly taken: TakenReferences;
  readonly onSave: SaveCase;
}) {
  const { entry, taken, onSave } = props;
  const { open } = useAuditModel();
  const { texts, type, draft } = useDraftTexts(`leave-out/${entry.id}`, {
    reason: '',
    instead: '',
  });
  const { reason, instead } = texts;
  const [reasonProblem, setReasonProblem] = useState<string>();
  const [insteadProblem, setInsteadProblem] = useState<string>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const why = whyNotReason(reason);
    const checked = instead.trim() === '' ? undefined : checkReference(instead, taken);
    setReasonProblem(why);
    setInsteadProblem(checked?.ok === false ? checked.why : undefined);
    if (why !== undefined || checked?.ok === false) {
      document
        .getElementById(why === undefined ? 'leave-out-instead' : 'leave-out-reason')
        ?.focus();
      return;
    }
    const out = { record: recordId('case', entry.id), edits: excludeCaseEdits(reason) };
    draft.end();
    if (!checked) return onSave([out], `${entry.reference} is left out.`);
    const made = newCaseEdits({
      reference: checked.reference,
      group: entry.group,
      replacementFor: entry.id,
    });
    return onSave(
      [out, { record: open.newRecord('case'), edits: made }],
      `${entry.reference} is left out. ${checked.reference} stands in for it.`,
    );
  };
  const found = identifierWords(findIdentifiers(reason));
  return (
    <form className="stack part" noValidate onSubmit={(event) => void save(event)}>
      <h3>Leave this case out</h3>
      <DraftNotice draft={draft} />
      <p className="muted">
        It stays listed with the reason, its answers are kept, and it counts nowhere.
      </p>
      <Field
        id="leave-out-reason"
        label="Why is it left out?"
        hint="For example “Case closed before the audit period”. No names."
        problem={reasonProblem}
      >
        <textarea
          {...tiedTo('leave-out-reason', { hint: true, problem: reasonProblem })}
          rows={2}
          value={reason}
          onChange={(event) => type({ reason: event.target.value })}
        />
      </Field>
      {found !== '' && (
        <p className="notice warn" role="status">
          {found}
        </p>
      )}
      <ReferenceField
        id="leave-out-instead"
        taken={taken}
        label="Case number that stands in for it"
        hint="Leave this empty when there is none yet."
        value={instead}
        problem={insteadProblem}
        onChange={(value) => type({ instead: value })}
      />
      <div>
        <button type="submit" className="btn">
          Leave this case out
        </button>
      </div>
    </form>
  );
}

function whyNotReason(reason: string): string | undefined {
  if (reason.trim() === '') return 'Enter why this case is left out';
  return reason.trim().length > 300 ? 'Shorten the reason to 300 characters' : undefined;
}
