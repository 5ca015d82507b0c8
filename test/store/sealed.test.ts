// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { recordId } from '#src/log/change.ts';
import { valuesOf } from '#src/log/record-log.ts';
import { openRow, rowKeyOf, sealRow } from '#src/store/row-codec.ts';
import { importAuditKey, seal, unseal } from '#src/store/seal.ts';
import { createAudit, openAudit } from '#src/store/shelf.ts';
import type { KeyFile, Row } from '#src/store/store.ts';
import { changesOf } from '#test/build/open-audit.ts';
import { fakeEnvironment } from '#test/fake/fake-environment.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

const key = await importAuditKey(new Uint8Array(32).fill(7));
const passphrase = 'six random words make a phrase';

/** An audit with one case that has an answer and a note, and its group. */
async function smallAudit() {
  const environment = fakeEnvironment();
  const store = new MemoryStore();
  const open = await createAudit(store, { label: 'Spring audit', passphrase }, environment, [
    { field: 'name', value: 'Southampton' },
    { field: 'group/g1', value: { label: 'Bridge', order: 1 } },
  ]);
  const bridge = open.newRecord('case');
  open.write([
    {
      record: bridge,
      edits: [
        { field: 'reference', value: 'BRG-01' },
        { field: 'answer/rp-smart', value: 'not-applicable' },
        { field: 'note/rp-smart', value: 'Goals copied from last year' },
      ],
    },
  ]);
  await open.settled();
  const other = open.newRecord('case');
  open.write([{ record: other, edits: [{ field: 'reference', value: 'BRG-02' }] }]);
  await open.lock();
  return { environment, store, audit: open.id, bridge, other };
}

describe('What lies in the store', () => {
  it('shows no answer, note, reference, group or kind of record', async () => {
    const { store } = await smallAudit();
    const dump = store.dump();
    expect(dump).toContain('Spring audit');
    for (const secret of [
      ...['BRG', 'not-applicable', 'Goals', 'Bridge', 'Southampton', 'rp-smart'],
      ...['reference', 'case', 'answer', passphrase, 'random words'],
    ])
      expect(dump).not.toContain(secret);
  });

  it('is different every time, even for the same words', async () => {
    const clear = new TextEncoder().encode('yes');
    const boxes = [await seal(key, 'a', clear), await seal(key, 'a', clear)];
    expect(boxes[0]).not.toEqual(boxes[1]);
    expect(boxes[0]?.length).toBe(12 + clear.length + 16);
  });
});

