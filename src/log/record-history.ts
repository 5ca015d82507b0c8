import type { Change, Json, RecordId } from './change.ts';
import type { RecordLog } from './record-log.ts';

/** One change as a line of the history. */
export interface HistoryRow {
  readonly id: string;
  /** Milliseconds since 1970 on the clock of the laptop it was made on. */
  readonly at: number;
  /** Id of the team member. */
  readonly by: string;
  readonly record: RecordId;
  readonly field: string;
  /** The different values it replaced; empty when there was none before. */
  readonly from: readonly Json[];
  /** `null`: cleared. */
  readonly to: Json;
  /** Made by Undo or Redo. */
  readonly undo: boolean;
  /** It replaced values that contradicted each other. */
  readonly settles: boolean;
}

interface Placed extends HistoryRow {
  readonly counter: number;
}

/** A log never changes, so its rows are worked out once. */
const ofLog = new WeakMap<RecordLog, readonly Placed[]>();

/**
 * All changes of these records, newest first by the time they bear; of one moment, effects before their causes. The time is
 * what people know a change by: a laptop whose clock is wrong shows its changes at the wrong place, and none is missing.
 */
export function recordHistory(logs: Iterable<RecordLog>): HistoryRow[] {
  const rows: Placed[] = [];
  for (const log of logs) {
    const own = ofLog.get(log) ?? rowsOf(log);
    ofLog.set(log, own);
    for (const row of own) rows.push(row);
  }
  return rows.sort(
    (a, b) => b.at - a.at || b.counter - a.counter || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0),
  );
}

const rowsOf = (log: RecordLog): readonly Placed[] =>
  [...log.changes.values()].map((change) => rowOf(log, change));

function rowOf(log: RecordLog, change: Change): Placed {
  const { id, at, by, record, field, value, counter } = change;
  const from = new Map<string, Json>();
  for (const replaced of change.replaces) {
    const before = log.changes.get(replaced);
    if (before) from.set(JSON.stringify(before.value), before.value);
  }
  return {
    id,
    at,
    by,
    record,
    field,
    from: [...from.values()],
    to: value,
    undo: change.undoes !== undefined,
    settles: from.size > 1,
    counter,
  };
}
