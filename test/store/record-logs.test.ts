import { describe, expect, it } from 'vitest';
import { type Change, type ChangeId, recordId } from '#src/log/change.ts';
import { RecordLogs } from '#src/store/record-logs.ts';

const record = recordId('case', '1');
const change = (value: string): Change => ({
  id: 'one' as ChangeId,
  record,
  field: 'answer/rp-smart',
  value,
  by: 'at',
  at: 0,
  counter: 1,
  replaces: [],
  step: 'one',
});

/** What the laptop still has to send, by what it says. */
const toSend = (logs: RecordLogs): unknown[] => {
  const { changes, unpacked } = logs.content('1');
  return unpacked.map((id) => changes.find((one) => one.id === id)?.value);
};

describe('an answer that is not sent yet', () => {
  const waiting = (own: Change): RecordLogs => {
    const logs = new RecordLogs();
    logs.join([own]);
    logs.setUnpacked([own]);
    return logs;
  };

  // The one that comes first in order keeps the id, so both ways round.
  it.each([
    ['no', 'yes'],
    ['yes', 'no'],
  ])('%s is still to be sent when a pack holds %s under its id', (own, others) => {
    const logs = waiting(change(own));
    logs.join([change(others)]);
    logs.setPacked([change(others)]);
    expect(toSend(logs)).toEqual([own]);
  });

  it('is sent when the pack holds it', () => {
    const logs = waiting(change('yes'));
    logs.setPacked([change('yes')]);
    expect(toSend(logs)).toEqual([]);
  });

  it.each([
    ['no', 'yes'],
    ['yes', 'no'],
  ])('%s stays so when a row with %s under its id is read', (own, others) => {
    const logs = waiting(change(own));
    logs.takeRow('1', { changes: [change(others)], unpacked: [] });
    expect(toSend(logs)).toEqual([own]);
  });
});
