import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RecordId, recordId } from '#src/log/change.ts';
import { RecordList } from '#src/ui/parts/record-list.ts';

interface Entry {
  readonly name: string;
  readonly group: number;
}

/** Records that come, go, move and change; `reads` says how often one was looked at. */
function world() {
  const entries = new Map<RecordId, Entry | undefined>();
  let reads = 0;
  const replaced: string[] = [];
  const list = new RecordList<Entry>({
    records: () => [...entries.keys()],
    read: (record) => {
      reads += 1;
      return entries.get(record);
    },
    order: () => (a, b) => a.group - b.group,
    onReplaced: (_before, _now, pairs) =>
      replaced.push(...pairs.map(([was, is]) => `${was.name} > ${is.name}`)),
  });
  const set = (id: string, entry: Entry | undefined): void => {
    const record = recordId('case', id);
    entries.set(record, entry);
    list.touch(record);
  };
  const anew = () =>
    [...entries.values()]
      .filter((entry) => entry !== undefined)
      .sort((a, b) => a.group - b.group)
      .map(({ name }) => name);
  return {
    list,
    set,
    anew,
    replaced,
    names: () => list.list().map(({ name }) => name),
    readsOf(act: () => void): number {
      reads = 0;
      act();
      return reads;
    },
  };
}

describe('a list of records', () => {
  it('reads one record again after one change, whatever the number of others', () => {
    const { list, set, names, readsOf, replaced } = world();
    for (let id = 0; id < 1000; id += 1) set(`c${id}`, { name: `case ${id}`, group: id % 9 });
    names();
    const before = list.list();
    set('c7', { name: 'answered', group: 7 });
    expect(readsOf(() => names())).toBe(1);
    expect(list.list()).not.toBe(before);
    expect(list.list().filter((entry) => !before.includes(entry))).toHaveLength(1);
    expect(replaced).toEqual(['case 7 > answered']);
  });

  it('stays the same array while nothing in it changed', () => {
    const { list, set } = world();
    const entry = { name: 'one', group: 0 };
    set('a', entry);
    const before = list.list();
    set('a', entry);
    expect(list.list()).toBe(before);
    list.touchAll();
    expect(list.list()).toBe(before);
  });

  it('is what reading all anew gives, after any changes in any order', () => {
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      entry: fc.option(fc.record({ name: fc.string(), group: fc.nat({ max: 2 }) }), {
        nil: undefined,
      }),
      look: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const { set, names, anew } = world();
        for (const { id, entry, look } of changes) {
          set(id, entry);
          if (look) expect(names()).toEqual(anew());
        }
        expect(names()).toEqual(anew());
      }),
    );
  });
});
