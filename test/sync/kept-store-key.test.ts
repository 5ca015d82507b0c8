import { describe, expect, it, vi } from 'vitest';
import { keptStoreKey } from '#src/sync/kept-store-key.ts';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';

const key = { place: 'north', accessKeyId: 'N', secretAccessKey: 'S' };

describe('the key of the object store in an audit', () => {
  it('is kept with it, replaced and taken back, and whoever asked hears of it', async () => {
    const { open, reopen } = await openTestAudit();
    const kept = keptStoreKey(open, () => true);
    const heard = vi.fn();
    kept.subscribe(heard);
    expect([kept.get(), kept.wasEverSet()]).toEqual([undefined, false]);
    expect(kept.set(key)).toBe(true);
    expect([kept.get(), kept.wasEverSet()]).toEqual([key, true]);
    expect(heard).toHaveBeenCalled();
    kept.set({ ...key, secretAccessKey: 'T' });
    const again = keptStoreKey(await reopen(), () => true);
    expect(again.get()).toEqual({ ...key, secretAccessKey: 'T' });
    again.set(undefined);
    expect([again.get(), again.wasEverSet()]).toEqual([undefined, true]);
  });

  it('is not kept by a tab that only reads, nor taken from what is no key', async () => {
    const changes = changesOf('audit/A1', { 'object-store/key': { place: '../north' } });
    const { open } = await openTestAudit({ changes });
    const kept = keptStoreKey(open, () => false);
    expect(kept.get()).toBeUndefined();
    expect(kept.set(key)).toBe(false);
    expect(kept.get()).toBeUndefined();
  });

  it('is sealed on the disk', async () => {
    const { open, store } = await openTestAudit();
    keptStoreKey(open, () => true).set({ ...key, secretAccessKey: 'pebble-orchard' });
    await open.settled();
    await open.exchange.pack();
    const names = await open.exchange.known();
    for (const { bytes } of await store.files(open.id, names))
      expect(new TextDecoder('latin1').decode(bytes)).not.toContain('pebble-orchard');
    for (const { box } of await store.rows(open.id))
      expect(new TextDecoder('latin1').decode(box)).not.toContain('pebble-orchard');
  });
});
