import { beforeEach, describe, expect, it } from 'vitest';
import { auditInPackage } from '#src/sync/find-audit.ts';
import { makePackage, takeIn } from '#src/sync/package-file.ts';
import { storeShelf } from '#src/ui/frame/store-shelf.ts';
import type { Shelf } from '#src/ui/parts/shelf-context.ts';
import { fakeEnvironment } from '#test/fake/fake-environment.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

const passphrase = 'lantern orchard pebble saddle';
const next = 'harbour velvet quarry ember';

const laptop = (): Shelf =>
  storeShelf({
    openStore: async () => new MemoryStore(),
    environment: fakeEnvironment(),
    sampleChanges: async () => [],
  });

function openedIn(shelf: Shelf, audit: string) {
  const open = shelf.opened(audit);
  if (!open) throw new Error('The audit is not open');
  return open;
}

async function withAudit() {
  const shelf = laptop();
  const edits = [{ field: 'detail/name', value: 'Winter audit' }];
  const made = await shelf.create({ label: 'Winter', passphrase, edits, by: 'm1' });
  if (!made.ok) throw new Error(made.why);
  return { shelf, open: openedIn(shelf, made.value) };
}

/** All that a laptop knows, carried to another. */
async function carry(from: Shelf, to: Shelf, audit: string) {
  const { bytes } = await makePackage(openedIn(from, audit).exchange, 'everything', 1);
  const found = auditInPackage(bytes);
  if (!found.ok) throw new Error(found.reason);
  const key = { passphrase };
  if (!to.opened(audit)) await to.join(found, { label: 'Joined', key });
  return takeIn(openedIn(to, audit).exchange, bytes);
}

beforeEach(() => localStorage.clear());

describe('an audit on two laptops', () => {
  it('is joined, listed by the label of this laptop, and only opened when it is here already', async () => {
    const { shelf: theirs, open } = await withAudit();
    const mine = laptop();
    await carry(theirs, mine, open.id);
    const listed = await mine.list();
    expect(listed.ok && listed.value.audits.map(({ label }) => label)).toEqual(['Joined']);
    await mine.lock(open.id);
    await carry(theirs, mine, open.id);
    expect(openedIn(mine, open.id).log(open.record)).toEqual(open.log(open.record));
  });

  it('asks for the new passphrase once the other has changed it, and opens with it then', async () => {
    const { shelf: theirs, open } = await withAudit();
    const mine = laptop();
    await carry(theirs, mine, open.id);
    const wrong = await theirs.changePassphrase(open.id, { known: next, next });
    expect(wrong.ok).toBe(false);
    expect(await theirs.changePassphrase(open.id, { known: passphrase, next })).toEqual({
      ok: true,
      value: undefined,
    });
    await carry(theirs, mine, open.id);
    const here = openedIn(mine, open.id);
    expect(await here.exchange.passphrase()).toBe('changed');
    expect((await mine.adoptPassphrase(open.id, 'some other words')).ok).toBe(false);
    expect((await mine.adoptPassphrase(open.id, next)).ok).toBe(true);
    expect(await here.exchange.passphrase()).toBe('current');
    await mine.lock(open.id);
    expect((await mine.unlock(open.id, { passphrase })).ok).toBe(false);
    expect((await mine.unlock(open.id, { passphrase: next })).ok).toBe(true);
  });

  it('can be copied under a new key, and the copy holds the same under its own passphrase', async () => {
    const { shelf, open } = await withAudit();
    const copied = await shelf.freshCopy(open.id, { label: 'Copy', passphrase: next });
    if (!copied.ok) throw new Error(copied.why);
    expect(copied.value).not.toBe(open.id);
    const copy = openedIn(shelf, copied.value);
    expect(copy.log(copy.record).current.get('detail/name')?.[0]?.value).toBe('Winter audit');
    await shelf.lock(copy.id);
    expect((await shelf.unlock(copy.id, { passphrase })).ok).toBe(false);
    expect((await shelf.unlock(copy.id, { passphrase: next })).ok).toBe(true);
  });

  it('leaves its place in the object store to the old audit when it is copied', async () => {
    const { shelf, open } = await withAudit();
    const key = { place: 'north', accessKeyId: 'N', secretAccessKey: 'S' };
    open.write([{ record: open.record, edits: [{ field: 'object-store/key', value: key }] }]);
    await open.settled();
    const copied = await shelf.freshCopy(open.id, { label: 'Copy', passphrase: next });
    const copy = openedIn(shelf, copied.ok ? copied.value : '');
    expect(copy.log(copy.record).current.get('object-store/key')?.[0]?.value).toBeNull();
    expect(open.log(open.record).current.get('object-store/key')?.[0]?.value).toEqual(key);
  });
});
