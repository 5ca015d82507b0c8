// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Change, changeSchema, recordId, recordKind } from '#src/log/change.ts';
import { changesFor, type Edit } from '#src/log/edit.ts';
import {
  conflictIn,
  currentValue,
  emptyLog,
  history,
  join,
  type RecordLog,
  valuesOf,
} from '#src/log/record-log.ts';

const bridge = recordId('case', '1');
let ids = 0;

function edit(by: string, edits: readonly Edit[], seen: RecordLog, latest = seen): Change[] {
  const newId = () => `id${++ids}`;
  return changesFor(bridge, edits, seen, latest, { by, at: 5, step: newId(), newId });
}
const answer = (value: Edit['value']): Edit[] => [{ field: 'answer/rp-smart', value }];
const plus = (log: RecordLog, changes: readonly Change[]): RecordLog => join(log, changes);

describe('An answer', () => {
  const yes = plus(emptyLog, edit('mary', answer('yes'), emptyLog));

  it('is what the case shows', () => {
    expect(currentValue(yes, 'answer/rp-smart')).toBe('yes');
    expect(currentValue(yes, 'answer/rp-goals')).toBeUndefined();
  });

  it('given again makes no change', () => {
    expect(edit('john', answer('yes'), yes)).toEqual([]);
  });

  it('changed by somebody who saw it is settled', () => {
    const no = plus(yes, edit('john', answer('no'), yes));
    expect(currentValue(no, 'answer/rp-smart')).toBe('no');
    expect(conflictIn(no, 'answer/rp-smart')).toEqual([]);
  });

  it('cleared is as if it was never given, and stays in the history', () => {
    const cleared = plus(yes, edit('john', answer(null), yes));
    expect(valuesOf(cleared)).toEqual(new Map());
    expect(history(cleared).map(({ value, by }) => [value, by])).toEqual([
      ['yes', 'mary'],
      [null, 'john'],
    ]);
  });

  it('never given cannot be cleared', () => {
    expect(edit('mary', answer(null), emptyLog)).toEqual([]);
  });
});

describe('One person on two laptops that have not met', () => {
  it('makes two changes, each of its own id, though all else is the same', () => {
    const [here] = edit('mary', answer('yes'), emptyLog);
    const [there] = edit('mary', answer('yes'), emptyLog);
    expect(here?.counter).toBe(there?.counter);
    expect(here?.id).not.toBe(there?.id);
  });
});

describe('A screen that was not up to date', () => {
  const stale = emptyLog;
  const latest = plus(emptyLog, edit('mary', answer('yes'), emptyLog));
  const both = plus(latest, edit('john', answer('no'), stale, latest));

  it('replaces nothing it did not show: both answers stand', () => {
    const values = conflictIn(both, 'answer/rp-smart').map(({ by, value }) => [by, value]);
    expect(values).toEqual([
      ['john', 'no'],
      ['mary', 'yes'],
    ]);
  });

  it('is settled by an ordinary answer that replaces both, even with the value shown first', () => {
    const settled = plus(both, edit('ann', answer('no'), both));
    expect(conflictIn(settled, 'answer/rp-smart')).toEqual([]);
    expect(currentValue(settled, 'answer/rp-smart')).toBe('no');
  });

  it('that clears what it shows contradicts a new answer', () => {
    const no = plus(latest, edit('ann', answer('no'), latest));
    const cleared = plus(no, edit('john', answer(null), latest, no));
    expect(conflictIn(cleared, 'answer/rp-smart').map(({ value }) => value)).toEqual([null, 'no']);
  });

  it('counts on from the latest change, not from what it shows', () => {
    expect(edit('john', answer('no'), stale, latest)[0]?.counter).toBe(2);
  });
});

it('of two edits of one field in one go, the last counts', () => {
  const log = plus(emptyLog, edit('mary', [...answer('yes'), ...answer('no')], emptyLog));
  expect(log.current.get('answer/rp-smart')?.map(({ value }) => value)).toEqual(['no']);
});

it('reads changes of a newer version with what it does not know kept', () => {
  const newer = { ...edit('mary', answer('yes'), emptyLog)[0], signature: 'abc' };
  expect(changeSchema.parse(newer)).toEqual(newer);
  expect(changeSchema.safeParse({ ...newer, replaces: 'x' }).success).toBe(false);
});

it('tells the kind of a record from its id', () => {
  expect(recordKind(bridge)).toBe('case');
});
