import type { Change, ChangeId, Json } from './change.ts';
import { conflictIn, type RecordLog } from './record-log.ts';

/** A field whose changes contradict each other until a person settles it. */
export interface FieldConflict {
  readonly field: string;
  /** All that stand, newest first: two different values at least, or some that the field cannot have. */
  readonly changes: readonly Change[];
}

/**
 * Every unsettled field of a record, in the order the fields were first written here: where values contradict each other, and where
 * one stands that `fits` says the field cannot have.
 */
export function conflictsIn(
  log: RecordLog,
  fits: (field: string, value: Json) => boolean = () => true,
): readonly FieldConflict[] {
  const found: FieldConflict[] = [];
  for (const [field, standing] of log.current) {
    // Nearly every field has one change: no set is made for those.
    if (standing.length < 2) {
      if (standing.some(({ value }) => !fits(field, value)))
        found.push({ field, changes: standing });
      continue;
    }
    const changes = conflictIn(log, field);
    if (changes.length > 0) found.push({ field, changes });
  }
  return found;
}

/** One of the values to choose from, and who gave it. */
export interface StandingValue {
  readonly value: Json;
  /** Newest first. Several people can have given the same value. */
  readonly changes: readonly Change[];
}

/** The different values of a conflict, the newest first; each change as it was first written. */
export function standingValues(log: RecordLog, changes: readonly Change[]): StandingValue[] {
  const byValue = new Map<string, Change[]>();
  for (const change of changes) {
    const text = JSON.stringify(change.value);
    byValue.set(text, [...(byValue.get(text) ?? []), writtenFirst(log, change)]);
  }
  return [...byValue.values()].flatMap((same) =>
    same[0] === undefined ? [] : [{ value: same[0].value, changes: same }],
  );
}

/** The change that first gave this value: what Undo put back is still the word of the person who wrote it. */
export function writtenFirst(log: RecordLog, change: Change): Change {
  if (change.undoes === undefined) return change;
  const text = JSON.stringify(change.value);
  const before = known(log, change.replaces)
    .flatMap(({ replaces }) => known(log, replaces))
    .find(({ value }) => JSON.stringify(value) === text);
  return before ? writtenFirst(log, before) : change;
}

const known = (log: RecordLog, ids: readonly ChangeId[]): Change[] =>
  ids.map((id) => log.changes.get(id)).filter((change) => change !== undefined);
