import { type Change, type RecordId, recordKind } from '#src/log/change.ts';
import { emptyLog, join, type RecordLog } from '#src/log/record-log.ts';
import { rowKeyOf } from './row-codec.ts';

/** The logs of an open audit in memory, by record. */
export class RecordLogs {
  readonly #logs = new Map<RecordId, RecordLog>();
  readonly #byRow = new Map<string, RecordId[]>();
  readonly #byKind = new Map<string, readonly RecordId[]>();

  log(record: RecordId): RecordLog {
    return this.#logs.get(record) ?? emptyLog;
  }

  /** Adds changes of any records; gives the records that are different now. */
  join(changes: Iterable<Change>): Set<RecordId> {
    const touched = new Set<RecordId>();
    for (const [record, more] of byRecord(changes)) {
      const before = this.#logs.get(record);
      const now = join(before ?? emptyLog, more);
      if (now === before) continue;
      this.#logs.set(record, now);
      touched.add(record);
      if (!before) this.#add(record);
    }
    return touched;
  }

  /** All changes that belong in a row, in no special order. */
  changesInRow(key: string): Change[] {
    return (this.#byRow.get(key) ?? []).flatMap((record) => [...this.log(record).changes.values()]);
  }

  /** Records of a kind by their first change: its time, then its counter, then its id, the same on every laptop. */
  records(kind: string): readonly RecordId[] {
    const known = this.#byKind.get(kind);
    if (known) return known;
    const found: First[] = [];
    for (const [record, log] of this.#logs)
      if (recordKind(record) === kind) found.push({ record, first: firstOf(log) });
    const records = found.sort((a, b) => earlier(a.first, b.first)).map(({ record }) => record);
    this.#byKind.set(kind, records);
    return records;
  }

  clear(): void {
    for (const map of [this.#logs, this.#byRow, this.#byKind]) map.clear();
  }

  #add(record: RecordId): void {
    const key = rowKeyOf(record);
    this.#byRow.set(key, [...(this.#byRow.get(key) ?? []), record]);
    this.#byKind.delete(recordKind(record));
  }
}

interface First {
  readonly record: RecordId;
  readonly first: Change | undefined;
}

function byRecord(changes: Iterable<Change>): Map<RecordId, Change[]> {
  const groups = new Map<RecordId, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.record);
    if (group) group.push(change);
    else groups.set(change.record, [change]);
  }
  return groups;
}

function earlier(a: Change | undefined, b: Change | undefined): number {
  if (!a || !b) return 0;
  return a.at - b.at || a.counter - b.counter || (a.id < b.id ? -1 : 1);
}

function firstOf(log: RecordLog): Change | undefined {
  let first: Change | undefined;
  for (const change of log.changes.values())
    if (!first || earlier(change, first) < 0) first = change;
  return first;
}
