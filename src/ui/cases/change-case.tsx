import type { Audit } from '#src/audit/audit.ts';
import type { CaseEntry } from '#src/audit/case-entry.ts';
import { takenReferences } from '#src/audit/case-reference.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { Box } from '#src/ui/parts/box.tsx';
import { UnsavedNotice } from '#src/ui/parts/unsaved-notice.tsx';
import { useSaving } from '#src/ui/parts/use-saving.ts';
import { LeaveCaseOut } from './leave-case-out.tsx';
import { LeftOutCase } from './left-out-case.tsx';
import { RenameCase } from './rename-case.tsx';
import type { SaveCase } from './save-case.ts';

/** Renames or moves a case, leaves it out with a reason, puts it back, or adds one in its place. */
export function ChangeCase(props: {
  readonly audit: Audit;
  readonly cases: readonly ReviewedCase[];
  readonly entry: CaseEntry;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}) {
  const { audit, cases, entry, onClose, onDone } = props;
  const { save, unsaved } = useSaving();
  const entries = cases.map((reviewed) => reviewed.entry);
  const taken = takenReferences(entries, audit.groups);
  const instead = entries.find(({ replacementFor }) => replacementFor === entry.id);
  const saveCase: SaveCase = async (edits, words) => {
    if (await save(edits)) onDone(words);
  };
  return (
    <Box title={`Change case ${entry.reference}`} onClose={onClose}>
      <RenameCase
        audit={audit}
        entry={entry}
        taken={takenReferences(entries, audit.groups, entry.id)}
        onSave={saveCase}
      />
      {entry.excluded === undefined ? (
        <LeaveCaseOut entry={entry} taken={taken} onSave={saveCase} />
      ) : (
        <LeftOutCase entry={entry} instead={instead} taken={taken} onSave={saveCase} />
      )}
      <UnsavedNotice words={unsaved} />
      <div>
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
      </div>
    </Box>
  );
}
