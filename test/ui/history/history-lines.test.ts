import { describe, expect, it } from 'vitest';
import { recordHistory } from '#src/log/record-history.ts';
import { emptyLog, join } from '#src/log/record-log.ts';
import { addedOnce } from '#src/ui/history/history-lines.ts';
import { changesOf } from '#test/build/open-audit.ts';

const added = changesOf('action/act-1', {
  action: 'Log every referral',
  owner: 'Team leader',
  due: '2012-05-29',
  libraryId: 'act-refs',
  status: 'not-started',
  // One press of “Save action” is one moment.
}).map((change, _, [first]) => ({ ...change, at: first?.at ?? change.at }));
const linesOf = (changes: typeof added) =>
  addedOnce(recordHistory([join(emptyLog, changes)])).map(({ field }) => field);

describe('an action in the history of the audit', () => {
  it('that was added is one line', () => {
    expect(linesOf(added)).toEqual(['action']);
  });

  it('has a line for every later change', () => {
    const [first] = added;
    if (!first) throw new Error('Nothing was added');
    const status = added.find(({ field }) => field === 'status');
    const later = {
      ...first,
      id: `${first.id}-later` as typeof first.id,
      field: 'status',
      value: 'done',
      at: first.at + 60_000,
      counter: first.counter + 20,
      replaces: status ? [status.id] : [],
    };
    expect(linesOf([...added, later])).toEqual(['status', 'action']);
  });
});
