// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, type ChangeId, recordId } from '#src/log/change.ts';
import { conflictIn, currentValue, emptyLog, join } from '#src/log/record-log.ts';

const change = (id: string, field: string, value: string, replaces: string[] = []): Change => ({
  id: id as ChangeId,
  record: recordId('case', '1'),
  field,
  value,
  by: 'at',
  at: 0,
  counter: 1,
  replaces: replaces as ChangeId[],
  step: id,
});

const smart = 'answer/rp-smart';

describe('Changes of one id that say different things', () => {
  it('stand side by side, the same on two laptops that got them in another order', () => {
    const yes = change('1', smart, 'yes');
    const no = change('1', smart, 'no');
    const here = join(join(emptyLog, [yes]), [no, yes]);
    const there = join(join(emptyLog, [no]), [yes, no]);
    expect(new Map(here.changes)).toEqual(new Map(there.changes));
    expect(
      conflictIn(here, smart)
        .map(({ value }) => value)
        .sort(),
    ).toEqual(['no', 'yes']);
    expect(conflictIn(there, smart)).toEqual(conflictIn(here, smart));
  });

  it('are all kept where a third has the very id that one of them gets, in whatever order', () => {
    const [yes, no] = [change('1', smart, 'yes'), change('1', smart, 'no')];
    const renamed = [...join(emptyLog, [yes, no]).changes.keys()].find((id) => id !== '1') ?? '';
    const third = change(renamed, smart, 'not-checked');
    const orders = [
      [yes, no, third],
      [yes, third, no],
      [third, no, yes],
      [no, third, yes],
    ];
    const logs = orders.map((order) => join(emptyLog, order));
    for (const log of logs) {
      expect([...log.changes.values()].map(({ value }) => value).sort()).toEqual([
        'no',
        'not-checked',
        'yes',
      ]);
      expect(new Map(log.changes)).toEqual(new Map(logs[0]?.changes));
    }
  });

  it('are settled by a person for everybody', () => {
    const both = [change('1', smart, 'yes'), change('1', smart, 'no')];
    const here = join(emptyLog, both);
    const ids = conflictIn(here, smart).map(({ id }) => id);
    const settled = { ...change('2', smart, 'no', ids), counter: 2 };
    const there = join(join(emptyLog, [settled]), [...both].reverse());
    for (const log of [join(here, [settled]), there]) {
      expect(conflictIn(log, smart)).toEqual([]);
      expect(currentValue(log, smart)).toBe('no');
    }
  });
});

describe('A change that names one of another field', () => {
  it('takes no answer away, whichever arrives first', () => {
    const answer = change('1', smart, 'yes');
    const note = change('2', 'note/rp-smart', 'Goals copied', ['1']);
    for (const order of [
      [answer, note],
      [note, answer],
    ]) {
      const log = join(emptyLog, order);
      expect(currentValue(log, smart)).toBe('yes');
      expect(currentValue(log, 'note/rp-smart')).toBe('Goals copied');
    }
  });

  it('nor does one that names itself', () => {
    expect(currentValue(join(emptyLog, [change('1', smart, 'yes', ['1'])]), smart)).toBe('yes');
  });
});

it('Whatever ids, fields and claims come, in whatever order, every laptop comes to the same', async () => {
  const id = fc.constantFrom('1', '2', '3');
  const any = fc
    .record({
      id,
      field: fc.constantFrom(smart, 'note/rp-smart', 'reference'),
      value: fc.constantFrom('yes', 'no', 'not-checked'),
      replaces: fc.array(id, { maxLength: 3 }),
    })
    .map((made) => change(made.id, made.field, made.value, made.replaces));
  await fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (all, numbers) => {
      const place = () => numbers.next().value ?? 0;
      const other = all
        .map((one) => ({ one, at: place() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one);
      const here = join(emptyLog, all);
      let there = emptyLog;
      for (const one of [...other, ...all]) there = join(there, [one]);
      const byId = (log: typeof here) =>
        [...log.changes.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(there)).toEqual(byId(here));
      for (const field of [smart, 'note/rp-smart', 'reference'])
        expect(there.current.get(field)).toEqual(here.current.get(field));
    }),
    { numRuns: 2_000 },
  );
});
