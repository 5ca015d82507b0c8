// @vitest-environment node
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { identityBytes, markFolder } from '#src/sync/folder-identity.ts';
import { objectFolder } from '#src/sync/object-folder.ts';
import { objectStoreEngine, objectStoreWorld } from '#test/build/object-store-engine.ts';
import { folderContract } from '#test/contract/folder-contract.ts';

const engine = await objectStoreEngine();
let latest: ReturnType<typeof objectStoreWorld> | undefined;
const place = () => {
  latest = objectStoreWorld(engine);
  return latest;
};
afterEach(() => latest?.makeRoom());
afterAll(() => engine.close());

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const pack = `packs/${'0123456789abcdef'.repeat(2)}.json`;

folderContract(`A place in an object store (${engine.name})`, place);

describe(`A place in an object store (${engine.name})`, () => {
  it('holds more files than one answer names', async () => {
    const { open, put, guard } = place();
    guard.pageSize = 10;
    const names = Array.from(
      { length: engine.real ? 1003 : 23 },
      (_, index) => `packs/${index}.json`,
    );
    for (let from = 0; from < names.length; from += 50)
      await Promise.all(names.slice(from, from + 50).map((name) => put(name, bytes('x'))));
    expect([...(await open().list())].sort()).toEqual(names.sort());
  });

  it('is apart from the place of another team, also of one whose name goes on', async () => {
    const { open, key, world } = place();
    await open().publish(pack, bytes('ours'));
    for (const other of [`${key.place}2`, key.place.slice(0, -1)]) {
      const folder = objectFolder(engine.settings, { ...key, place: other }, world);
      expect(await folder.list()).toEqual([]);
      await expect(folder.read(pack, 10)).rejects.toMatchObject({ reason: 'no-file' });
    }
  });

  it('keeps names with every sign that means something in an address', async () => {
    const { open, put } = place();
    const name = "packs/a+b & c%2F#1?x=(1)'!*~ü.json";
    await put(name, bytes('odd'));
    expect(await open().list()).toEqual([name]);
    expect(await open().read(name, 10)).toEqual(bytes('odd'));
  });

  it('does not look outside its place', async () => {
    const { open } = place();
    for (const name of ['../audit.json', 'packs/../../x.json', 'keys//x.json', 'other/x.json'])
      await expect(open().read(name, 10)).rejects.toMatchObject({ reason: 'no-file' });
  });

  it('lets only one of two audits begin in it', async () => {
    const { open } = place();
    await markFolder(open(), 'ours');
    await markFolder(open(), 'ours');
    await expect(markFolder(open(), 'theirs')).rejects.toMatchObject({
      ...{ reason: 'busy', why: 'taken' },
    });
    expect(await open().read('audit.json', 1000)).toEqual(identityBytes('ours'));
  });

  it('marks it again where the mark is damaged', async () => {
    const { open, put } = place();
    await put('audit.json', identityBytes('ours').subarray(0, 20));
    await markFolder(open(), 'ours');
    expect(await open().read('audit.json', 1000)).toEqual(identityBytes('ours'));
  });

  it('tells a key that is not known or not right from a place that may not be seen', async () => {
    const { key, world } = place();
    for (const wrong of [{ accessKeyId: 'SOMEBODY' }, { secretAccessKey: 'another' }])
      await expect(
        objectFolder(engine.settings, { ...key, ...wrong }, world).list(),
      ).rejects.toMatchObject({ reason: 'blocked', why: 'key' });
  });

  it('says that this laptop’s clock is wrong', async () => {
    const { key, world } = place();
    const late = { ...world, now: () => Date.now() + 86_400_000 };
    await expect(objectFolder(engine.settings, key, late).list()).rejects.toMatchObject({
      ...{ reason: 'unknown', why: 'clock' },
    });
  });

  it('says that there is no such bucket', async () => {
    const { key, world } = place();
    const elsewhere = { ...engine.settings, bucket: 'nobody-made-this' };
    await expect(objectFolder(elsewhere, key, world).list()).rejects.toMatchObject({
      ...{ reason: 'gone', why: 'no-bucket' },
    });
  });

  it('asks again, ever more slowly, where the store is busy, and then says so', async () => {
    const { open, guard, pauses } = place();
    guard.busy = 2;
    await open().publish(pack, bytes('first'));
    expect(pauses).toEqual([500, 1500]);
    guard.busy = 9;
    await expect(open().list()).rejects.toMatchObject({ reason: 'busy' });
    expect(pauses).toHaveLength(5);
  });
});
