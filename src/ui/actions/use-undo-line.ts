import { useCallback, useState } from 'react';
import type { Change, RecordId } from '#src/log/change.ts';
import { editsBackOf } from '#src/log/undo.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';

interface Done {
  readonly words: string;
  readonly step: string | undefined;
  readonly records: readonly RecordId[];
}

/** What was done last, in words, and how to take it back as one step. What changed since is left alone. */
export function useUndoLine() {
  const { open } = useAuditModel();
  const [done, setDone] = useState<Done>();
  const say = useCallback(
    (words: string, changes: readonly Change[] = []) =>
      setDone({
        words,
        step: changes[0]?.step,
        records: [...new Set(changes.map(({ record }) => record))],
      }),
    [],
  );
  return {
    words: done?.words ?? '',
    /** Says what these changes, one step, did. */
    say,
    /** Undefined while there is nothing to take back. */
    undo:
      done?.step === undefined
        ? undefined
        : () => {
            const { step = '', records } = done;
            const edits = records.map((record) => ({
              record,
              edits: editsBackOf(open.log(record), step),
            }));
            const changes = open.write(edits, { undoes: step });
            setDone({
              words: changes.length > 0 ? 'Undone.' : 'It was changed since, and is left as it is.',
              step: undefined,
              records: [],
            });
          },
  };
}
