// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { recordId } from '#src/log/change.ts';
import { valuesOf } from '#src/log/record-log.ts';
import { newRecoveryCode } from '#src/store/recovery-code.ts';
import {
  changeSecret,
  createAudit,
  createSampleAudit,
  listAudits,
  openAudit,
  openSample,
  removeAudit,
} from '#src/store/shelf.ts';
import { StoreFailure } from '#src/store/store.ts';
import { changesOf } from '#test/build/open-audit.ts';
import { fakeEnvironment } from '#test/fake/fake-environment.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

const passphrase = 'correct horse battery staple lamp tree';
const environment = fakeEnvironment();
const recoveryCode = newRecoveryCode(environment.randomBytes);

async function lockedAudit(more: { readonly recoveryCode?: string } = {}) {
  const store = new MemoryStore();
  const wanted = { label: 'Spring audit', passphrase, by: 'mary', ...more };
  const open = await createAudit(store, wanted, environment, [{ field: 'name', value: 'Spring' }]);
  await open.lock();
  const unlock = (secret: Parameters<typeof openAudit>[2]) =>
    openAudit(store, open.id, secret, environment);
  return { store, audit: open.id, unlock };
}

describe('A new audit', () => {
  it('is saved, key and first edits together, before it is given', async () => {
    const store = new MemoryStore();
    const wanted = { label: 'Spring audit', passphrase, by: 'mary' };
    const open = await createAudit(store, wanted, environment, [
      { field: 'name', value: 'Spring' },
    ]);
    expect(store.commits).toBe(1);
    expect(open).toMatchObject({ sample: false, by: 'mary' });
    expect(open.record).toBe(`audit/${open.id}`);
    const [change] = open.log(open.record).changes.values();
    expect(change).toMatchObject({ field: 'name', value: 'Spring', by: 'mary', counter: 1 });
  });

  it('is not made where the disk is full', async () => {
    const store = new MemoryStore();
    store.fail('full');
    await expect(
      createAudit(store, { label: 'Spring audit', passphrase }, environment),
    ).rejects.toMatchObject({ reason: 'full' });
    store.heal();
    expect(await listAudits(store)).toEqual({ audits: [], unreadable: 0 });
  });

  it('is listed by its label, oldest first', async () => {
    const { store, audit } = await lockedAudit();
    const sample = await createSampleAudit(store, 'sample', [], environment);
    expect((await listAudits(store)).audits).toEqual([
      { audit, label: 'Spring audit', made: expect.any(Number), sample: false, hasRecovery: false },
      {
        audit: sample.id,
        label: 'Sample audit',
        made: expect.any(Number),
        sample: true,
        hasRecovery: false,
      },
    ]);
  });
});

describe('Unlocking', () => {
  it('forgives capitals, spaces around and between, and ways to write a letter', async () => {
    const { unlock } = await lockedAudit();
    const typed = '  Correct  HORSE battery staple lamp\ttree ';
    expect(await unlock({ passphrase: typed })).toMatchObject({ ok: true });
  });

  it('says that a passphrase is wrong', async () => {
    const { unlock } = await lockedAudit();
    const wrong = { ok: false, reason: 'wrong-passphrase' };
    expect(await unlock({ passphrase: 'correct horse battery staple' })).toEqual(wrong);
    expect(await unlock({ passphrase: '' })).toEqual(wrong);
  });

  it('works with the recovery code, however it is typed', async () => {
    const { unlock } = await lockedAudit({ recoveryCode });
    const typed = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    expect(await unlock({ recoveryCode: typed })).toMatchObject({ ok: true });
  });

  it('says that a recovery code is wrong, also where none was printed', async () => {
    const wrong = { ok: false, reason: 'wrong-code' };
    const other = newRecoveryCode(environment.randomBytes);
    const { unlock } = await lockedAudit({ recoveryCode });
    expect(await unlock({ recoveryCode: other })).toEqual(wrong);
    expect(await unlock({ recoveryCode: 'not a code' })).toEqual(wrong);
    expect(await (await lockedAudit()).unlock({ recoveryCode })).toEqual(wrong);
  });

  it('says when the audit is not on this laptop, or the store does not answer', async () => {
    const { store, unlock } = await lockedAudit();
    expect(await openAudit(store, 'gone', { passphrase }, environment)).toEqual({
      ok: false,
      reason: 'not-here',
    });
    store.fail('closed');
    expect(await unlock({ passphrase })).toEqual({ ok: false, reason: 'store', failure: 'closed' });
    store.heal();
    store.fail('newer');
    expect(await unlock({ passphrase })).toEqual({ ok: false, reason: 'newer' });
  });

  it('refuses a key file of a newer app, and a damaged one, but lists them', async () => {
    const { store, audit, unlock } = await lockedAudit();
    const [keyFile] = await store.keyFiles();
    const spoil = (change: object) =>
      store.commit(audit, { rows: [], keyFile: Object.assign({}, keyFile, change) });
    await spoil({ version: 2 });
    expect(await unlock({ passphrase })).toEqual({ ok: false, reason: 'newer' });
    const hungry = { ...keyFile?.passphrase?.derive, memoryKiB: 2 ** 30 };
    await spoil({ passphrase: { ...keyFile?.passphrase, derive: hungry } });
    expect(await unlock({ passphrase })).toEqual({ ok: false, reason: 'damaged' });
    expect((await listAudits(store)).audits).toMatchObject([{ audit, label: 'Spring audit' }]);
  });
});

