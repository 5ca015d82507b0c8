// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, recordId } from '#src/log/change.ts';
import { recordHistory } from '#src/log/record-history.ts';
import { emptyLog, join } from '#src/log/record-log.ts';
import { happenings, live } from './laptops.ts';

const change = (id: string, more: Partial<Change>): Change => ({
  id: id as Change['id'],
  record: recordId('case', '1'),
  field: 'answer/rp-smart',
  value: 'yes',
  by: 'mary',
  at: 1,
  counter: 1,
  replaces: [],
  step: id,
  ...more,
});
const ids = (...names: string[]) => names as Change['id'][];

describe('The history', () => {
  it('has every change once, whatever laptops did', async () => {
    await fc.assert(
      fc.property(happenings, (all) => {
        const made = live(all).made.map((one) => one.change);
        const rows = recordHistory([join(emptyLog, made)]);
        expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(made.map(({ id }) => id)));
        expect(rows).toHaveLength(made.length);
        // One moment for all: causes are below their effects.
        const place = new Map(rows.map(({ id }, index) => [id, index]));
        for (const { id, replaces } of made)
          for (const before of replaces)
            expect(place.get(before)).toBeGreaterThan(place.get(id) ?? 0);
      }),
    );
  });

  it('says from what to what, newest first over several records', () => {
    const one = join(emptyLog, [
      change('a', { value: 'no', at: 10 }),
      change('b', { at: 30, counter: 2, replaces: ids('a'), by: 'john' }),
    ]);
    const two = join(emptyLog, [change('c', { record: recordId('case', '2'), at: 20 })]);
    expect(recordHistory([one, two]).map(({ id, from, to }) => [id, from, to])).toEqual([
      ['b', ['no'], 'yes'],
      ['c', [], 'yes'],
      ['a', [], 'no'],
    ]);
  });

  it('tells settling and undoing from ordinary changes', () => {
    const log = join(emptyLog, [
      change('a', { value: 'no' }),
      change('b', {}),
      change('c', { counter: 2, replaces: ids('a', 'b') }),
      change('d', { counter: 3, replaces: ids('c'), value: null, undoes: 'c' }),
      // Two that agree are no conflict.
      change('e', { field: 'reference', value: 'BRG-01' }),
      change('f', { field: 'reference', value: 'BRG-01' }),
      change('g', { field: 'reference', value: 'BRG-02', counter: 2, replaces: ids('e', 'f') }),
    ]);
    const rows = new Map(recordHistory([log]).map((row) => [row.id, row]));
    expect(rows.get('c')).toMatchObject({ settles: true, undo: false, from: ['no', 'yes'] });
    expect(rows.get('d')).toMatchObject({ settles: false, undo: true, from: ['yes'], to: null });
    expect(rows.get('g')).toMatchObject({ settles: false, from: ['BRG-01'] });
  });

  it('stays whole when what was replaced has not arrived yet', () => {
    const rows = recordHistory([join(emptyLog, [change('b', { replaces: ids('gone') })])]);
    expect(rows).toMatchObject([{ id: 'b', from: [], to: 'yes' }]);
  });
});
