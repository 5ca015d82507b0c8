import type { Change, Json } from './change.ts';
import type { Edit } from './edit.ts';
import { conflictIn, currentValue, history, type RecordLog } from './record-log.ts';

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
    } else if (!move(target, undo, redo, changes)) move(target, redo, undo, changes);
  }
  return { undo, redo };
}

function move(step: string, from: Change[][], to: Change[][], changes: Change[]): boolean {
  const place = from.findIndex(([first]) => first?.step === step);
  if (place === -1) return false;
  from.splice(place, 1);
  to.push(changes);
  return true;
}

/** The newest step that still shows: what somebody else has changed since, or contradicts, is theirs to settle. */
function takingBack(log: RecordLog, steps: readonly Change[][]): UndoStep | undefined {
  for (const changes of steps.toReversed()) {
    const edits = editsBack(log, changes);
    const step = changes[0]?.step;
    if (step !== undefined && edits.length > 0) return { step, edits };
  }
  return undefined;
}

/** The edits that take back what this step did to this record, as far as it still shows. */
export const editsBackOf = (log: RecordLog, step: string): Edit[] =>
  editsBack(
    log,
    history(log).filter((change) => change.step === step),
  );

function editsBack(log: RecordLog, changes: readonly Change[]): Edit[] {
  const fields = new Set(changes.map(({ field }) => field));
  return [...fields].flatMap((field) =>
    backIn(
      log,
      field,
      changes.filter((change) => change.field === field),
    ),
  );
}

/** A step has one change of a field, or several where it put the values of a conflict back. */
function backIn(log: RecordLog, field: string, mine: readonly Change[]): Edit[] {
  const shown = currentValue(log, field) ?? null;
  const standing = conflictIn(log, field);
  const stands =
    mine.length > 1 || standing.length > 0
      ? standing.length === mine.length && standing.every((change) => mine.includes(change))
      : mine.every(({ value }) => same(shown, value));
  if (!stands) return [];
  const before = valuesBefore(log, mine);
  if (mine.length === 1 && before.length === 1 && before.every((value) => same(shown, value)))
    return [];
  return before.map((value) => ({ field, value }));
}

/** What these changes replaced, each value once, the newest last so that it counts again; nothing known: cleared. */
function valuesBefore(log: RecordLog, mine: readonly Change[]): Json[] {
  const before = new Map<string, Json>();
  for (const id of mine.flatMap(({ replaces }) => replaces)) {
    const change = log.changes.get(id);
    if (change) before.set(JSON.stringify(change.value), change.value);
  }
  return before.size === 0 ? [null] : [...before.values()].reverse();
}

const same = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The last step of this person in this record that is not undone yet. */
export const undoable = (log: RecordLog, by: string): UndoStep | undefined =>
  takingBack(log, stacks(log, by).undo);

/** The last undo of this person that no newer step has made obsolete. */
export const redoable = (log: RecordLog, by: string): UndoStep | undefined =>
  takingBack(log, stacks(log, by).redo);
