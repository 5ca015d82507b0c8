// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { conflictIn } from '#src/log/record-log.ts';
import type { OpenAudit } from '#src/store/open-audit.ts';
import { rowKeyOf } from '#src/store/row-codec.ts';
import { openAudit } from '#src/store/shelf.ts';
import { makePackage } from '#src/sync/package-file.ts';
import { bridge, oneLaptop, passphrase, twoLaptops } from '#test/build/two-laptops.ts';
import type { MemoryStore } from '#test/fake/memory-store.ts';

describe('Two laptops and a folder', () => {
  it('come to show the same', async () => {
    const { mary, john } = await twoLaptops();
    expect(john.shown()).toEqual({ 'answer/rp-smart': 'yes' });
    await john.answer('note/rp-smart', 'Goals copied');
    await mary.answer('answer/rp-review', 'no');
    await john.sync();
    await mary.sync();
    await john.sync();
    expect(john.shown()).toEqual(mary.shown());
    expect(Object.keys(mary.shown())).toHaveLength(3);
  });

  it('show both answers where two people disagree, and one again once it is settled', async () => {
    const { mary, john } = await twoLaptops();
    await mary.answer('answer/rp-smart', 'no');
    await john.answer('answer/rp-smart', 'not-applicable');
    await mary.sync();
    await john.sync();
    await mary.sync();
    const both = conflictIn(mary.open.log(bridge), 'answer/rp-smart');
    expect(both.map(({ by, value }) => [by, value]).sort()).toEqual([
      ['john', 'not-applicable'],
      ['mary', 'no'],
    ]);
    await mary.answer('answer/rp-smart', 'no');
    await mary.sync();
    await john.sync();
    expect(conflictIn(john.open.log(bridge), 'answer/rp-smart')).toEqual([]);
    expect(john.shown()).toEqual({ 'answer/rp-smart': 'no' });
  });

  it('move nothing when nothing is new, and read nothing again', async () => {
    const { folder, mary, john } = await twoLaptops();
    await mary.sync();
    const { reads, writes } = folder;
    expect(await mary.sync()).toMatchObject({ ok: true, read: 0, wrote: 0, unreadable: [] });
    expect(await john.sync()).toMatchObject({ ok: true, read: 0, wrote: 0 });
    // Each asks whose folder it is, and nothing else.
    expect([folder.reads - reads, folder.writes - writes]).toEqual([2, 0]);
  });

  it('take in a package that somebody put into the folder by hand', async () => {
    const { folder, mary, john } = await twoLaptops();
    await john.answer('note/rp-smart', 'By hand');
    const { bytes } = await makePackage(john.open.exchange, 'mine', 0);
    folder.put('From John.json', bytes);
    expect(await mary.sync()).toMatchObject({ ok: true, read: 1, changes: 1 });
    expect(mary.shown()).toMatchObject({ 'note/rp-smart': 'By hand' });
  });

  it('leave the files of others alone, and say nothing of them', async () => {
    const { folder, mary } = await twoLaptops();
    const budget = new TextEncoder().encode('{"budget":12}');
    folder.put('budget.json', budget);
    folder.put('letter.docx', budget);
    expect(await mary.sync()).toMatchObject({ ok: true, unreadable: [] });
    expect(folder.files.get('budget.json')?.bytes).toEqual(budget);
    expect(folder.files.get('letter.docx')?.bytes).toEqual(budget);
  });
});

