// @vitest-environment node
import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDexieStore } from '#src/store/dexie-store.ts';
import { listAudits } from '#src/store/shelf.ts';
import { dexieWorld } from '#test/contract/dexie-world.ts';
import { storeContract } from '#test/contract/store-contract.ts';

storeContract('The Dexie store', dexieWorld);

const keyFile = { version: 1, audit: 'a', label: 'Ours', made: 1 } as const;
const row = { key: '1', revision: 'first', box: Uint8Array.of(1), replaces: null };

afterEach(() => vi.restoreAllMocks());

describe('A database of a newer app', () => {
  async function newer(name: string): Promise<Dexie> {
    const database = new Dexie(name);
    database.version(3).stores({ keyfiles: '', rows: '', files: '', waiting: '', more: '' });
    return database.open();
  }

  it('is refused and left as it is', async () => {
    const world = dexieWorld();
    const database = await newer(world.name);
    await database.table('rows').put({ something: 'new' }, 'a/1');
    database.close();
    await expect(openDexieStore(world.name)).rejects.toMatchObject({ reason: 'newer' });
    const again = await newer(world.name);
    expect(again.backendDB().version).toBe(30);
    expect(await again.table('rows').get('a/1')).toEqual({ something: 'new' });
    again.close();
    await world.end();
  });

  it('is refused before Dexie adjusts it to the tables it knows', async () => {
    const world = dexieWorld();
    const database = new Dexie(world.name);
    database.version(3).stores({ sealed: '' });
    await database.open();
    database.close();
    await expect(openDexieStore(world.name)).rejects.toMatchObject({ reason: 'newer' });
    await database.open();
    expect(database.backendDB().version).toBe(30);
    expect([...database.backendDB().objectStoreNames]).toEqual(['sealed']);
    database.close();
    await world.end();
  });

  it('is refused by a tab that was open when the newer app came', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const world = dexieWorld();
    const store = await world.open();
    await store.commit('a', { keyFile, rows: [row] });
    const database = await newer(world.name);
    await expect(store.rows('a')).rejects.toMatchObject({ reason: 'newer' });
    await expect(store.commit('a', { rows: [] })).rejects.toMatchObject({ reason: 'newer' });
    expect(await database.table('rows').count()).toBe(1);
    database.close();
    await world.end();
  });
});

it('does not make a database again that another tab deleted', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const world = dexieWorld();
  const store = await world.open();
  await Dexie.delete(world.name);
  await expect(store.keyFiles()).rejects.toMatchObject({ reason: 'closed' });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(world.name);
  await world.end();
});

it('keeps what an app that could not share audits left, and gives this browser an id', async () => {
  const world = dexieWorld();
  const before = new Dexie(world.name);
  before.version(1).stores({ keyfiles: '', rows: '' });
  await before.open();
  await before.table('keyfiles').put(keyFile, 'a');
  await before.table('rows').put({ key: '1', revision: 'first', box: row.box }, 'a/1');
  before.close();
  const store = await world.open();
  expect(await store.keyFiles()).toEqual([
    { ...keyFile, device: expect.stringMatching(/^.{16}$/) },
  ]);
  expect(await store.rows('a')).toEqual([{ key: '1', revision: 'first', box: row.box }]);
  expect(await store.fileNames('a')).toEqual([]);
  await world.end();
});

it.each([
  ['nothing', null],
  ['a text', 'stray'],
  ['a number', 7],
  ['a list', [1, 2]],
  ['an object without an audit', { label: 'stray' }],
])(
  'leaves %s among the key files as it is when the database is brought up to date, and opens the rest',
  async (_, stray) => {
    const world = dexieWorld();
    const before = new Dexie(world.name);
    before.version(1).stores({ keyfiles: '', rows: '' });
    await before.open();
    await before.table('keyfiles').bulkPut([keyFile, stray], ['a', 'stray']);
    before.close();
    const store = await world.open();
    const { audits, unreadable } = await listAudits(store);
    expect(audits).toMatchObject([{ audit: 'a', label: 'Ours' }]);
    expect(unreadable).toBe(1);
    store.close();
    const after = await new Dexie(world.name).open();
    expect(await after.table('keyfiles').get('stray')).toEqual(stray);
    after.close();
    await world.end();
  },
);

it.each([
  ['nothing', null],
  ['a text', 'stray'],
  ['a row without its box', { key: '1', revision: 'first' }],
])('reads %s among the rows as one that does not open', async (_, stray) => {
  const world = dexieWorld();
  const store = await world.open();
  await store.commit('a', {
    keyFile,
    rows: [row],
    files: [{ name: 'packs/1.json', bytes: row.box }],
  });
  const other = await new Dexie(world.name).open();
  await other.table('rows').put(stray, 'a/2');
  await other.table('files').put(stray, 'a/packs/2.json');
  await other.table('waiting').put(stray, 'a/packs/2.json');
  other.close();
  const unreadable = { key: '2', revision: '', box: new Uint8Array() };
  const { replaces: _replaces, ...whole } = row;
  expect(await store.rows('a')).toEqual([whole, unreadable]);
  expect(await store.some('a', ['1', '2', '3'])).toEqual([whole, unreadable]);
  expect(await store.files('a', ['packs/1.json', 'packs/2.json'])).toHaveLength(1);
  expect(await store.waiting('a')).toEqual(new Map([['packs/2.json', 1]]));
  await world.end();
});

it('is stood by while a tab of an older version holds the database, and goes on when it lets go', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const world = dexieWorld();
  const older = await new Promise<IDBDatabase>((opened) => {
    const asked = indexedDB.open(world.name, 10);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('keyfiles');
      asked.result.createObjectStore('rows');
    };
    asked.onsuccess = () => opened(asked.result);
  });
  const stoodBy: Promise<unknown>[] = [];
  const opening = openDexieStore(world.name, (task) => {
    stoodBy.push(task);
    return task;
  });
  await new Promise((later) => setTimeout(later, 50));
  expect(stoodBy).toHaveLength(1);
  older.close();
  const store = await opening;
  expect(await store.keyFiles()).toEqual([]);
  store.close();
  await world.end();
});

it('says that the disk is full, and writes nothing of that commit', async () => {
  const world = dexieWorld();
  const store = await world.open();
  await store.commit('a', { keyFile, rows: [] });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  await expect(store.commit('a', { rows: [row] })).rejects.toMatchObject({ reason: 'full' });
  put.mockRestore();
  expect(await store.rows('a')).toEqual([]);
  await world.end();
});

it('says that there is no storage where the browser refuses to open it', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Private window', 'InvalidStateError');
  });
  await expect(openDexieStore('private')).rejects.toMatchObject({ reason: 'closed' });
});

it('opens again after the browser closed its connection', async () => {
  const world = dexieWorld();
  const opening = vi.spyOn(indexedDB, 'open');
  const store = await world.open();
  await store.commit('a', { keyFile, rows: [row] });
  const request = opening.mock.results[0]?.value as IDBOpenDBRequest;
  await new Promise((closed) => {
    request.result.addEventListener('close', closed);
    forceCloseDatabase(request.result as unknown as Parameters<typeof forceCloseDatabase>[0]);
  });
  expect(await store.rows('a')).toHaveLength(1);
  await world.end();
});

it('asks the browser to have every commit on the disk before it is acknowledged', async () => {
  const world = dexieWorld();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const store = await world.open();
  await store.commit('a', { keyFile, rows: [row] });
  expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([
    [expect.anything(), 'readwrite', { durability: 'strict' }],
  ]);
  await world.end();
});
