import type { RecordId } from '#src/log/change.ts';

interface Records<T> {
  /** All there are, in the order they were made. */
  readonly records: () => readonly RecordId[];
  /** Undefined: this one is not in the list. The same object while nothing of it changed. */
  readonly read: (record: RecordId) => T | undefined;
  /** How to order them as the audit is now: asked for once each time. Those that are level, or all, stay in the order they were made. */
  readonly order?: () => (a: T, b: T) => number;
  /** A new list took the place of one that differs from it in these values alone. */
  readonly onReplaced?: (
    before: readonly T[],
    now: readonly T[],
    replaced: readonly (readonly [was: T, is: T])[],
  ) => void;
}

/**
 * What is read of many records, as one list. A change costs the work of the records it touched, however many others there
 * are; the array is the same one while its values are.
 */
export class RecordList<T> {
  readonly #from: Records<T>;
  /** Where each record's value lies in the list. */
  readonly #places = new Map<RecordId, number>();
  /** To be read again; undefined: all of them. */
  #touched: Set<RecordId> | undefined;
  #list: readonly T[] = [];

  constructor(from: Records<T>) {
    this.#from = from;
  }

  touch(record: RecordId): void {
    this.#touched?.add(record);
  }

  touchAll(): void {
    this.#touched = undefined;
  }

  list(): readonly T[] {
    const touched = this.#touched;
    this.#touched = new Set();
    if (!(touched && this.#replace(touched))) this.#readAll();
    return this.#list;
  }

  /** Puts new values in the places of the old. False where one comes, goes, or belongs elsewhere. */
  #replace(touched: ReadonlySet<RecordId>): boolean {
    const { read, order, onReplaced } = this.#from;
    const replaced: (readonly [was: T, is: T])[] = [];
    const compare = order?.();
    let now: T[] | undefined;
    for (const record of touched) {
      const place = this.#places.get(record);
      const was = place === undefined ? undefined : this.#list[place];
      const is = read(record);
      if (was === is) continue;
      if (place === undefined || was === undefined || is === undefined) return false;
      if (compare && compare(was, is) !== 0) return false;
      now ??= [...this.#list];
      now[place] = is;
      replaced.push([was, is]);
    }
    if (now) {
      onReplaced?.(this.#list, now, replaced);
      this.#list = now;
    }
    return true;
  }

  #readAll(): void {
    const { records, read, order } = this.#from;
    const found: { readonly record: RecordId; readonly value: T }[] = [];
    for (const record of records()) {
      const value = read(record);
      if (value !== undefined) found.push({ record, value });
    }
    const compare = order?.();
    if (compare) found.sort((a, b) => compare(a.value, b.value));
    this.#places.clear();
    for (const [place, { record }] of found.entries()) this.#places.set(record, place);
    const now = found.map(({ value }) => value);
    this.#list = sameList(this.#list, now);
  }
}

/** The list of before where all its entries are those of now. */
export const sameList = <T>(before: readonly T[], now: readonly T[]): readonly T[] =>
  before.length === now.length && before.every((entry, index) => entry === now[index])
    ? before
    : now;
