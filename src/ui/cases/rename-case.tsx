import { type FormEvent, useState } from 'react';
import type { Audit } from '#src/audit/audit.ts';
import type { CaseEntry } from '#src/audit/case-entry.ts';
import { checkReference, type TakenReferences } from '#src/audit/case-reference.ts';
import type { GroupId } from '#src/audit/ids.ts';
import { moveCaseEdits, renameCaseEdits } from '#src/audit/set-up-edits.ts';
import { recordId } from '#src/log/change.ts';
import { Field } from '#src/ui/parts/field.tsx';
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
  const [reference, setReference] = useState(entry.reference);
  const [group, setGroup] = useState<GroupId>(entry.group);
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
    await onSave([{ record: recordId('case', entry.id), edits }], `${checked.reference} is saved.`);
  };
  const known = audit.groups.some(({ id }) => id === entry.group);
  return (
    <form className="stack" noValidate onSubmit={(event) => void save(event)}>
      <ReferenceField
        id="rename-reference"
        label="Case number"
        value={reference}
        problem={problem}
        onChange={setReference}
      />
      <Field id="rename-group" label="Sample group">
        <select
          id="rename-group"
          className="medium"
          value={group}
          onChange={(event) => setGroup(event.target.value as GroupId)}
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
