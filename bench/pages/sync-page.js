import { recordId } from '#src/log/change.ts';
import { sampleChanges } from '#src/sample/sample-audit.ts';
import { browserEnvironment } from '#src/store/browser-environment.ts';
import { deriveHere } from '#src/store/derive.ts';
import { openDexieStore } from '#src/store/dexie-store.ts';
import { joinAudit } from '#src/store/join-audit.ts';
import { makeKeyFile } from '#src/store/key-file.ts';
import { begin } from '#src/store/shelf.ts';
import { BrowserFolder } from '#src/sync/browser-folder.ts';
import { auditInFolder } from '#src/sync/find-audit.ts';
import { markFolder } from '#src/sync/folder-identity.ts';
import { syncRun } from '#src/sync/sync-run.ts';

const passphrase = 'lantern orchard pebble saddle';
/**
 * The browser's own clock, ids and randomness. Two laptops in one page: no lock between them. Deriving a key costs a
 * second by intent and the same whatever the size, so it is made cheap and left out of what is measured.
 */
const environment = {
  ...browserEnvironment(deriveHere),
  deriveCost: { memoryKiB: 8, passes: 1, lanes: 1 },
  tabLocks: { take: async () => () => {} },
};
const { newId, now } = environment;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The sample audit with so many cases: its 52, over and over, each time with ids of their own. */
function changesOf(audit, count) {
  const all = sampleChanges();
  const own = all.filter(({ record }) => record.startsWith('audit/'));
  const cases = new Map();
  for (const change of all)
    if (change.record.startsWith('case/'))
      cases.set(change.record, [...(cases.get(change.record) ?? []), change]);
  const samples = [...cases.values()];
  const changes = own.map((change) => ({ ...change, record: recordId('audit', audit) }));
  for (let index = 0; index < count; index += 1) {
    const record = recordId('case', newId());
    const ids = new Map();
    for (const change of samples[index % samples.length]) {
      const id = newId();
      ids.set(change.id, id);
      changes.push({ ...change, id, record, replaces: change.replaces.map((old) => ids.get(old)) });
    }
  }
  return changes;
}

const laptops = new Map();
const sameValues = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const valuesIn = (open, record) =>
  [...open.log(record).current].map(([field, [{ value }]]) => [field, value]).sort();

async function timed(task) {
  const start = performance.now();
  const value = await task();
  return { wall: performance.now() - start, value };
}

async function sync(laptop) {
  const { open, folder, checked } = laptop;
  const { wall, value } = await timed(() => syncRun(open.exchange, folder, { checked }));
  if (!value.ok || value.unreadable.length > 0) throw new Error(`Not synced: ${value.reason}`);
  return { wall, ...value };
}

async function folderOf(audit) {
  const root = await navigator.storage.getDirectory();
  const chosen = await root.getDirectoryHandle(audit, { create: true });
  return new BrowserFolder(chosen, { newId, now, pause });
}

window.bench = {
  /**
   * A laptop with an audit of so many cases puts it into a folder, and is closed unless it is to be kept: two laptops share
   * this page's memory. Answers the audit, files and milliseconds.
   */
  async share(count, keep) {
    const audit = newId();
    const changes = changesOf(audit, count);
    const folder = await folderOf(audit);
    const store = await openDexieStore(`one-${audit}`);
    const wanted = { audit, label: 'Bench', passphrase };
    const { keyFile, key } = await makeKeyFile(wanted, environment);
    const open = await begin(store, keyFile, key, changes, environment);
    open.setBy('bench');
    await markFolder(folder, audit);
    const one = { open, folder, checked: new Set() };
    const { wall } = await sync(one);
    const files = (await folder.list()).length;
    if (open.exchange.unsent() !== 0) throw new Error('Not all was sent.');
    const records = open.records('case');
    const looked = [open.record, ...records.slice(0, 52), ...records.slice(-52)];
    const expected = new Map(looked.map((record) => [record, valuesIn(open, record)]));
    if (!keep) await open.lock();
    laptops.set(audit, { one: keep ? one : undefined, count, expected });
    return { audit, wall, files, changes: changes.length };
  },
  /** A second laptop joins. Answers milliseconds from the look into the folder until the last case is on its disk. */
  async join(audit) {
    const entry = laptops.get(audit);
    const folder = await folderOf(audit);
    const store = await openDexieStore(`two-${audit}`);
    const { wall, value: two } = await timed(async () => {
      const found = await auditInFolder(folder);
      const wanted = { label: 'Bench', secret: { passphrase } };
      const joined = await joinAudit(store, found, wanted, environment);
      if (!joined.ok) throw new Error(`Not joined: ${joined.reason}`);
      const laptop = { open: joined.audit, folder, checked: new Set() };
      await sync(laptop);
      return laptop;
    });
    const records = two.open.records('case');
    if (records.length !== entry.count) throw new Error(`${records.length} cases came.`);
    for (const [record, values] of entry.expected)
      if (!sameValues(valuesIn(two.open, record), values))
        throw new Error(`${record} is another here.`);
    entry.two = two;
    return wall;
  },
  /** A run with nothing new on either side. */
  async idle(audit) {
    const { wall, read, wrote } = await sync(laptops.get(audit).two);
    if (read + wrote > 0) throw new Error('There was something new.');
    return wall;
  },
  /** The first laptop changes so many cases and syncs; milliseconds until the second has them on its disk. */
  async pickUp(audit, count, round) {
    const { one, two } = laptops.get(audit);
    const records = one.open.records('case').slice(0, count);
    for (const record of records)
      one.open.write([{ record, edits: [{ field: 'note/rp-smart', value: `Round ${round}` }] }]);
    if ((await one.open.settled()) !== 'saved') throw new Error('Not saved.');
    await sync(one);
    const { wall, read, changes } = await sync(two);
    if (read !== 1 || changes !== count) throw new Error(`${changes} changes in ${read} files.`);
    for (const record of records)
      if (two.open.log(record).current.get('note/rp-smart')?.[0]?.value !== `Round ${round}`)
        throw new Error(`${record} is another here.`);
    return wall;
  },
  async leave(audit) {
    const { one, two } = laptops.get(audit);
    for (const laptop of [one, two]) await laptop?.open.lock();
    laptops.delete(audit);
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(audit, { recursive: true });
  },
};
window.ready = true;