describe('"Sent"', () => {
  it('counts what is only on this laptop, also after it was packed and the laptop restarted', async () => {
    const { folder, mary } = await oneLaptop();
    await mary.answer('answer/rp-smart', 'yes');
    expect(mary.open.exchange.unsent()).toBe(2);
    folder.failWrites('full');
    expect(await mary.sync()).toMatchObject({ ok: false, reason: 'full' });
    expect(mary.open.exchange.unsent()).toBe(2);
    await mary.restart();
    expect(mary.open.exchange.unsent()).toBe(2);
    folder.heal();
    expect(await mary.sync()).toMatchObject({ ok: true, wrote: 2 });
    expect(mary.open.exchange.unsent()).toBe(0);
    await mary.restart();
    expect(mary.open.exchange.unsent()).toBe(0);
  });

  it('is not said when the folder did not keep the file', async () => {
    const { folder, mary } = await oneLaptop();
    await mary.answer('answer/rp-smart', 'yes');
    const { publish } = folder;
    folder.publish = async (name, bytes) => {
      await publish.call(folder, name, bytes);
      folder.put(name, bytes.subarray(0, 100));
    };
    const result = await mary.sync();
    expect(result).toMatchObject({ ok: true, wrote: 0 });
    expect(result.unreadable.map(({ why }) => why)).toEqual(['torn', 'torn']);
    expect(mary.open.exchange.unsent()).toBe(2);
  });

  it('tells screens when it changes', async () => {
    const { mary } = await oneLaptop();
    const heard: number[] = [];
    const stop = mary.open.exchange.subscribe(() => heard.push(mary.open.exchange.unsent()));
    await mary.answer('answer/rp-smart', 'yes');
    await mary.sync();
    expect([heard[0], heard.at(-1)]).toEqual([2, 0]);
    stop();
    await mary.answer('answer/rp-smart', 'no');
    expect(heard.at(-1)).toBe(0);
  });
});

describe('A run', () => {
  it('takes in what others wrote where it may not write itself, and says so', async () => {
    const { folder, mary, john } = await twoLaptops();
    await mary.answer('note/rp-smart', 'New');
    await mary.sync();
    await john.answer('note/rp-review', 'Mine');
    folder.failWrites('read-only');
    expect(await john.sync()).toMatchObject({ ok: false, reason: 'read-only', read: 1 });
    expect(john.shown()).toMatchObject({ 'note/rp-smart': 'New' });
    expect(john.open.exchange.unsent()).toBe(1);
  });

  it('shows how far it is and can be called off; the next one goes on', async () => {
    const { mary, john } = await twoLaptops();
    for (const value of ['a', 'b', 'c']) {
      await mary.answer('note/rp-smart', value);
      await mary.sync();
    }
    const calling = new AbortController();
    const seen: string[] = [];
    const result = await john.sync({
      signal: calling.signal,
      progress: ({ stage, done, of }) => {
        seen.push(`${stage} ${done} of ${of}`);
        if (done === 3) calling.abort();
      },
    });
    expect(result).toMatchObject({ ok: false, reason: 'cancelled' });
    expect(seen.slice(0, 4)).toEqual([0, 1, 2, 3].map((done) => `reading ${done} of 5`));
    expect(await john.sync()).toMatchObject({ ok: true });
    expect(john.shown()).toEqual(mary.shown());
  });

  it('packs an answer given while it packs in the next pack, not in none', async () => {
    const { mary, john } = await twoLaptops();
    await mary.answer('note/rp-smart', 'first');
    const packing = mary.open.exchange.pack();
    await mary.answer('note/rp-review', 'meanwhile');
    await packing;
    await mary.restart();
    await mary.sync();
    await john.sync();
    expect(john.shown()).toEqual(mary.shown());
    expect(mary.open.exchange.unsent()).toBe(0);
  });

  it('is left to the tab that writes', async () => {
    const { mary } = await oneLaptop();
    const tab = mary.store.otherTab();
    const other = await openAudit(tab, mary.open.id, { passphrase }, mary.environment);
    if (!other.ok) throw new Error(other.reason);
    mary.open = other.audit;
    expect(await mary.sync()).toMatchObject({ ok: false, reason: 'reading' });
  });
});

it('A case whose record was damaged on the disk comes back whole with the next run', async () => {
  const { mary, john } = await twoLaptops();
  await john.answer('note/rp-smart', 'Goals copied');
  await john.sync();
  const before = john.shown();
  const row = rowKeyOf(bridge);
  const [there] = await john.store.some(john.open.id, [row]);
  const spoiled = { key: row, revision: 'spoiled', box: new Uint8Array(60) };
  const rows = [{ ...spoiled, replaces: there?.revision ?? null }];
  await john.store.commit(john.open.id, { rows });
  await john.restart();
  expect(john.open.damagedRows).toBe(1);
  expect(john.shown()).toEqual({});
  expect(await john.sync()).toMatchObject({ ok: true });
  expect(john.shown()).toEqual(before);
  await john.restart();
  expect(john.open.damagedRows).toBe(0);
  expect(john.shown()).toEqual(before);
  await mary.sync();
  expect(mary.shown()).toEqual(before);
});

