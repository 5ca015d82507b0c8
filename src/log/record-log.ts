import type { Change, ChangeId, Json } from './change.ts';
import { sameChange, toldApart } from './doubled-id.ts';

/**
 * Everything known about one record: a set of changes that only grows, with the current changes of each field beside it.
 * Immutable: `join` gives a new log, so a screen can hold on to the one it shows.
 */
export interface RecordLog {
  readonly changes: ReadonlyMap<ChangeId, Change>;
  /** `claim` of every change that another of its field takes the place of, also of those that have not arrived. */
  readonly replaced: ReadonlySet<string>;
  /** field -> changes that no other change replaces, newest first. */
  readonly current: ReadonlyMap<string, readonly Change[]>;
  /** Highest counter seen. */
  readonly counter: number;
}

export const emptyLog: RecordLog = {
  changes: new Map(),
  replaced: new Set(),
  current: new Map(),
  counter: 0,
};

/** Newest first by counter, so a change never sorts before one it replaced; ids settle ties the same way everywhere. */
const newestFirst = (a: Change, b: Change): number =>
  b.counter - a.counter || (a.id < b.id ? 1 : -1);

/** A change can only take the place of one of its own field: what it says of another's counts for nothing. */
const claim = (id: ChangeId, field: string): string => `${id} ${field}`;

/** The union of a log and more changes, in any order, any number of times. */
export function join(log: RecordLog, more: Iterable<Change>): RecordLog {
  const changes = new Map(log.changes);
  const replaced = new Set(log.replaced);
  const touched = new Set<string>();
  let counter = log.counter;
  const add = (change: Change): void => {
    changes.set(change.id, change);
    touched.add(change.field);
    for (const id of change.replaces) if (id !== change.id) replaced.add(claim(id, change.field));
    counter = Math.max(counter, change.counter);
  };
  /** Where another of its id is here, one of them goes on under an id of its own, which may be taken too. */
  const put = (change: Change): void => {
    const here = changes.get(change.id);
    if (!here) add(change);
    else if (!sameChange(here, change)) {
      const { kept, other } = toldApart(here, change);
      if (kept !== here) add(kept);
      touched.add(here.field);
      put(other);
    }
  };
  for (const change of more) put(change);
  if (touched.size === 0) return log;
  const current = new Map(log.current);
  const standing = new Map<string, Change[]>();
  for (const field of touched) standing.set(field, []);
  for (const change of changes.values())
    if (!replaced.has(claim(change.id, change.field))) standing.get(change.field)?.push(change);
  for (const [field, list] of standing) {
    if (list.length > 0) current.set(field, list.sort(newestFirst));
    else current.delete(field);
  }
  return { changes, replaced, current, counter };
}

/** The value a field shows: of several that stand, the newest. `undefined` = never set or cleared. */
export function currentValue(log: RecordLog, field: string): Json | undefined {
  return log.current.get(field)?.[0]?.value ?? undefined;
}

/** Changes that stand side by side with different values: a conflict for a person to settle. Empty when settled. */
export function conflictIn(log: RecordLog, field: string): readonly Change[] {
  const standing = log.current.get(field) ?? [];
  return new Set(standing.map((change) => JSON.stringify(change.value))).size > 1 ? standing : [];
}

/** Every change, oldest first: who, when, what, and through `replaces` from what. */
export const history = (log: RecordLog): Change[] =>
  [...log.changes.values()].sort(newestFirst).reverse();

/** Field -> value as it now stands; cleared fields are left out. */
export function valuesOf(log: RecordLog): Map<string, Json> {
  const values = new Map<string, Json>();
  for (const [field, [newest]] of log.current)
    if (newest && newest.value !== null) values.set(field, newest.value);
  return values;
}
