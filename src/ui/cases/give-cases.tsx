import { useId, useState } from 'react';
import type { Audit } from '#src/audit/audit.ts';
import { giveCaseEdits } from '#src/audit/case-entry.ts';
import type { CaseId, MemberId } from '#src/audit/ids.ts';
import { recordId } from '#src/log/change.ts';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useMode } from '#src/ui/parts/use-model.ts';
import { useSaving } from '#src/ui/parts/use-saving.ts';
import { counted } from './add-preview.tsx';

/** Gives the chosen cases to a reviewer, or to nobody, in one step that can be undone in the history. */
export function GiveCases(props: {
  readonly audit: Audit;
  readonly chosen: readonly CaseId[];
  readonly onDone: (words: string) => void;
}) {
  const { audit, chosen, onDone } = props;
  const { save, unsaved } = useSaving();
  const reading = useMode() === 'reading';
  const id = useId();
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState<string>();
  const give = async () => {
    if (chosen.length === 0 || to === '') {
      setProblem(chosen.length === 0 ? 'Tick the cases first.' : 'Choose who reads them.');
      return;
    }
    setProblem(undefined);
    const reviewer = to === 'nobody' ? undefined : (to as MemberId);
    const edits = giveCaseEdits(reviewer);
    const saved = await save(chosen.map((one) => ({ record: recordId('case', one), edits })));
    const initials = audit.team.find((member) => member.id === to)?.initials ?? 'nobody';
    if (saved) onDone(`${counted(chosen.length)} given to ${initials}.`);
  };
  return (
    <div className="give-cases">
      <label htmlFor={id}>Give {counted(chosen.length)} to</label>
      <select id={id} value={to} onChange={(event) => setTo(event.target.value)}>
        <option value="">Choose</option>
        {audit.team.map(({ id: member, initials, role }) => (
          <option key={member} value={member}>
            {initials}, {role}
          </option>
        ))}
        <option value="nobody">Nobody</option>
      </select>
      <button type="button" className="btn" disabled={reading} onClick={() => void give()}>
        Give
      </button>
      {problem !== undefined && (
        <span className="field-problem" role="alert">
          {problem}
        </span>
      )}
      <UnsavedNotice words={unsaved} />
    </div>
  );
}
