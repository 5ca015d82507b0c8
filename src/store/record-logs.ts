import { type Change, type ChangeId, type RecordId, recordKind } from '#src/log/change.ts';
import { sameChange } from '#src/log/doubled-id.ts';
import { emptyLog, join, type RecordLog } from '#src/log/record-log.ts';
import { type RowContent, rowKeyOf } from './row-codec.ts';

/** The logs of an open audit in memory, by record. */
export class RecordLogs {
  readonly #logs = new Map<RecordId, RecordLog>();
  readonly #byRow = new Map<string, RecordId[]>();
  readonly #byKind = new Map<string, readonly RecordId[]>();
  /** Row -> its changes that are in no pack yet. */
  readonly #unpacked = new Map<string, Set<ChangeId>>();

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
      if (before) this.#followRenamed(record, before, now);
      touched.add(record);
      if (!before) this.#add(record);
    }
    return touched;
  }

  *changes(): Generator<Change> {
    for (const { changes } of this.#logs.values()) yield* changes.values();
  }

  /** All that belongs in a row, in no special order. */
  content(row: string): RowContent {
    const records = this.#byRow.get(row) ?? [];
    return {
      changes: records.flatMap((record) => [...this.log(record).changes.values()]),
      unpacked: [...(this.#unpacked.get(row) ?? [])],
    };
  }

  /** Takes in a row as the store holds it. What it says about being packed counts for the changes in it. */
  takeRow(row: string, { changes, unpacked }: RowContent): Set<RecordId> {
    const notStored = new Set(this.#unpacked.get(row));
    for (const change of changes) this.#drop(notStored, change);
    this.#unpacked.set(row, new Set([...notStored, ...unpacked]));
    return this.join(changes);
  }

  /** Number of changes in no pack yet. */
  get unpacked(): number {
    let count = 0;
    for (const ids of this.#unpacked.values()) count += ids.size;
    return count;
  }

  /** Changes in no pack yet, up to so many of them or so many characters, without those of some rows. */
  unpackedPart(most: number, letters: number, leftOut: Pick<ReadonlySet<string>, 'has'>): Change[] {
    const part: Change[] = [];
    let length = 0;
    for (const [row, ids] of this.#unpacked) {
      if (ids.size === 0 || leftOut.has(row)) continue;
      for (const change of this.content(row).changes) {
        if (!ids.has(change.id)) continue;
        if (part.length === most || length > letters) return part;
        part.push(change);
        length += JSON.stringify(change.value).length;
      }
    }
    return part;
  }

  setUnpacked(changes: Iterable<Change>): void {
    for (const { record, id } of changes) {
      const row = rowKeyOf(record);
      const ids = this.#unpacked.get(row);
      if (ids) ids.add(id);
      else this.#unpacked.set(row, new Set([id]));
    }
  }

  setPacked(changes: Iterable<Change>): void {
    for (const change of changes) this.#drop(this.#unpacked.get(rowKeyOf(change.record)), change);
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
    for (const map of [this.#logs, this.#byRow, this.#byKind, this.#unpacked]) map.clear();
  }

  /** Takes a change off these ids where this very one is here: one of its id that says something else is another. */
  #drop(ids: Set<ChangeId> | undefined, change: Change): void {
    if (!ids?.has(change.id)) return;
    const here = this.log(change.record).changes.get(change.id);
    if (here !== undefined && sameChange(here, change)) ids.delete(change.id);
  }

  /** A change in no pack yet that gave its id up to another stays in no pack under its new one. */
  #followRenamed(record: RecordId, before: RecordLog, now: RecordLog): void {
    const ids = this.#unpacked.get(rowKeyOf(record));
    for (const id of [...(ids ?? [])]) {
      const [was, is] = [before.changes.get(id), now.changes.get(id)];
      if (!(was && is) || was === is || sameChange(was, is)) continue;
      ids?.delete(id);
      for (const one of now.changes.values())
        if (one.id.startsWith(`${id}~`) && sameChange(one, was)) ids?.add(one.id);
    }
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
