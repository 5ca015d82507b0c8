import type { Change, Json, RecordId } from '#src/log/change.ts';
import { editsBackOf } from '#src/log/undo.ts';
import type { OpenAudit, RecordEdits } from '#src/store/open-audit.ts';
import type { AuditConflict } from '#src/ui/parts/audit-model.ts';
import type { ShownConflict } from './conflict-groups.ts';

/** A value kept for an unsettled field. */
export interface Choice {
  readonly conflict: AuditConflict;
  readonly value: Json;
}

interface Settled {
  readonly step: string;
  readonly records: readonly RecordId[];
}

/** Steps settled in this visit, the last at the end, so that Undo works after a look at a case too. */
const settledIn = new WeakMap<OpenAudit, Settled[]>();
const stepsOf = (open: OpenAudit): Settled[] => {
  const steps = settledIn.get(open) ?? [];
  settledIn.set(open, steps);
  return steps;
};

/**
 * Lets these values stand, as one step. Each write names the log its conflict was shown from, so it replaces every value
 * that was on the screen and none that arrived since.
 */
export function settle(open: OpenAudit, choices: readonly Choice[]): readonly Change[] {
  const byRecord = new Map<RecordId, { seen: AuditConflict['log']; edits: RecordEdits['edits'] }>();
  for (const { conflict, value } of choices) {
    const { record, field, log } = conflict;
    const before = byRecord.get(record)?.edits ?? [];
    byRecord.set(record, { seen: log, edits: [...before, { field, value }] });
  }
  const made = open.write([...byRecord].map(([record, wanted]) => ({ record, ...wanted })));
  const [first] = made;
  if (first) stepsOf(open).push({ step: first.step, records: [...byRecord.keys()] });
  return made;
}

export const canUndo = (open: OpenAudit): boolean => stepsOf(open).length > 0;

/** Brings back the conflicts settled last, as far as nobody changed them since. Gives the key of the first; undefined: none. */
export function undoSettling(open: OpenAudit): string | undefined {
  if (open.mode() === 'reading') return undefined;
  const steps = stepsOf(open);
  for (let last = steps.pop(); last; last = steps.pop()) {
    const { step } = last;
    const back = last.records
      .map((record) => ({
        record,
        seen: open.log(record),
        edits: editsBackOf(open.log(record), step),
      }))
      .filter(({ edits }) => edits.length > 0);
    const [first] = open.write(back, { undoes: step });
    if (first) return `${first.record} ${first.field}`;
  }
  return undefined;
}

/** A person whose values stand in some of these conflicts, and the choice that would keep them all. */
export interface Taking {
  readonly by: string;
  readonly choices: readonly Choice[];
}

/** Everybody who gave one of the values, those with the most first. Of several values of one person the newest is theirs. */
export function takings(conflicts: readonly ShownConflict[]): Taking[] {
  const people = new Map<string, Choice[]>();
  for (const { conflict, values } of conflicts) {
    const taken = new Set<string>();
    for (const { value, changes } of values)
      for (const { by } of changes) {
        if (taken.has(by)) continue;
        taken.add(by);
        people.set(by, [...(people.get(by) ?? []), { conflict, value }]);
      }
  }
  return [...people]
    .map(([by, choices]) => ({ by, choices }))
    .sort((a, b) => b.choices.length - a.choices.length);
}
