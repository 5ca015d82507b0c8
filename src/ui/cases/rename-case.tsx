import { type FormEvent, useState } from 'react';
import type { Audit } from '#src/audit/audit.ts';
import type { CaseEntry } from '#src/audit/case-entry.ts';
import { checkReference, type TakenReferences } from '#src/audit/case-reference.ts';
import type { GroupId } from '#src/audit/ids.ts';
import { moveCaseEdits, renameCaseEdits } from '#src/audit/set-up-edits.ts';
import { recordId } from '#src/log/change.ts';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { Field } from '#src/ui/parts/field.tsx';
import { useDraftTexts } from '#src/ui/parts/use-form-draft.ts';
import { ReferenceField } from './reference-field.tsx';
import type { SaveCase } from './save-case.ts';

/** A case's number and group. */
export function RenameCase(props: {
  readonly audit: Audit;
  readonly entry: CaseEntry;
  readonly taken: TakenReferences;
  readonly onSave: SaveCase;
}) {
  const { audit, entry, taken, onSave } = props;
  const { texts, type, draft } = useDraftTexts(`rename/${entry.id}`, {
    reference: entry.reference,
    group: entry.group as string,
  });
  const { reference } = texts;
  const group = texts.group as GroupId;
  const [problem, setProblem] = useState<string>();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const checked = checkReference(reference, taken);
    setProblem(checked.ok ? undefined : checked.why);
    if (!checked.ok) {
      document.getElementById('rename-reference')?.focus();
      return;
    }
    const edits = [...renameCaseEdits(checked.reference), ...moveCaseEdits(group)];
    draft.end();
    await onSave([{ record: recordId('case', entry.id), edits }], `${checked.reference} is saved.`);
  };
  const known = audit.groups.some(({ id }) => id === entry.group);
  return (
    <form className="stack" noValidate onSubmit={(event) => void save(event)}>
      <DraftNotice draft={draft} />
      <ReferenceField
        id="rename-reference"
        taken={taken}
        label="Case number"
        value={reference}
        problem={problem}
        onChange={(value) => type({ reference: value })}
      />
      <Field id="rename-group" label="Sample group">
        <select
          id="rename-group"
          className="medium"
          value={group}
          onChange={(event) => type({ group: event.target.value })}
        >
          {!known && <option value={entry.group}>A group that was removed</option>}
          {audit.groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <div>
        <button type="submit" className="btn primary">
          Save number and group
        </button>
      </div>
    </form>
  );
}
