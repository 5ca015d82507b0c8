// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type RecordId, recordId } from '#src/log/change.ts';
import { conflictIn, emptyLog, valuesOf } from '#src/log/record-log.ts';
import type { OpenAudit } from '#src/store/open-audit.ts';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';

const bridge = recordId('case', '1');
const smart = 'answer/rp-smart';
const goals = 'answer/rp-goals';
const answer = (open: OpenAudit, field: string, value: string, record = bridge) =>
  open.write([{ record, edits: [{ field, value }] }]);
const values = (open: OpenAudit, record: RecordId = bridge) =>
  Object.fromEntries(valuesOf(open.log(record)));
const changes = changesOf('case/1', { reference: 'BRG-01' });

/** Resolves as soon as it is so; asked again whenever something arrived, was saved or changed hands. */
const until = (open: OpenAudit, so: () => boolean): Promise<void> =>
  new Promise((resolve) => {
    const look = () => so() && resolve();
    open.subscribe(look);
    open.subscribeSaving(look);
    open.subscribeMode(look);
    look();
  });

describe('An answer', () => {
  it('shows at once, and says saved only when the store has it', async () => {
    const { open, store } = await openTestAudit({ changes, faults: { hold: true } });
    expect(open.saveState()).toEqual({ state: 'idle' });
    answer(open, smart, 'yes');
    expect(values(open)).toEqual({ reference: 'BRG-01', [smart]: 'yes' });
    expect(open.saveState()).toEqual({ state: 'saving' });
    store.heal();
    expect(await open.settled()).toBe('saved');
    expect(open.saveState()).toEqual({ state: 'saved', at: expect.any(Number) });
  });

  it('is there after locking and opening again, with who gave it and when', async () => {
    const { open, reopen } = await openTestAudit({ changes, by: 'mary' });
    const [change] = answer(open, smart, 'yes');
    expect(change).toMatchObject({ by: 'mary', at: expect.any(Number), counter: 2 });
    const again = await reopen();
    expect(values(again)).toEqual({ reference: 'BRG-01', [smart]: 'yes' });
    expect([...again.log(bridge).changes.values()]).toContainEqual(change);
  });

  it('given while another is being saved goes with the next transaction, all together', async () => {
    const { open, store, reopen } = await openTestAudit({ changes, faults: { hold: true } });
    const before = store.commits;
    for (const value of ['yes', 'no', 'not-applicable']) answer(open, smart, value);
    store.heal();
    await open.settled();
    expect(store.commits - before).toBe(2);
    expect(values(await reopen())).toMatchObject({ [smart]: 'not-applicable' });
  });

  it('given when the last one was saved is saved as well', async () => {
    const { open, reopen } = await openTestAudit({ changes });
    let given = false;
    open.subscribeSaving(() => {
      if (open.saveState().state !== 'saved' || given) return;
      given = true;
      answer(open, goals, 'no');
    });
    answer(open, smart, 'yes');
    expect(await open.settled()).toBe('saved');
    await until(open, () => given);
    await open.settled();
    expect(values(await reopen())).toMatchObject({ [smart]: 'yes', [goals]: 'no' });
  });

  it('given on a screen that was not up to date replaces nothing it did not show', async () => {
    const { open } = await openTestAudit({ changes });
    const seen = open.log(bridge);
    answer(open, smart, 'yes');
    open.write([{ record: bridge, seen, edits: [{ field: smart, value: 'no' }] }]);
    expect(conflictIn(open.log(bridge), smart).map(({ value }) => value)).toEqual(['no', 'yes']);
  });

  it('as it was makes no change and nothing to save', async () => {
    const { open } = await openTestAudit({ changes });
    expect(open.write([{ record: bridge, edits: [{ field: smart, value: null }] }])).toEqual([]);
    expect(open.saveState()).toEqual({ state: 'idle' });
  });
});

