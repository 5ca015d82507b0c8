// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { folderIdentity, identityBytes } from '#src/sync/folder-identity.ts';
import { syncRun } from '#src/sync/sync-run.ts';
import { bridge, twoLaptops } from '#test/build/two-laptops.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';

describe('What a killed writer left in the folder', () => {
  it('is taken in when it is a whole pack, and cleared only then', async () => {
    const { folder, mary, john } = await twoLaptops();
    const before = new Set(folder.files.keys());
    await mary.answer('answer/rp-smart', 'no');
    await mary.sync();
    const fresh = [...folder.files].find(([name]) => !before.has(name));
    if (!fresh) throw new Error('No pack was written.');
    const [name, { bytes }] = fresh;
    folder.remove(name);
    folder.put(`${name}.crswap`, bytes);
    expect(await john.sync()).toMatchObject({ ok: true });
    expect(john.open.log(bridge).current.get('answer/rp-smart')?.[0]?.value).toBe('no');
    expect(folder.files.has(`${name}.crswap`)).toBe(false);
    await john.sync();
    expect(folder.files.has(name)).toBe(true);
  });

  it('stays when it is not ours or of another audit, and goes when it is torn', async () => {
    const { folder, mary } = await twoLaptops();
    const [pack] = [...folder.files].find(([name]) => name.startsWith('packs/')) ?? [];
    const whole = folder.files.get(pack ?? '')?.bytes ?? new Uint8Array();
    folder.put('packs/a.json.crswap', new TextEncoder().encode('somebody’s own'));
    folder.put('packs/b.json.crswap', whole.subarray(0, whole.length >> 1));
    folder.put('packs/c.json.crswap', new Uint8Array());
    await mary.sync();
    const left = [...folder.files.keys()].filter((name) => name.endsWith('.crswap'));
    expect(left).toEqual(['packs/a.json.crswap']);
  });
});

describe('A mistake in the folder', () => {
  it('of a file read back with other bytes of the same length does not count as sent', async () => {
    const { folder, mary } = await twoLaptops();
    await mary.answer('answer/rp-smart', 'no');
    const read = folder.read.bind(folder);
    const before = new Set(folder.files.keys());
    folder.read = async (name, most) => {
      const bytes = await read(name, most);
      if (before.has(name)) return bytes;
      return bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte));
    };
    const result = await syncRun(mary.open.exchange, folder, { checked: new Set() });
    expect(result).toMatchObject({ wrote: 0, unreadable: [{ why: 'torn' }] });
    expect(mary.open.exchange.unsent()).toBe(1);
  });

  it('of one damaged letter in its mark does not make it the folder of another audit', async () => {
    const folder = new MemoryFolder();
    const mark = new TextDecoder().decode(identityBytes('audit-1')).replace('audit-1', 'audit-2');
    folder.put('audit.json', new TextEncoder().encode(mark));
    expect(await folderIdentity(folder, ['audit.json'])).toEqual({ kind: 'other-files' });
  });
});
