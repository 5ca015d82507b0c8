import { type FormEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import type { Audit } from '#src/audit/audit.ts';
import { takenReferences } from '#src/audit/case-reference.ts';
import { groupProgress } from '#src/audit/group-progress.ts';
import type { GroupId } from '#src/audit/ids.ts';
import { pastedReferences } from '#src/audit/pasted-references.ts';
import { newCaseEdits } from '#src/audit/set-up-edits.ts';
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
  readonly onClose: () => void;
  readonly onAdded: (words: string) => void;
}) {
  const { audit, cases, onClose, onAdded } = props;
  const { open } = useAuditModel();
  const { save, unsaved } = useSaving();
  const id = useId();
  const [group, setGroup] = useState<GroupId | undefined>(() => firstToFill(audit, cases));
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
  const preview = useMemo(() => pastedReferences(shown, taken), [shown, taken]);
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
    const pasted = pastedReferences(text, taken);
    if (!pasted.ok || pasted.references.length === 0 || !chosen) {
      const count = pasted.ok ? 0 : pasted.problems.length;
      setProblem(
        count === 0
          ? 'Enter at least 1 case number'
          : `Nothing is added yet. Change ${count === 1 ? '1 line' : `${count} lines`} first`,
      );
      field.current?.focus();
      return;
    }
    if (pasted.alike.length > 0 && !others) {
      setProblem('Nothing is added yet. Say below whether these are other cases, or change them');
      document.getElementById(`${id}-others`)?.focus();
      return;
    }
    setProblem(undefined);
    await finish(
      `${counted(pasted.references.length)} added to ${chosen.label}.`,
      pasted.references.map((reference) => ({
        record: open.newRecord('case'),
        edits: newCaseEdits({ reference, group: chosen.id }),
      })),
    );
  };

  return (
    <Box title="Add cases" onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void add(event)}>
        <DraftNotice draft={draft} />
        <Field id={`${id}-group`} label="Sample group">
          <select
            id={`${id}-group`}
            className="medium"
            value={group}
            onChange={(event) => setGroup(event.target.value as GroupId)}
          >
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
          hint="One on each line, a run such as BRG-01 to BRG-12, or a column pasted from a spreadsheet. Never a name, a date of birth or an NHS number."
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
        {chosen && written === undefined && (
          <AddPreview
            pasted={preview}
            group={chosen}
            listed={groupProgress(chosen, cases).listed}
          />
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

/** The first group that has fewer cases than planned. */
const firstToFill = (audit: Audit, cases: readonly ReviewedCase[]): GroupId | undefined =>
  (
    audit.groups.find((group) => groupProgress(group, cases).listed < group.planned) ??
    audit.groups[0]
  )?.id;