describe('Several edits in one go', () => {
  it('are one step and one transaction', async () => {
    const { open, store } = await openTestAudit();
    const before = store.commits;
    const [one, two] = [open.newRecord('case'), open.newRecord('case')];
    const written = open.write([
      { record: one, edits: [{ field: 'reference', value: 'BRG-01' }] },
      { record: two, edits: [{ field: 'reference', value: 'BRG-02' }] },
      { record: one, edits: [{ field: 'reference', value: 'BRG-03' }] },
    ]);
    await open.settled();
    expect(new Set(written.map(({ step }) => step)).size).toBe(1);
    expect(store.commits - before).toBe(1);
    expect([values(open, one), values(open, two)]).toEqual([
      { reference: 'BRG-03' },
      { reference: 'BRG-02' },
    ]);
    expect(open.log(one).current.get('reference')).toHaveLength(1);
  });
});

describe('When the disk is full', () => {
  it('the answers stay, the banner says how many, and a retry saves them', async () => {
    const { open, store, reopen } = await openTestAudit({ changes, faults: { fail: 'full' } });
    answer(open, smart, 'yes');
    expect(await open.settled()).toBe('failed');
    expect(open.saveState()).toEqual({ state: 'failed', reason: 'full', unsaved: 1 });
    answer(open, goals, 'no');
    expect(open.saveState()).toEqual({ state: 'failed', reason: 'full', unsaved: 2 });
    expect(await open.settled()).toBe('failed');
    expect(values(open)).toMatchObject({ [smart]: 'yes', [goals]: 'no' });
    store.heal();
    open.retry();
    expect(await open.settled()).toBe('saved');
    expect(values(await reopen())).toMatchObject({ [smart]: 'yes', [goals]: 'no' });
  });

  it('it is tried again by itself', async () => {
    const { open, store, environment } = await openTestAudit({ changes, faults: { fail: 'full' } });
    answer(open, smart, 'yes');
    await open.settled();
    environment.runTimers();
    expect(await open.settled()).toBe('failed');
    store.heal();
    environment.runTimers();
    expect(await open.settled()).toBe('saved');
  });

  it('the audit does not lock, until it can be saved', async () => {
    const { open, store } = await openTestAudit({ changes, faults: { fail: 'full' } });
    answer(open, smart, 'yes');
    expect(await open.lock()).toBe('unsaved');
    expect(open.locked()).toBe(false);
    expect(values(open)).toMatchObject({ [smart]: 'yes' });
    store.heal();
    expect(await open.lock()).toBe('locked');
  });
});

describe('Locking', () => {
  it('waits for what is being saved, then forgets everything readable', async () => {
    const { open, store, reopen } = await openTestAudit({ changes, faults: { hold: true } });
    const heard: unknown[] = [];
    open.subscribe((touched) => heard.push(touched));
    answer(open, smart, 'yes');
    const locking = open.lock();
    expect(open.locked()).toBe(false);
    store.heal();
    expect(await locking).toBe('locked');
    expect(open.locked()).toBe(true);
    expect(open.log(bridge)).toBe(emptyLog);
    expect(open.records('case')).toEqual([]);
    expect(answer(open, smart, 'no')).toEqual([]);
    expect(heard).toHaveLength(1);
    expect(values(await reopen())).toMatchObject({ [smart]: 'yes' });
  });

  it('stops following other tabs', async () => {
    const { open, secondTab } = await openTestAudit({ changes });
    const second = await secondTab();
    await open.lock();
    await second.takeOver();
    answer(second, smart, 'yes');
    await second.settled();
    expect(open.log(bridge)).toBe(emptyLog);
  });
});

