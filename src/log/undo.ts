import type { Change } from './change.ts';
import type { Edit } from './edit.ts';
import { history, type RecordLog } from './record-log.ts';

/** A step that can be taken back, and the edits that do it. */
export interface UndoStep {
  readonly step: string;
  readonly edits: readonly Edit[];
}

interface Stacks {
  readonly undo: Change[][];
  readonly redo: Change[][];
}

/** Replays one person's steps in a record: an ordinary step can be undone, an undo redone, and a new step ends redoing. */
function stacks(log: RecordLog, by: string): Stacks {
  const steps = new Map<string, Change[]>();
  for (const change of history(log)) {
    if (change.by !== by) continue;
    const list = steps.get(change.step);
    if (list) list.push(change);
    else steps.set(change.step, [change]);
  }
  const undo: Change[][] = [];
  let redo: Change[][] = [];
  for (const changes of steps.values()) {
    const target = changes[0]?.undoes;
    if (target === undefined) {
      undo.push(changes);
      redo = [];
    } else if (undo.at(-1)?.[0]?.step === target) {
      undo.pop();
      redo.push(changes);
    } else if (redo.at(-1)?.[0]?.step === target) {
      redo.pop();
      undo.push(changes);
    }
  }
  return { undo, redo };
}

function takingBack(log: RecordLog, changes: readonly Change[] | undefined): UndoStep | undefined {
  if (!changes?.[0]) return undefined;
  const edits = changes.map(({ field, replaces }) => {
    const before = replaces.map((id) => log.changes.get(id)).find((change) => change !== undefined);
    return { field, value: before?.value ?? null };
  });
  return { step: changes[0].step, edits };
}

/** The last step of this person in this record that is not undone yet. */
export const undoable = (log: RecordLog, by: string): UndoStep | undefined =>
  takingBack(log, stacks(log, by).undo.at(-1));

/** The last undo of this person that no newer step has made obsolete. */
export const redoable = (log: RecordLog, by: string): UndoStep | undefined =>
  takingBack(log, stacks(log, by).redo.at(-1));
