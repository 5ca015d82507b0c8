import { useRef, useState } from 'react';
import type { RecordEdits } from '#src/store/open-audit.ts';
import { useAuditModel } from './use-model.ts';

/**
 * Saves what a form holds and tells whether the store has it. While it does not, `unsaved` is a sentence to show and the form
 * stays as it is: the edits are kept in memory and tried again, by themselves and by saving once more (with no edits: only that).
 */
export function useSaving() {
  const { open } = useAuditModel();
  const [unsaved, setUnsaved] = useState<string>();
  const under = useRef(false);
  /** Pressed again while it is under way, nothing is done twice: the first press tells what came of it. */
  const save = async (edits: readonly RecordEdits[]): Promise<boolean> => {
    if (under.current) return false;
    under.current = true;
    try {
      return await saveNow(edits);
    } finally {
      under.current = false;
    }
  };
  const saveNow = async (edits: readonly RecordEdits[]): Promise<boolean> => {
    if (open.mode() === 'reading') {
      setUnsaved(
        'Another tab is writing to this audit. Choose “Work here instead” above, then save again.',
      );
      return false;
    }
    if (edits.length > 0) open.write(edits);
    if (open.saveState().state === 'failed') open.retry();
    const saved = (await open.settled()) === 'saved';
    setUnsaved(
      saved
        ? undefined
        : 'This could not be saved yet. What you entered is kept on this screen. Save again when there is room.',
    );
    return saved;
  };
  return { save, unsaved };
}
