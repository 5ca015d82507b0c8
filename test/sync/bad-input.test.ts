// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Change, recordId } from '#src/log/change.ts';
import { AuditSession } from '#src/store/audit-session.ts';
import { bytesToBase64 } from '#src/store/base64.ts';
import { deflate } from '#src/store/deflate.ts';
import { openPack, packLimits, sealPack } from '#src/store/pack.ts';
import { importAuditKey, seal } from '#src/store/seal.ts';
import { bytesOfFile, makePackage, packageLimit, takeInFiles } from '#src/sync/package-file.ts';
import { changesOf } from '#test/build/open-audit.ts';
import { oneLaptop, twoLaptops } from '#test/build/two-laptops.ts';
import { fakeEnvironment } from '#test/fake/fake-environment.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

const key = await importAuditKey(new Uint8Array(32).fill(7));
const text = (value: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(value);
const jsonOf = (bytes: Uint8Array): Record<string, unknown> =>
  JSON.parse(new TextDecoder().decode(bytes));

/** The first pack of a laptop, and where it lies in the folder. */
async function firstPack() {
  const { folder, mary, john } = await twoLaptops();
  await mary.answer('note/rp-smart', 'New');
  await mary.sync();
  const names = await john.open.exchange.known();
  const files = [...folder.files.values()].filter(
    ({ name }) => name.startsWith('packs/') && !names.includes(name),
  );
  const [pack] = files;
  if (!pack) throw new Error('No pack was written');
  return { folder, mary, john, pack };
}

/** The pack is looked at, named as unreadable, taken in by nobody; whole again, it is. */
async function refusedThenTaken(
  spoil: (bytes: Uint8Array) => Uint8Array,
  why: string | undefined,
): Promise<void> {
  const { folder, john, pack } = await firstPack();
  folder.put(pack.name, spoil(pack.bytes));
  const before = john.shown();
  const result = await john.sync();
  expect(result).toMatchObject({ ok: true, read: 0 });
  expect(result.unreadable).toEqual(why ? [{ file: pack.name, why }] : []);
  expect(john.shown()).toEqual(before);
  folder.put(pack.name, pack.bytes);
  expect(await john.sync()).toMatchObject({ ok: true, read: 1, unreadable: [] });
  expect(john.shown()).toMatchObject({ 'note/rp-smart': 'New' });
}

describe('A pack', () => {
  it.each([
    ['not there yet', () => new Uint8Array(), 'torn'],
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, bytes.length >> 1), 'torn'],
    ['with a flipped bit', (bytes: Uint8Array) => flipped(bytes, bytes.length - 40), 'torn'],
    ['with a flipped bit in its label', (bytes: Uint8Array) => relabelled(bytes), 'torn'],
    ['of another audit', (bytes: Uint8Array) => withLabel(bytes, { audit: 'x' }), 'foreign'],
    ['that is something else', () => text('{"a":1}'), 'other'],
    ['too large to open', () => new Uint8Array(packLimits.file + 1), 'too-large'],
  ])('%s is refused, and taken in when it is whole', async (_, spoil, why) => {
    await refusedThenTaken(spoil, why);
  });

  it('of a newer app is left unread and counted, and taken in after an update', async () => {
    const { folder, john, pack } = await firstPack();
    folder.put(pack.name, withLabel(pack.bytes, { v: 2 }));
    expect(await john.sync()).toMatchObject({ ok: true, newer: 1, unreadable: [] });
    folder.put(pack.name, pack.bytes);
    expect(await john.sync()).toMatchObject({ read: 1, newer: 0 });
  });

  it('under another name is taken in all the same', async () => {
    const { folder, john, pack } = await firstPack();
    folder.remove(pack.name);
    folder.put('packs/renamed.json', pack.bytes);
    expect(await john.sync()).toMatchObject({ ok: true, read: 1, wrote: 1 });
    expect([...folder.files.keys()]).toContain(pack.name);
  });

  it('sealed with another key is refused', async () => {
    const { mary } = await oneLaptop();
    const label = { audit: mary.open.id, device: 'd', written: 1 };
    const { bytes } = await sealPack(key, label, changesOf('case/1', { reference: 'X' }));
    expect(await mary.open.exchange.ingest(bytes)).toEqual({ ok: false, reason: 'torn' });
  });

  it('keeps what a newer app says of a change', async () => {
    const store = new MemoryStore();
    const keyFile = { version: 1, audit: 'a', label: 'Ours', made: 1 } as const;
    await store.commit('a', { rows: [], keyFile });
    const opening = () =>
      AuditSession.open({ store, keyFile, key, environment: fakeEnvironment() });
    const session = await opening();
    const [change] = changesOf('case/9', { reference: 'BRG-09' });
    const lines = [{ ...change, signature: 'kept' }] as unknown as Change[];
    const label = { audit: 'a', device: 'd', written: 1 };
    const { bytes } = await sealPack(key, label, lines);
    expect(await session.exchange.ingest(bytes)).toMatchObject({ ok: true, changes: 1 });
    await session.lock();
    const again = (await opening()).log(recordId('case', '9'));
    expect([...again.changes.values()]).toMatchObject([{ signature: 'kept' }]);
  });
});