describe('A changed secret', () => {
  it('replaces the passphrase for somebody who knows the old one or the code', async () => {
    const { store, audit, unlock } = await lockedAudit({ recoveryCode });
    const next = { passphrase: 'another phrase of six words here' };
    const change = (known: Parameters<typeof unlock>[0]) =>
      changeSecret(store, audit, { known, next }, environment);
    expect(await change({ passphrase: 'a guess' })).toMatchObject({ reason: 'wrong-passphrase' });
    expect(await change({ recoveryCode })).toEqual({ ok: true });
    expect(await unlock({ passphrase })).toMatchObject({ reason: 'wrong-passphrase' });
    const result = await unlock(next);
    expect(result).toMatchObject({ ok: true });
    if (result.ok) await result.audit.lock();
    expect(await unlock({ recoveryCode })).toMatchObject({ ok: true });
  });

  it('adds a recovery code later', async () => {
    const { store, audit, unlock } = await lockedAudit();
    const change = { known: { passphrase }, next: { recoveryCode } };
    expect(await changeSecret(store, audit, change, environment)).toEqual({ ok: true });
    expect((await listAudits(store)).audits).toMatchObject([{ hasRecovery: true }]);
    expect(await unlock({ recoveryCode })).toMatchObject({ ok: true });
  });
});

describe('The sample audit', () => {
  const changes = [
    ...changesOf('audit/sample', { name: 'Sample' }),
    ...changesOf('case/1', { reference: 'BRG-01' }),
  ];

  it('is not there until it was made, then opens without a passphrase', async () => {
    const store = new MemoryStore();
    const notHere = { ok: false, reason: 'not-here' };
    expect(await openSample(store, 'sample', environment)).toEqual(notHere);
    const made = await createSampleAudit(store, 'sample', changes, environment);
    expect(store.commits).toBe(1);
    await made.lock();
    const result = await openSample(store, 'sample', environment);
    expect(result).toMatchObject({ ok: true, audit: { sample: true } });
    if (!result.ok) return;
    expect(result.audit.records('case')).toEqual(['case/1']);
    expect(result.audit.log(recordId('case', '1')).changes.size).toBe(1);
  });

  it('made again is as it came', async () => {
    const store = new MemoryStore();
    const made = await createSampleAudit(store, 'sample', changes, environment);
    made.write([{ record: recordId('case', '2'), edits: [{ field: 'reference', value: 'X' }] }]);
    await made.lock();
    const again = await createSampleAudit(store, 'sample', changes, environment);
    expect(again.records('case')).toEqual(['case/1']);
    expect(valuesOf(again.log(again.record)).get('name')).toBe('Sample');
  });

  it('made again in another tab takes nothing from the old one any more', async () => {
    const store = new MemoryStore();
    const oldTab = fakeEnvironment();
    const old = await createSampleAudit(store, 'sample', changes, oldTab);
    const tab = store.otherTab();
    await createSampleAudit(tab, 'sample', changes.slice(0, 1), environment);
    expect(old.mode()).toBe('writing');
    const before = await tab.rows('sample');
    const first = recordId('case', '1');
    old.write([{ record: first, edits: [{ field: 'reference', value: 'X' }] }]);
    old.write([{ record: old.record, edits: [{ field: 'name', value: 'X' }] }]);
    expect(await old.settled()).toBe('failed');
    expect(await tab.rows('sample')).toEqual(before);
  });

  it('never mixes with a real one: each writes only under its own id', async () => {
    const { store, audit, unlock } = await lockedAudit();
    const before = await store.rows(audit);
    const sample = await createSampleAudit(store, 'sample', changes, environment);
    const own = recordId('audit', audit);
    sample.write([{ record: own, edits: [{ field: 'name', value: 'Mixed' }] }]);
    await sample.settled();
    expect(await store.rows(audit)).toEqual(before);
    expect(await openSample(store, audit, environment)).toEqual({ ok: false, reason: 'not-here' });
    expect(await openAudit(store, 'sample', { passphrase }, environment)).toMatchObject({
      reason: 'wrong-passphrase',
    });
    const real = await unlock({ passphrase });
    expect(real.ok && valuesOf(real.audit.log(own)).get('name')).toBe('Spring');
  });
});

it('removes an audit for good, and only that one', async () => {
  const { store, audit } = await lockedAudit();
  const sample = await createSampleAudit(store, 'sample', [], environment);
  await sample.lock();
  await removeAudit(store, audit);
  expect((await listAudits(store)).audits).toMatchObject([{ audit: 'sample' }]);
  expect(await store.rows(audit)).toEqual([]);
  store.fail('closed');
  await expect(removeAudit(store, 'sample')).rejects.toBeInstanceOf(StoreFailure);
});
