import { describe, expect, it } from 'vitest';
import type { Change, ChangeId, Json } from '#src/log/change.ts';
import { recordId } from '#src/log/change.ts';
import { changesFor } from '#src/log/edit.ts';
import { conflictsIn, historyOf, historyOfAll, valueFrom } from '#src/log/history.ts';
import { emptyLog, join, type RecordLog } from '#src/log/record-log.ts';

const record = recordId('case', '1');
const field = 'answer/rp-smart';
let ids = 0;

const edit = (seen: RecordLog, by: string, at: number, value: Json, latest = seen): Change[] =>
  changesFor(record, [{ field, value }], seen, latest, {
    by,
    at,
    step: `step${at}`,
    device: `laptop of ${by}`,
    newId: () => `id${ids++}` as ChangeId,
  });

/** Mary says no, then yes; John, who saw only "no", clears it. */
function contradicted(): RecordLog {
  const first = join(emptyLog, edit(emptyLog, 'mary', 10, 'no'));
  const maryAgain = edit(first, 'mary', 30, 'yes');
  return join(join(first, maryAgain), edit(first, 'john', 20, null));
}

describe('The history of a case', () => {
  it('says who, when, where, from what and to what, causes first', () => {
    const lines = historyOf(contradicted()).map(({ by, at, device, from, to, stands }) => ({
      said: [by, at, device, from, to],
      stands,
    }));
    expect(lines[0]).toEqual({ said: ['mary', 10, 'laptop of mary', [], 'no'], stands: false });
    expect(lines).toContainEqual({
      said: ['mary', 30, 'laptop of mary', ['no'], 'yes'],
      stands: true,
    });
    expect(lines).toContainEqual({
      said: ['john', 20, 'laptop of john', ['no'], null],
      stands: true,
    });
  });

  it('shows what a settled conflict was between, and keeps both', () => {
    const both = contradicted();
    const settled = join(both, edit(both, 'anna', 40, 'yes'));
    const last = historyOf(settled).at(-1);
    expect(last).toMatchObject({ by: 'anna', to: 'yes', stands: true, undo: false });
    expect(new Set(last?.from)).toEqual(new Set(['yes', null]));
    expect(historyOf(settled)).toHaveLength(4);
  });

  it('keeps causes before effects when a clock jumps back by years', () => {
    const first = join(emptyLog, edit(emptyLog, 'mary', 1000, 'no'));
    const log = join(first, edit(first, 'mary', 5, 'yes'));
    expect(historyOf(log).map(({ to }) => to)).toEqual(['no', 'yes']);
    expect(historyOfAll([log]).map(({ to }) => to)).toEqual(['yes', 'no']);
  });

  it('of several cases runs by time, newest first', () => {
    const one = join(emptyLog, edit(emptyLog, 'mary', 10, 'a'));
    const two = join(emptyLog, edit(emptyLog, 'john', 20, 'b'));
    expect(historyOfAll([one, two]).map(({ to }) => to)).toEqual(['b', 'a']);
    expect(historyOfAll([two, one]).map(({ to }) => to)).toEqual(['b', 'a']);
  });
});

describe('Conflicts', () => {
  it('are listed with all that stands, until they are settled', () => {
    const both = contradicted();
    const [conflict, ...others] = conflictsIn([[record, both]]);
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({ record, field });
    expect(conflict && valueFrom(conflict, 'mary')).toBe('yes');
    expect(conflict && valueFrom(conflict, 'john')).toBe(null);
    expect(conflict && valueFrom(conflict, 'anna')).toBeUndefined();
    const settled = join(both, edit(both, 'anna', 40, 'no'));
    expect(conflictsIn([[record, settled]])).toEqual([]);
  });

  it('are not what two people agree on', () => {
    const mary = edit(emptyLog, 'mary', 10, 'yes');
    const john = edit(emptyLog, 'john', 20, 'yes');
    expect(conflictsIn([[record, join(emptyLog, [...mary, ...john])]])).toEqual([]);
  });
});
