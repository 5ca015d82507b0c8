import type { FieldEdit } from '#src/audit/ids.ts';
import type { Answer } from '#src/tool/audit-tool.ts';
import {
  answerField,
  confirmedField,
  finishedField,
  flagField,
  noteField,
  seenInField,
  unansweredReasonField,
} from './case-review.ts';

/** What a reviewer does to a case, as edits of its record. Several edits of one call make one undoable step. */

/** Gives an answer, or clears it with `undefined`. */
export const answerEdits = (item: string, answer: Answer | undefined): FieldEdit[] => [
  { field: answerField(item), value: answer ?? null },
];

/** Writes a note beside a question; an empty one is taken away. At most `noteLimit` characters. */
export const noteEdits = (item: string, note: string): FieldEdit[] => [
  { field: noteField(item), value: note.trim() === '' ? null : note },
];

/** Says in which record systems an answer was seen; none is nothing said. */
export const seenInEdits = (item: string, systems: readonly string[]): FieldEdit[] => [
  { field: seenInField(item), value: systems.length === 0 ? null : systems },
];

/** Flags a question for discussion, or takes the flag away. */
export const flagEdits = (item: string, flagged: boolean): FieldEdit[] => [
  { field: flagField(item), value: flagged || null },
];

/** "It's right", with a short reason: the warning stays quiet from then on. */
export const confirmEdits = (rule: string, reason: string): FieldEdit[] => [
  { field: confirmedField(rule), value: reason.trim() },
];

/** Takes "It's right" back. */
export const unconfirmEdits = (rule: string): FieldEdit[] => [
  { field: confirmedField(rule), value: null },
];

/** Finishes a case; `reason` says why questions are left unanswered, empty when none are. */
export const finishEdits = (reason: string): FieldEdit[] => [
  { field: unansweredReasonField, value: reason.trim() === '' ? null : reason.trim() },
  { field: finishedField, value: true },
];

/** Opens a finished case again. The history says that it was finished. */
export const reopenEdits = (): FieldEdit[] => [{ field: finishedField, value: null }];
