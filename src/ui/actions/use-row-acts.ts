import { useMemo, useState } from 'react';
import { actionEdits } from '#src/audit/action-edits.ts';
import type { ActionId } from '#src/audit/ids.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { type Change, recordId } from '#src/log/change.ts';
import { statusWords } from '#src/report/model/action-lines.ts';
import { useAuditModel } from '#src/ui/parts/use-model.ts';
import type { RowActs } from './board-table.tsx';

export interface OpenBox {
  readonly kind: 'change' | 'history' | 'drop';
  readonly action: ActionId;
}

/** What can be done to an action from its row. `onDone` hears what was written. */
export function useRowActs(onDone: (words: string, changes: readonly Change[]) => void) {
  const { open } = useAuditModel();
  const [box, setBox] = useState<OpenBox>();
  // Made once: a row is drawn again only when its action changes.
  const [set, acts] = useMemo(() => {
    const write = (
      action: ImprovementAction,
      details: Pick<ImprovementAction, 'status' | 'droppedReason'>,
    ) => {
      const record = recordId('action', action.id);
      const edits = actionEdits(details, open.log(record).current);
      const changes = open.write([{ record, edits }]);
      onDone(`“${action.action}” is now: ${statusWords[details.status]}.`, changes);
    };
    const show = (kind: OpenBox['kind']) => (action: ImprovementAction) =>
      setBox({ kind, action: action.id });
    const rowActs: RowActs = {
      onStatus: (action, status) =>
        status === 'dropped' ? show('drop')(action) : write(action, { status, droppedReason: '' }),
      onChange: show('change'),
      onHistory: show('history'),
    };
    return [write, rowActs] as const;
  }, [open, onDone]);
  return { acts, box, set, close: () => setBox(undefined) };
}
