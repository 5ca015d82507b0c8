import { type FormEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import type { Audit } from '#src/audit/audit.ts';
import { takenReferences } from '#src/audit/case-reference.ts';
import type { GroupId } from '#src/audit/ids.ts';
import { pastedReferences } from '#src/audit/pasted-references.ts';
import { newCaseEdits } from '#src/audit/set-up-edits.ts';
import { listed } from '#src/report/model/phrases.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { Box } from '#src/ui/parts/box.tsx';
import { CancelButton } from '#src/ui/parts/cancel-button.tsx';
import { DraftNotice } from '#src/ui/parts/draft-notice.tsx';
import { Field, tiedTo } from '#src/ui/parts/field.tsx';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useDraftTexts } from '#src/ui/parts/use-form-draft.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { useSaving } from '#src/ui/parts/use-saving.ts';
import { AddPreview, counted } from './add-preview.tsx';
import { AlikeNumbers } from './alike-numbers.tsx';

/** Adds one case, a numbered run or a pasted column to a group. Nothing is added until every line will do. */
export function AddCases(props: {
  readonly audit: Audit;
  readonly cases: readonly ReviewedCase[];
  /** The group from whose row this was opened; without, a person chooses one. */
  readonly into?: GroupId | undefined;
  readonly onClose: () => void;
  readonly onAdded: (words: string) => void;
}) {
  const { audit, cases, into, onClose, onAdded } = props;
  const { open } = useAuditModel();
  const { save, unsaved } = useSaving();
  const id = useId();
  // Where there is a choice a person makes it: a group chosen for them went unseen, and every case into it.
  const [group, setGroup] = useState<GroupId | undefined>(
    into ?? (audit.groups.length === 1 ? audit.groups[0]?.id : undefined),
  );
  const [noGroup, setNoGroup] = useState<string>();
  const select = useRef<HTMLSelectElement>(null);
  const { texts, type, draft } = useDraftTexts('add-cases', { text: '' });
  const { text } = texts;
  const [problem, setProblem] = useState<string>();
  const [others, setOthers] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Set once the cases are written: only saving them is left to do. */
  const [written, setWritten] = useState<string>();
  const taken = useMemo(
    () =>
      takenReferences(
        cases.map(({ entry }) => entry),
        audit.groups,
      ),
    [cases, audit],
  );
  const shown = useDeferredValue(text);
  const { groups } = audit;
  const preview = useMemo(() => pastedReferences(shown, taken, groups), [shown, taken, groups]);
  const chosen = audit.groups.find((one) => one.id === group);

  const finish = async (words: string, edits: Parameters<typeof save>[0]) => {
    const saved = await save(edits);
    if (saved || open.mode() === 'writing') draft.end();
    if (saved) onAdded(words);
    else if (open.mode() === 'writing') setWritten(words);
  };
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (written !== undefined) return finish(written, []);
    const pasted = pastedReferences(text, taken, groups);
    if (!pasted.ok || pasted.references.length === 0) {
      const count = pasted.ok ? 0 : pasted.problems.length;
      setProblem(
        count === 0
          ? 'Enter at least 1 case number'
          : `Nothing is added yet. Change ${count === 1 ? '1 line' : `${count} lines`} first`,
      );
      field.current?.focus();
      return;
    }
    const into = (reference: string) => pasted.groupOf.get(reference) ?? chosen?.id;
    const without = pasted.references.filter((reference) => into(reference) === undefined);
    if (without.length > 0) {
      setProblem(undefined);
      setNoGroup(`Choose the sample group of ${counted(without.length)}`);
      select.current?.focus();
      return;
    }
    if (pasted.alike.length > 0 && !others) {
      setProblem('Nothing is added yet. Say below whether these are other cases, or change them');
      document.getElementById(`${id}-others`)?.focus();
      return;
    }
    setProblem(undefined);
    await finish(
      `${listed(perGroup(groups, pasted.references, into))}.`,
      pasted.references.flatMap((reference) => {
        const at = into(reference);
        return at === undefined
          ? []
          : [
              {
                record: open.newRecord('case'),
                edits: newCaseEdits({ reference, group: at }),
              },
            ];
      }),
    );
  };

  return (
    <Box title="Add cases" onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void add(event)}>
        <DraftNotice draft={draft} />
        <Field id={`${id}-group`} label="Sample group" problem={noGroup}>
          <select
            {...tiedTo(`${id}-group`, { problem: noGroup })}
            ref={select}
            className="medium"
            value={group ?? ''}
            onChange={(event) => {
              setNoGroup(undefined);
              setGroup(event.target.value === '' ? undefined : (event.target.value as GroupId));
            }}
          >
            <option value="">Choose a group</option>
            {audit.groups.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </Field>
        <Field
          id={`${id}-text`}
          label="Case numbers"
          hint="One on each line, a run such as BRG-01 to BRG-12, or a column pasted from a spreadsheet; a second column may name the group. Never a name, a date of birth or an NHS number."
          problem={problem}
        >
          <textarea
            {...tiedTo(`${id}-text`, { hint: true, problem })}
            ref={field}
            rows={5}
            value={text}
            readOnly={written !== undefined}
            spellCheck={false}
            onChange={(event) => type({ text: event.target.value })}
          />
        </Field>
        {written === undefined && (
          <AddPreview pasted={preview} groups={groups} chosen={chosen} cases={cases} />
        )}
        {preview.ok && preview.alike.length > 0 && written === undefined && (
          <AlikeNumbers
            id={`${id}-others`}
            alike={preview.alike}
            ticked={others}
            onTick={setOthers}
          />
        )}
        <UnsavedNotice words={unsaved} />
        <div className="row-of-buttons">
          <button type="submit" className="btn primary">
            {written === undefined
              ? addWords(preview.ok ? preview.references.length : 0)
              : 'Save again'}
          </button>
          <CancelButton draft={draft} onCancel={onClose}>
            {written === undefined ? 'Cancel' : 'Close'}
          </CancelButton>
        </div>
      </form>
    </Box>
  );
}

const addWords = (count: number): string => (count === 0 ? 'Add cases' : `Add ${counted(count)}`);

/** "2 cases added to Bridge", "1 case added to DIP". */
function perGroup(
  groups: Audit['groups'],
  references: readonly string[],
  into: (reference: string) => GroupId | undefined,
): string[] {
  return groups.flatMap(({ id, label }) => {
    const count = references.filter((reference) => into(reference) === id).length;
    return count === 0 ? [] : [`${counted(count)} added to ${label}`];
  });
}
