// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { valuesOf } from '#src/log/record-log.ts';
import { adoptPassphrase, joinAudit } from '#src/store/join-audit.ts';
import { makeKeyFile } from '#src/store/key-file.ts';
import { newRecoveryCode } from '#src/store/recovery-code.ts';
import { shareKey } from '#src/store/shared-key.ts';
import { changeSecret, openAudit } from '#src/store/shelf.ts';
import { auditInFolder, auditInPackage } from '#src/sync/find-audit.ts';
import { markFolder } from '#src/sync/folder-identity.ts';
import { makePackage, takeIn } from '#src/sync/package-file.ts';
import { joining, oneLaptop, passphrase, twoLaptops } from '#test/build/two-laptops.ts';
import { fakeTabLocks } from '#test/fake/fake-tab-locks.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

const label = 'On this laptop';
const secret = { passphrase };

describe('Joining', () => {
  it('by folder brings the whole audit, and a laptop of its own', async () => {
    const { mary, john } = await twoLaptops();
    expect(john.shown()).toEqual(mary.shown());
    expect(valuesOf(john.open.log(john.open.record)).get('name')).toBe('Spring');
    expect(john.open.exchange.device).not.toBe(mary.open.exchange.device);
    await john.restart();
    expect(john.shown()).toEqual(mary.shown());
    expect(john.open.exchange.unsent()).toBe(0);
  });

  it('by package brings the whole audit, with the folder out of reach', async () => {
    const { mary } = await oneLaptop();
    await mary.answer('answer/rp-smart', 'yes');
    const { bytes } = await makePackage(mary.open.exchange, 'everything', 0);
    const found = auditInPackage(bytes);
    if (!found.ok) throw new Error(found.reason);
    const environment = { ...mary.environment, tabLocks: fakeTabLocks() };
    const joined = await joinAudit(new MemoryStore(), found, { label, secret }, environment);
    if (!joined.ok) throw new Error(joined.reason);
    expect(await takeIn(joined.audit.exchange, bytes)).toMatchObject({ changes: 2, refused: [] });
    expect(await takeIn(joined.audit.exchange, bytes)).toMatchObject({ read: 0, changes: 0 });
    expect(joined.audit.records('case')).toEqual(['case/bridge']);
  });

  it('says what is wrong with the folder, the passphrase, or that the audit is here', async () => {
    const { folder, mary } = await oneLaptop();
    expect(await auditInFolder(new MemoryFolder())).toEqual({ ok: false, reason: 'empty' });
    const others = new MemoryFolder();
    others.put('budget.json', new TextEncoder().encode('{}'));
    expect(await auditInFolder(others)).toEqual({ ok: false, reason: 'other-files' });
    const join = async (store: MemoryStore, phrase: string) => {
      const found = await auditInFolder(folder);
      if (!found.ok) throw new Error(found.reason);
      const wanted = { label, secret: { passphrase: phrase } };
      return joinAudit(store, found, wanted, mary.environment);
    };
    expect(await join(new MemoryStore(), passphrase)).toEqual({ ok: false, reason: 'no-key-file' });
    await mary.sync();
    const store = new MemoryStore();
    expect(await join(store, 'a guess')).toEqual({ ok: false, reason: 'wrong-passphrase' });
    expect(await store.keyFiles()).toEqual([]);
    expect(await join(mary.store, passphrase)).toEqual({ ok: false, reason: 'already-here' });
    folder.fail('gone');
    expect(await auditInFolder(folder)).toEqual({ ok: false, reason: 'gone' });
  });

  it('comes from a package that somebody put into a folder where nothing else lies', async () => {
    const { mary } = await twoLaptops();
    const { bytes } = await makePackage(mary.open.exchange, 'everything', 1);
    const folder = new MemoryFolder();
    folder.put('../for-you (1).json', bytes);
    folder.put('../somebody-elses.json', new TextEncoder().encode('{"a":1}'));
    const john = await joining(folder, mary.environment);
    await markFolder(folder, john.open.id);
    await john.sync();
    expect(john.shown()).toEqual(mary.shown());
  });

  it('shows nobody without the passphrase the label, or anything else that was typed', async () => {
    const { folder, mary } = await twoLaptops();
    await mary.answer('note/rp-smart', 'Goals copied');
    await mary.sync();
    const text = [...folder.files.values()]
      .map(({ bytes }) => new TextDecoder().decode(bytes))
      .join();
    for (const secret of ['Spring', 'mary', 'john', 'rp-smart', 'Goals', 'bridge'])
      expect(text).not.toContain(secret);
  });
});

