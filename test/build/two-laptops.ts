import { type RecordId, recordId } from '#src/log/change.ts';
import { join, valuesOf } from '#src/log/record-log.ts';
import { joinAudit } from '#src/store/join-audit.ts';
import type { OpenAudit } from '#src/store/open-audit.ts';
import { createAudit, openAudit } from '#src/store/shelf.ts';
import { auditInFolder } from '#src/sync/find-audit.ts';
import type { Folder } from '#src/sync/folder.ts';
import { markFolder } from '#src/sync/folder-identity.ts';
import { type SyncOptions, syncRun } from '#src/sync/sync-run.ts';
import { type FakeEnvironment, fakeEnvironment } from '#test/fake/fake-environment.ts';
import { fakeTabLocks } from '#test/fake/fake-tab-locks.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

export const passphrase = 'correct horse battery staple lamp tree';
export const bridge: RecordId = recordId('case', 'bridge');

export interface TestLaptop {
  readonly store: MemoryStore;
  readonly environment: FakeEnvironment;
  open: OpenAudit;
  /** Sets a field as a person who sees what is there. */
  answer(field: string, value: string | null): Promise<void>;
  shown(): Record<string, unknown>;
  sync(options?: Partial<SyncOptions>): ReturnType<typeof syncRun>;
  /** Locks the audit and opens it again from the disk. */
  restart(): Promise<void>;
}

interface OneLaptop<F extends Folder> {
  readonly folder: F;
  readonly environment: FakeEnvironment;
  readonly mary: TestLaptop;
}

/** A laptop with an audit of its own, and a folder marked as that audit's. Ids and clock are shared, so that none collide. */
export async function oneLaptop(): Promise<OneLaptop<MemoryFolder>>;
export async function oneLaptop<F extends Folder>(
  folder: F,
  environment?: FakeEnvironment,
): Promise<OneLaptop<F>>;
export async function oneLaptop(
  folder: Folder = new MemoryFolder(),
  environment = fakeEnvironment(),
): Promise<OneLaptop<Folder>> {
  const store = new MemoryStore();
  const wanted = { label: 'Spring audit', passphrase, by: 'mary' };
  const open = await createAudit(store, wanted, environment, [{ field: 'name', value: 'Spring' }]);
  await markFolder(folder, open.id);
  return { folder, environment, mary: testLaptop(store, environment, open, folder) };
}

/** A second laptop that has joined by the folder, and synced. */
export async function twoLaptops() {
  const { folder, environment, mary } = await oneLaptop();
  await mary.answer('answer/rp-smart', 'yes');
  await mary.sync();
  const john = await joining(folder, environment);
  await john.sync();
  return { folder, mary, john };
}

export async function joining(folder: Folder, environment: FakeEnvironment) {
  const found = await auditInFolder(folder);
  if (!found.ok) throw new Error(found.reason);
  const store = new MemoryStore();
  const here = { ...environment, tabLocks: fakeTabLocks() };
  const wanted = { label: 'Spring audit', secret: { passphrase } };
  const joined = await joinAudit(store, found, wanted, here);
  if (!joined.ok) throw new Error(joined.reason);
  joined.audit.setBy('john');
  return testLaptop(store, here, joined.audit, folder);
}

function testLaptop(
  store: MemoryStore,
  environment: FakeEnvironment,
  first: OpenAudit,
  folder: Folder,
): TestLaptop {
  let checked = new Set<string>();
  const laptop: TestLaptop = {
    store,
    environment,
    open: first,
    async answer(field, value) {
      laptop.open.write([{ record: bridge, edits: [{ field, value }] }]);
      await laptop.open.settled();
    },
    shown: () => Object.fromEntries(valuesOf(join(laptop.open.log(bridge), []))),
    sync: (options = {}) => syncRun(laptop.open.exchange, folder, { checked, ...options }),
    async restart() {
      const { id, by } = laptop.open;
      await laptop.open.lock();
      checked = new Set();
      const again = await openAudit(store, id, { passphrase }, environment);
      if (!again.ok) throw new Error(again.reason);
      laptop.open = again.audit;
      laptop.open.setBy(by);
    },
  };
  return laptop;
}
