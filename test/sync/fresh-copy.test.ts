// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { valuesOf } from '#src/log/record-log.ts';
import { freshCopy } from '#src/store/fresh-copy.ts';
import { joinAudit } from '#src/store/join-audit.ts';
import { auditInFolder } from '#src/sync/find-audit.ts';
import { markFolder } from '#src/sync/folder-identity.ts';
import { syncRun } from '#src/sync/sync-run.ts';
import { bridge, passphrase, twoLaptops } from '#test/build/two-laptops.ts';
import { fakeTabLocks } from '#test/fake/fake-tab-locks.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

const label = 'Spring audit, second';
const next = 'another phrase of six words here';

async function copied() {
  const { mary, john } = await twoLaptops();
  const wanted = { label, passphrase: next };
  const copy = await freshCopy(mary.store, mary.open, wanted, mary.environment);
  const folder = new MemoryFolder();
  await markFolder(folder, copy.id);
  await syncRun(copy.exchange, folder, { checked: new Set() });
  return { mary, john, copy, folder };
}

describe('A fresh copy under a new key', () => {
  it('holds everything, with its history, and leaves the old audit as it is', async () => {
    const { mary, copy } = await copied();
    expect(copy.id).not.toBe(mary.open.id);
    expect(copy.log(bridge).changes).toEqual(mary.open.log(bridge).changes);
    expect(valuesOf(copy.log(copy.record)).get('name')).toBe('Spring');
    expect([...copy.changes()]).toHaveLength([...mary.open.changes()].length);
    expect(mary.shown()).toEqual({ 'answer/rp-smart': 'yes' });
  });

  it('opens for who knows the new passphrase, and not with the old one', async () => {
    const { mary, folder, copy } = await copied();
    const found = await auditInFolder(folder);
    if (!found.ok) throw new Error(found.reason);
    const environment = { ...mary.environment, tabLocks: fakeTabLocks() };
    const joinWith = (phrase: string) =>
      joinAudit(new MemoryStore(), found, { label, secret: { passphrase: phrase } }, environment);
    expect(await joinWith(passphrase)).toEqual({ ok: false, reason: 'wrong-passphrase' });
    const joined = await joinWith(next);
    if (!joined.ok) throw new Error(joined.reason);
    await syncRun(joined.audit.exchange, folder, { checked: new Set() });
    expect(joined.audit.log(bridge).changes).toEqual(copy.log(bridge).changes);
  });

  it('does not mix with the old audit: neither takes in files of the other', async () => {
    const { john, folder } = await copied();
    expect(await syncRun(john.open.exchange, folder, { checked: new Set() })).toMatchObject({
      ok: false,
      reason: 'foreign',
    });
    const [pack] = [...folder.files.values()].filter(({ name }) => name.startsWith('packs/'));
    expect(await john.open.exchange.ingest(pack?.bytes ?? new Uint8Array())).toEqual({
      ok: false,
      reason: 'foreign',
    });
  });
});