describe('A passphrase changed on one laptop', () => {
  const next = { passphrase: 'another phrase of six words here' };
  const change = (laptop: Awaited<ReturnType<typeof twoLaptops>>['mary'], to = next) =>
    changeSecret(laptop.store, laptop.open.id, { known: secret, next: to }, laptop.environment);

  it('is asked for on the others when they meet it, and opens the audit from then on', async () => {
    const { mary, john } = await twoLaptops();
    expect(await john.open.exchange.passphrase()).toBe('current');
    expect(await change(mary)).toEqual({ ok: true });
    expect(await mary.open.exchange.passphrase()).toBe('current');
    await mary.sync();
    await john.sync();
    expect(await john.open.exchange.passphrase()).toBe('changed');
    const adopt = (phrase: string) =>
      adoptPassphrase(john.store, john.open.id, { passphrase: phrase }, john.environment);
    expect(await adopt('a guess')).toEqual({ ok: false, reason: 'wrong-passphrase' });
    expect(await adopt(next.passphrase)).toEqual({ ok: true });
    expect(await john.open.exchange.passphrase()).toBe('current');
    await john.open.lock();
    const unlock = (with_: typeof secret) =>
      openAudit(john.store, john.open.id, with_, john.environment);
    expect(await unlock(secret)).toMatchObject({ reason: 'wrong-passphrase' });
    expect(await unlock(next)).toMatchObject({ ok: true });
  });

  it('is not adopted from a key file whose key opens nothing here, whatever opens it', async () => {
    const { folder, mary, john } = await twoLaptops();
    const { audit } = (await john.store.keyFiles())[0] ?? { audit: '' };
    // Somebody who was told the new phrase wraps a key of their own with it.
    const { keyFile, key } = await makeKeyFile(
      { audit, label: 'Theirs', passphrase: next.passphrase },
      mary.environment,
    );
    const theirs = await shareKey(keyFile, [], key);
    if (!theirs) throw new Error('No key file was made.');
    folder.put(theirs.name, theirs.bytes);
    await john.store.commit(audit, { rows: [], files: [theirs] });
    const before = await john.store.keyFiles();
    expect(await adoptPassphrase(john.store, audit, next, john.environment)).toEqual({
      ok: false,
      reason: 'other-key',
    });
    expect(await john.store.keyFiles()).toEqual(before);
  });

  it('opens the audit for who joins; the old one still does for who kept it, as the text says', async () => {
    const { folder, mary } = await twoLaptops();
    await change(mary);
    await mary.sync();
    const found = await auditInFolder(folder);
    if (!found.ok) throw new Error(found.reason);
    let met = 0;
    for await (const _ of found.keyFiles()) met += 1;
    expect(met).toBe(2);
    const environment = { ...mary.environment, tabLocks: fakeTabLocks() };
    const wanted = { label, secret: next };
    expect(await joinAudit(new MemoryStore(), found, wanted, environment)).toMatchObject({
      ok: true,
    });
  });

  it('on two laptops at once leaves both, and says that one more change is needed', async () => {
    const { mary, john } = await twoLaptops();
    await change(mary);
    await change(john, { passphrase: 'quite another phrase of six words' });
    await mary.sync();
    await john.sync();
    await mary.sync();
    expect(await mary.open.exchange.passphrase()).toBe('two');
    expect(await john.open.exchange.passphrase()).toBe('two');
  });

  it('before the first sync is the one that travels', async () => {
    const { folder, mary } = await oneLaptop();
    await change(mary);
    await mary.sync();
    const found = await auditInFolder(folder);
    if (!found.ok) throw new Error(found.reason);
    const environment = { ...mary.environment, tabLocks: fakeTabLocks() };
    const join = (secret: typeof next) =>
      joinAudit(new MemoryStore(), found, { label, secret }, environment);
    expect(await join(secret)).toMatchObject({ reason: 'wrong-passphrase' });
    expect(await join(next)).toMatchObject({ ok: true });
  });

  it('and a recovery code printed later travel too', async () => {
    const { folder, mary } = await twoLaptops();
    const recoveryCode = newRecoveryCode(mary.environment.randomBytes);
    const wanted = { known: secret, next: { recoveryCode } };
    await changeSecret(mary.store, mary.open.id, wanted, mary.environment);
    await mary.sync();
    const found = await auditInFolder(folder);
    if (!found.ok) throw new Error(found.reason);
    const environment = { ...mary.environment, tabLocks: fakeTabLocks() };
    const joined = { label, secret: { recoveryCode } };
    expect(await joinAudit(new MemoryStore(), found, joined, environment)).toMatchObject({
      ok: true,
    });
  });
});
