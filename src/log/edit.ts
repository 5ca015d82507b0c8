import type { Change, ChangeId, Json, RecordId } from './change.ts';
import { currentValue, type RecordLog } from './record-log.ts';

/** What a person wants a field to become. `null` clears it. */
export interface Edit {
  readonly field: string;
  readonly value: Json;
}

/** Who, when, and the random ids: given from outside, so that this folder needs no clock and no randomness. */
export interface Stamp {
  readonly by: string;
  readonly at: number;
  readonly step: string;
  readonly undoes?: string | undefined;
  readonly device?: string | undefined;
  readonly newId: () => string;
}

/**
 * The changes that carry out `edits` as one step.
 * `seen` is the log as the person's screen showed it: only what was seen is replaced, so nobody can overwrite an
 * answer they were not shown. `latest` gives the counter.
 * An edit that would leave the shown value as it is gives no change, unless it settles a conflict.
 */
export function changesFor(
  record: RecordId,
  edits: readonly Edit[],
  seen: RecordLog,
  latest: RecordLog,
  stamp: Stamp,
): Change[] {
  const changes: Change[] = [];
  let counter = Math.max(seen.counter, latest.counter);
  // Of several edits of one field the last counts: side by side they would contradict each other. Undoing the settling of
  // a conflict wants just that: its values come back, each beside the others.
  const last = new Map(edits.map((edit) => [edit.field, edit]));
  const wanted = stamp.undoes === undefined ? [...last.values()] : edits;
  for (const { field, value } of wanted) {
    const shown = seen.current.get(field) ?? [];
    const same = JSON.stringify(currentValue(seen, field) ?? null) === JSON.stringify(value);
    const alone = wanted.filter((other) => other.field === field).length === 1;
    if (same && shown.length <= 1 && alone) continue;
    counter += 1;
    changes.push({
      id: stamp.newId() as ChangeId,
      record,
      field,
      value,
      by: stamp.by,
      at: stamp.at,
      counter,
      replaces: shown.map((change) => change.id),
      step: stamp.step,
      ...(stamp.undoes === undefined ? {} : { undoes: stamp.undoes }),
      ...(stamp.device === undefined ? {} : { device: stamp.device }),
    });
  }
  return changes;
}
