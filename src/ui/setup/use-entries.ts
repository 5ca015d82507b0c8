import { useEffect, useRef, useState } from 'react';
import type { FieldEdit } from '#src/audit/ids.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import { useSaving } from '#src/ui/parts/use-saving.ts';

/** What a list of entries (providers, groups, reviewers) is doing: showing, adding one, or changing one. */
export function useEntries(count: number) {
  const { open } = useAuditModel();
  const { save, unsaved } = useSaving();
  /** `new`, the id of the entry being changed, or undefined. */
  const [editing, setEditing] = useState<string | undefined>(count === 0 ? 'new' : undefined);
  const [said, setSaid] = useState('');
  const [whyNot, setWhyNot] = useState<{ readonly id: string; readonly words: string }>();
  const add = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (editing === undefined && back.current) add.current?.focus();
    back.current = true;
  }, [editing]);
  const keep = async (edits: readonly FieldEdit[], words: string): Promise<boolean> => {
    setWhyNot(undefined);
    const saved = await save([{ record: open.record, edits }]);
    if (saved) {
      setSaid(words);
      setEditing(undefined);
    }
    return saved;
  };
  return {
    open,
    editing,
    edit: (id: string | undefined) => {
      setSaid('');
      setWhyNot(undefined);
      setEditing(id);
    },
    /** Saves, closes the form and says so. Stays on the form when it could not be saved. */
    keep,
    /** Removes, or shows why not. */
    remove: async (
      id: string,
      why: string | undefined,
      edits: readonly FieldEdit[],
      words: string,
    ) => {
      if (why === undefined) await keep(edits, words);
      else setWhyNot({ id, words: why });
    },
    whyNot: (id: string) => (whyNot?.id === id ? whyNot.words : undefined),
    unsaved,
    said,
    /** The button the focus goes to when a form closes. */
    add,
  };
}
