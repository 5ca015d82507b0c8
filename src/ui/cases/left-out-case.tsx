import { type FormEvent, useState } from 'react';
import type { CaseEntry } from '#src/audit/case-entry.ts';
import { checkReference, type TakenReferences } from '#src/audit/case-reference.ts';
import { newCaseEdits, putBackCaseEdits } from '#src/audit/set-up-edits.ts';
import { recordId } from '#src/log/change.ts';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { useDraftTexts } from '#src/ui/parts/use-form-draft.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { ReferenceField } from './reference-field.tsx';
import type { SaveCase } from './save-case.ts';

/** What can be done with a case that was left out: put it back, or add one in its place. */
export function LeftOutCase(props: {
  readonly entry: CaseEntry;
  /** The case that stands in for it. */
  readonly instead: CaseEntry | undefined;
  readonly taken: TakenReferences;
  readonly onSave: SaveCase;
}) {
  const { entry, instead, taken, onSave } = props;
  const { open } = useAuditModel();
  const { texts, type, draft } = useDraftTexts(`replace/${entry.id}`, { reference: '' });
  const { reference } = texts;
  const [problem, setProblem] = useState<string>();
  const putBack = () =>
    onSave(
      [{ record: recordId('case', entry.id), edits: putBackCaseEdits() }],
      `${entry.reference} is back in the audit.`,
    );
  const replace = async (event: FormEvent) => {
    event.preventDefault();
    const checked = checkReference(reference, taken);
    setProblem(checked.ok ? undefined : checked.why);
    if (!checked.ok) {
      document.getElementById('replace-reference')?.focus();
      return;
    }
    const edits = newCaseEdits({
      reference: checked.reference,
      group: entry.group,
      replacementFor: entry.id,
    });
    draft.end();
    await onSave(
      [{ record: open.newRecord('case'), edits }],
      `${checked.reference} stands in for ${entry.reference}.`,
    );
  };
  return (
    <div className="stack part">
      <h3>This case is left out</h3>
      <p>
        {entry.excluded}
        {instead && `. ${instead.reference} stands in for it.`}
      </p>
      <div>
        <button type="button" className="btn" onClick={() => void putBack()}>
          Put it back
        </button>
      </div>
      {!instead && (
        <form className="stack" noValidate onSubmit={(event) => void replace(event)}>
          <DraftNotice draft={draft} />
          <ReferenceField
            id="replace-reference"
            taken={taken}
            label="Case number that stands in for it"
            value={reference}
            problem={problem}
            onChange={(value) => type({ reference: value })}
          />
          <div>
            <button type="submit" className="btn">
              Add it in place of {entry.reference}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