describe('What lies in the folder under other names and in other places', () => {
  const places = [
    'x (1).json',
    'x.json (1)',
    'x.json.bak',
    'packs (1)/x.json',
    'packs/x (1).json',
    '../changes.json',
    '../Case file audit (1)/packs/x.json',
  ];
  it.each(places)('is taken in when it is a pack of this audit: %s', async (name) => {
    const { folder, mary, john } = await twoLaptops();
    await mary.answer('answer/rp-review', 'no');
    await mary.sync();
    const known = await mary.open.exchange.known();
    const there = new Set(await john.open.exchange.known());
    const [fresh] = known.filter((each) => !there.has(each));
    const file = folder.files.get(fresh ?? '');
    if (!fresh || !file) throw new Error('Nothing was sent.');
    folder.remove(fresh);
    folder.put(name, file.bytes);
    expect(await john.sync()).toMatchObject({ ok: true, unreadable: [] });
    expect(john.shown()).toEqual(mary.shown());
    expect(folder.files.get(fresh)?.bytes).toEqual(file.bytes);
  });

  it.each(places)('is taken in when it is a package of this audit: %s', async (name) => {
    const { folder, mary, john } = await twoLaptops();
    await mary.answer('answer/rp-review', 'no');
    const { bytes } = await makePackage(mary.open.exchange, 'mine', 1);
    folder.put(name, bytes);
    await john.sync();
    expect(john.shown()).toEqual(mary.shown());
  });

  it('and belongs to another audit is left alone, and nobody is troubled', async () => {
    const other = await oneLaptop();
    await other.mary.answer('answer/rp-smart', 'yes');
    const { bytes } = await makePackage(other.mary.open.exchange, 'everything', 1);
    const { folder, mary } = await twoLaptops();
    folder.put('../their-backup.json', bytes);
    folder.put('../torn.json', bytes.subarray(0, 200));
    expect(await mary.sync()).toMatchObject({ ok: true, changes: 0 });
    expect(folder.files.get('../their-backup.json')?.bytes).toEqual(bytes);
  });
});

describe('A row that was set back while the audit was closed', () => {
  const rowOf = (laptop: { store: MemoryStore; open: OpenAudit }) =>
    laptop.store.some(laptop.open.id, [rowKeyOf(bridge)]);

  it('is put right from the packs at hand, and that is said', async () => {
    const { mary } = await twoLaptops();
    const [older] = await rowOf(mary);
    await mary.answer('answer/rp-smart', 'no');
    await mary.answer('answer/rp-review', 'yes');
    await mary.sync();
    const shown = mary.shown();
    await mary.restart();
    expect(mary.open.setBackRows).toEqual({ mended: 0, short: 0 });
    const [newer] = await rowOf(mary);
    if (!older || !newer) throw new Error('There is no row.');
    const set = { ...older, revision: 'old', replaces: newer.revision };
    await mary.store.commit(mary.open.id, { rows: [set] });
    await mary.restart();
    expect(mary.shown()).toEqual(shown);
    expect(mary.open.setBackRows).toEqual({ mended: 1, short: 0 });
    await mary.restart();
    expect(mary.open.setBackRows).toEqual({ mended: 0, short: 0 });
  });

  it('and whose packs are gone too says what is missing, until they come again', async () => {
    const { mary } = await twoLaptops();
    const [older] = await rowOf(mary);
    const before = new Set(await mary.open.exchange.known());
    await mary.answer('answer/rp-smart', 'no');
    await mary.sync();
    const shown = mary.shown();
    const [newer] = await rowOf(mary);
    if (!older || !newer) throw new Error('There is no row.');
    const lost = (await mary.open.exchange.known()).filter((name) => !before.has(name));
    await mary.store.commit(mary.open.id, {
      rows: [{ ...older, revision: 'old', replaces: newer.revision }],
    });
    mary.store.forgetFiles(mary.open.id, lost);
    await mary.restart();
    expect(mary.open.setBackRows).toEqual({ mended: 0, short: 1 });
    await mary.sync();
    expect(mary.shown()).toEqual(shown);
    await mary.restart();
    expect(mary.open.setBackRows).toEqual({ mended: 0, short: 0 });
  });

  it('of an audit that was never shared is taken as it is', async () => {
    const { mary } = await oneLaptop();
    await mary.answer('answer/rp-smart', 'no');
    await mary.restart();
    expect(mary.open.setBackRows).toEqual({ mended: 0, short: 0 });
  });
});