describe('A box', () => {
  const sealed = () => seal(key, 'audit/a/row/1', Uint8Array.of(1, 2, 3));

  it('opens where it belongs', async () => {
    expect(await unseal(key, 'audit/a/row/1', await sealed())).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('does not open in another place, with another key, changed or cut short', async () => {
    const box = await sealed();
    const changed = box.with(20, (box[20] ?? 0) ^ 1);
    const otherKey = await importAuditKey(new Uint8Array(32).fill(8));
    expect(await unseal(key, 'audit/a/row/2', box)).toBeUndefined();
    expect(await unseal(key, 'audit/b/row/1', box)).toBeUndefined();
    expect(await unseal(otherKey, 'audit/a/row/1', box)).toBeUndefined();
    expect(await unseal(key, 'audit/a/row/1', changed)).toBeUndefined();
    expect(await unseal(key, 'audit/a/row/1', box.subarray(0, -1))).toBeUndefined();
    expect(await unseal(key, 'audit/a/row/1', new Uint8Array(3))).toBeUndefined();
  });
});

describe('A key', () => {
  it('of an open audit cannot be read out of the browser', async () => {
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});

describe('A row', () => {
  const changes = changesOf('case/1', { reference: 'BRG-01' });
  const rowOf = (box: Uint8Array): Row => ({ key: '1', revision: 'r', box });
  const sealedText = async (text: string) =>
    rowOf(await seal(key, 'audit/a/row/1', new TextEncoder().encode(text)));

  it('gives back its changes', async () => {
    const row = rowOf(await sealRow(key, 'a', '1', { changes, unpacked: [] }));
    expect(await openRow(key, 'a', row)).toMatchObject({
      ok: true,
      content: { changes, unpacked: [] },
    });
  });

  it('of a newer app is not read, and not called damaged', async () => {
    const row = await sealedText('{"version":2,"changes":"packed"}');
    expect(await openRow(key, 'a', row)).toMatchObject({ ok: false, reason: 'newer' });
  });

  it.each(['', '{', '{"version":1}', '{"version":1,"changes":[{"id":1}]}'])(
    'that holds %j is damaged',
    async (text) => {
      expect(await openRow(key, 'a', await sealedText(text))).toMatchObject({ reason: 'damaged' });
    },
  );
});

describe('An audit', () => {
  const unlock = async (found: Awaited<ReturnType<typeof smallAudit>>) =>
    openAudit(found.store, found.audit, { passphrase }, found.environment);

  /** Puts a row there as a disk, or somebody at it, might. */
  async function tamper(found: Awaited<ReturnType<typeof smallAudit>>, row: Row): Promise<void> {
    const [there] = await found.store.some(found.audit, [row.key]);
    const replaces = there?.revision ?? null;
    await found.store.commit(found.audit, { rows: [{ ...row, replaces }] });
  }

  it('with two cases swapped opens without them, counts them, and never writes over them', async () => {
    const found = await smallAudit();
    const [one, two] = await found.store.some(
      found.audit,
      [found.bridge, found.other].map(rowKeyOf),
    );
    if (!one || !two) throw new Error('The rows are not there');
    await tamper(found, { ...one, revision: 'moved', box: two.box });
    await tamper(found, { ...two, revision: 'moved', box: one.box });
    const result = await unlock(found);
    expect(result).toMatchObject({ ok: true, damagedRows: 2 });
    if (!result.ok) return;
    expect(result.audit.records('case')).toEqual([]);
    result.audit.write([{ record: found.bridge, edits: [{ field: 'reference', value: 'X' }] }]);
    expect(await result.audit.settled()).toBe('failed');
    expect(result.audit.saveState()).toMatchObject({ reason: 'changed' });
    const [still] = await found.store.some(found.audit, [rowKeyOf(found.bridge)]);
    expect(still?.box).toEqual(two.box);
  });

  it('whose own record is damaged or gone says so', async () => {
    const found = await smallAudit();
    await tamper(found, { key: found.audit, revision: 'x', box: new Uint8Array(40) });
    expect(await unlock(found)).toEqual({ ok: false, reason: 'damaged' });
    const bare = await smallAudit();
    const [keyFile] = (await bare.store.keyFiles()) as [KeyFile];
    await bare.store.remove(bare.audit);
    await bare.store.commit(bare.audit, { rows: [], keyFile });
    expect(await unlock(bare)).toEqual({ ok: false, reason: 'damaged' });
  });

  it('with a row of a newer app is refused', async () => {
    const found = await smallAudit();
    const [keyFile] = (await found.store.keyFiles()) as [KeyFile];
    const { unwrapKey } = await import('#src/store/key-file.ts');
    const unwrapped = await unwrapKey(keyFile, { passphrase }, found.environment.deriveKey);
    if (!unwrapped.ok) throw new Error(unwrapped.reason);
    const place = `audit/${found.audit}/row/new`;
    const box = await seal(unwrapped.key, place, new TextEncoder().encode('{"version":2}'));
    await tamper(found, { key: 'new', revision: 'x', box });
    expect(await unlock(found)).toEqual({ ok: false, reason: 'newer' });
  });

  it('opens whole with its passphrase', async () => {
    const found = await smallAudit();
    const result = await unlock(found);
    expect(result).toMatchObject({ ok: true, damagedRows: 0 });
    if (!result.ok) return;
    expect(Object.fromEntries(valuesOf(result.audit.log(found.bridge)))).toEqual({
      reference: 'BRG-01',
      'answer/rp-smart': 'not-applicable',
      'note/rp-smart': 'Goals copied from last year',
    });
    expect(valuesOf(result.audit.log(recordId('audit', found.audit))).get('name')).toBe(
      'Southampton',
    );
  });
});