describe('A second tab', () => {
  it('reads only, and shows what the first one saves', async () => {
    const { open, secondTab } = await openTestAudit({ changes });
    const second = await secondTab();
    expect([open.mode(), second.mode()]).toEqual(['writing', 'reading']);
    expect(answer(second, smart, 'no')).toEqual([]);
    answer(open, smart, 'yes');
    await until(second, () => values(second)[smart] === 'yes');
    expect(second.saveState()).toEqual({ state: 'idle' });
  });

  it('works here instead once asked; the first one reads from then on', async () => {
    const { open, secondTab } = await openTestAudit({ changes });
    const second = await secondTab();
    await second.takeOver();
    expect([open.mode(), second.mode()]).toEqual(['reading', 'writing']);
    answer(second, smart, 'yes');
    await until(open, () => values(open)[smart] === 'yes');
    await open.takeOver();
    expect([open.mode(), second.mode()]).toEqual(['writing', 'reading']);
  });

  it('can work after the first one was locked', async () => {
    const { open, secondTab } = await openTestAudit({ changes });
    const second = await secondTab();
    await open.lock();
    expect(second.mode()).toBe('reading');
    await second.takeOver();
    expect(second.mode()).toBe('writing');
  });

  it('loses nothing of what the first one was still saving in the same case', async () => {
    const { open, store, secondTab } = await openTestAudit({ changes });
    const second = await secondTab();
    store.hold();
    answer(open, smart, 'yes');
    await second.takeOver();
    answer(second, goals, 'no');
    await second.settled();
    store.heal();
    expect(await open.settled()).toBe('saved');
    const both = { reference: 'BRG-01', [smart]: 'yes', [goals]: 'no' };
    await until(second, () => values(second)[smart] === 'yes');
    expect([values(open), values(second)]).toEqual([both, both]);
    await open.lock();
    await second.lock();
    expect(values(await secondTab())).toEqual(both);
  });

  it('that removed the audit makes the first one say that its answers are not saved', async () => {
    const { open, store } = await openTestAudit({ changes });
    await store.otherTab().remove(open.id);
    answer(open, smart, 'yes');
    expect(await open.settled()).toBe('failed');
    expect(open.saveState()).toEqual({ state: 'failed', reason: 'closed', unsaved: 1 });
  });
});

describe('The records of a kind', () => {
  it('come in the order of their first change, the same array until one is added', async () => {
    const { open } = await openTestAudit({
      changes: [
        ...changesOf('case/b', { reference: 'BRG-02' }),
        ...changesOf('action/c', { text: 'Train' }),
        ...changesOf('case/a', { reference: 'BRG-01' }),
      ],
    });
    const before = open.records('case');
    expect(before).toEqual(['case/a', 'case/b']);
    answer(open, smart, 'yes', recordId('case', 'a'));
    expect(open.records('case')).toBe(before);
    const added = open.newRecord('case');
    answer(open, 'reference', 'BRG-03', added);
    expect(open.records('case')).toEqual(['case/a', 'case/b', added]);
    expect(open.records('action')).toEqual(['action/c']);
  });

  it('come by time even where ids and the order of reading say otherwise', async () => {
    const [early] = changesOf('case/z', { reference: 'BRG-01' });
    const [late] = changesOf('case/a', { reference: 'BRG-02' });
    if (!early || !late) throw new Error('No changes');
    const { open } = await openTestAudit({ changes: [{ ...late, at: late.at + 1 }, early] });
    expect(open.records('case')).toEqual(['case/z', 'case/a']);
  });

  it('may share a random part without losing each other’s changes', async () => {
    const { open, reopen } = await openTestAudit({
      changes: [...changes, ...changesOf('action/1', { text: 'Train' })],
    });
    answer(open, smart, 'yes');
    const again = await reopen();
    expect(values(again)).toEqual({ reference: 'BRG-01', [smart]: 'yes' });
    expect(values(again, recordId('action', '1'))).toEqual({ text: 'Train' });
  });
});

it('knows a sample audit from a real one', async () => {
  expect((await openTestAudit({ sample: true })).open.sample).toBe(true);
  expect((await openTestAudit()).open.sample).toBe(false);
});