describe('A file that swells', () => {
  it('a thousandfold when it is opened is refused on the way', async () => {
    const box = await deflate(new Uint8Array(packLimits.inflated + 1));
    expect(box.length * 500).toBeLessThan(packLimits.inflated);
    const label = { format: 'case-file-audit-pack', v: 1, audit: 'a', device: 'd', written: 1 };
    const sealed = bytesToBase64(await seal(key, `pack/${JSON.stringify(label)}`, box));
    expect(await openPack(key, { ...label, box: sealed })).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });

  it('and one of 500 MB of zeros is refused unread', async () => {
    const zeros = { size: 500 * 1_048_576, slice: refuseReading, arrayBuffer: refuseReading };
    expect(await bytesOfFile(zeros as unknown as Blob)).toBe('too-large');
    const fewer = new Blob([new Uint8Array(1000)]);
    expect(await bytesOfFile(fewer)).toBe('other');
    expect(packageLimit).toBeLessThan(500 * 1_048_576);
  });
});

describe('Files a person opens', () => {
  it('are each taken in or refused by themselves, in any order', async () => {
    const { mary, john } = await twoLaptops();
    await john.answer('note/rp-smart', 'From John');
    const { bytes } = await makePackage(john.open.exchange, 'mine', 0);
    const other = await oneLaptop();
    const theirs = await makePackage(other.mary.open.exchange, 'everything', 0);
    const renamedAudit = withLabel(theirs.bytes, { audit: 'another' });
    const files = [
      new File([text('hello')], 'letter.txt'),
      new File([bytes.subarray(0, 300)], 'half.json'),
      new File([withLabel(bytes, { v: 2 })], 'newer.json'),
      new File([renamedAudit], 'theirs.json'),
      new File([bytes], 'John.json'),
      new File([bytes], 'John again.json'),
    ];
    const taken = await takeInFiles(mary.open.exchange, files);
    expect(taken.map(({ file, refused, changes }) => [file, refused, changes])).toEqual([
      ['letter.txt', ['other'], 0],
      ['half.json', ['torn'], 0],
      ['newer.json', ['newer'], 0],
      ['theirs.json', ['foreign'], 0],
      ['John.json', [], 1],
      ['John again.json', [], 0],
    ]);
    expect(mary.shown()).toMatchObject({ 'note/rp-smart': 'From John' });
  });
});

describe('A folder', () => {
  it('of another audit, an empty one and one with other files are left as they are', async () => {
    const { folder, mary } = await oneLaptop();
    const names = () => [...folder.files.keys()];
    folder.put('audit.json', text('{"format":"case-file-audit","v":1,"audit":"x","again":"x"}'));
    expect(await mary.sync()).toMatchObject({ ok: false, reason: 'foreign' });
    expect(names()).toEqual(['audit.json']);
    folder.files.clear();
    expect(await mary.sync()).toMatchObject({ ok: false, reason: 'empty' });
    expect(names()).toEqual([]);
    folder.put('budget.json', text('{}'));
    expect(await mary.sync()).toMatchObject({ ok: false, reason: 'other-files' });
    expect(names()).toEqual(['budget.json']);
    folder.put('audit.json', text('{"format":"case-file-audit","v":2,"audit":"x","again":"x"}'));
    expect(await mary.sync()).toMatchObject({ ok: false, reason: 'newer' });
    expect(mary.open.exchange.unsent()).toBe(1);
  });

  it('whose identity file was lost is known by its packs, and marked again', async () => {
    const { folder, mary } = await twoLaptops();
    folder.put('audit.json', text('{"format":"case-file-audit","v":1,"au'));
    expect(await mary.sync()).toMatchObject({ ok: true });
    expect(jsonOf(folder.files.get('audit.json')?.bytes ?? text('{}'))).toMatchObject({
      audit: mary.open.id,
    });
  });

  it('that is gone is said, and nothing is changed here', async () => {
    const { folder, mary } = await twoLaptops();
    await mary.answer('note/rp-smart', 'Kept');
    folder.fail('gone');
    expect(await mary.sync()).toMatchObject({ ok: false, reason: 'gone' });
    expect(mary.shown()).toMatchObject({ 'note/rp-smart': 'Kept' });
    expect(mary.open.exchange.unsent()).toBe(1);
  });

  it('that is unplugged half way loses nothing', async () => {
    const { mary, folder } = await oneLaptop();
    await mary.answer('note/rp-smart', 'Kept');
    let steps = 0;
    folder.step = () => {
      steps += 1;
      if (steps > 6) folder.fail('gone');
    };
    expect(await mary.sync()).toMatchObject({ ok: false, reason: 'gone' });
    folder.step = () => {};
    folder.heal();
    expect(await mary.sync()).toMatchObject({ ok: true });
    expect(mary.open.exchange.unsent()).toBe(0);
  });
});

const flipped = (bytes: Uint8Array, at: number): Uint8Array =>
  bytes.with(at, (bytes[at] ?? 0) === 65 ? 66 : 65);
const withLabel = (bytes: Uint8Array, label: object): Uint8Array<ArrayBuffer> =>
  text(JSON.stringify({ ...jsonOf(bytes), ...label }));
const relabelled = (bytes: Uint8Array): Uint8Array => withLabel(bytes, { written: 5 });
const refuseReading = () => Promise.reject(new Error('It was read.'));
