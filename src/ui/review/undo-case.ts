import type { RecordLog } from '#src/log/record-log.ts';
import { redoable, type UndoStep, undoable } from '#src/log/undo.ts';

const reviewed = ['answer', 'note', 'seen-in', 'flag', 'confirmed'];

const kindOf = (field: string): string => field.slice(0, Math.max(0, field.indexOf('/')));

/**
 * The log with only what a reviewer does to the questions. Making the case, finishing it and opening it again are not
 * taken back by Undo: they have their own buttons.
 */
const answering = (log: RecordLog): RecordLog => ({
  ...log,
  changes: new Map([...log.changes].filter(([, { field }]) => reviewed.includes(kindOf(field)))),
});

/** The step of this person that Undo (or Redo) would take back now. */
export const stepToTakeBack = (
  log: RecordLog,
  by: string,
  how: 'undo' | 'redo',
): UndoStep | undefined =>
  how === 'undo' ? undoable(answering(log), by) : redoable(answering(log), by);

/** The question or rule a field of a case is about: "answer/rp-smart" -> "rp-smart". */
export const subjectOf = (field: string): { readonly kind: string; readonly id: string } => ({
  kind: kindOf(field),
  id: field.slice(field.indexOf('/') + 1),
});
