import { type Change, type ChangeId, type Json, type RecordId, recordId } from '#src/log/change.ts';
import { join, type RecordLog } from '#src/log/record-log.ts';
import { AuditSession } from '#src/store/audit-session.ts';
import { browserEnvironment } from '#src/store/browser-environment.ts';
import { deriveHere } from '#src/store/derive.ts';
import { importAuditKey } from '#src/store/seal.ts';
import type { KeyFile } from '#src/store/store.ts';
import { folderIdentity, markFolder } from '#src/sync/folder-identity.ts';
import { makePackage, takeIn } from '#src/sync/package-file.ts';
import { type SyncResult, syncRun } from '#src/sync/sync-run.ts';
import { fakeTabLocks } from '#test/fake/fake-tab-locks.ts';
import { Crash, Fuse } from '#test/fake/fuse.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

export const auditId = 'audit-1';
export const key = await importAuditKey(new Uint8Array(32).fill(7));
const derive = { name: 'argon2id', memoryKiB: 8, passes: 1, lanes: 1, salt: 'AAAA' } as const;
const passphrase = { derive, wrapped: 'AAAA' };
const keyFile: KeyFile = { version: 1, audit: auditId, label: 'Ours', made: 1, passphrase };
const browser = browserEnvironment(deriveHere);

export const records = [recordId('case', '1'), recordId('case', '2')] as const;
export const fields = ['answer/rp-smart', 'answer/rp-review', 'note/rp-smart'] as const;

/** One laptop with a disk, a folder of its own (as a synchronised folder gives), a person and faults. */
export class Laptop {
  readonly fuse = new Fuse();
  readonly folder = new MemoryFolder();
  /** Changes this person was told are saved, and what was on the screen when they made them. */
  readonly saved = new Map<ChangeId, Change>();
  readonly shown = new Map<ChangeId, ReadonlySet<ChangeId>>();
  disk = new MemoryStore();
  clock = 1_700_000_000_000;
  #backup: MemoryStore | undefined;
  #tab: MemoryStore | undefined;
  #open: AuditSession | undefined;
  #checked = new Set<string>();
  readonly #screen = new Map<string, RecordLog>();
  readonly #device: string;

  constructor(device: string) {
    this.#device = device;
    this.folder.step = this.fuse.step;
  }

  get session(): AuditSession {
    if (!this.#open) throw new Error('This laptop is not started.');
    return this.#open;
  }

  /** Switches it on, after a crash too: what is on the disk is all there is. */
  async start(): Promise<void> {
    this.fuse.set(Infinity);
    this.#tab?.close();
    const tab = this.disk.otherTab();
    this.#tab = tab;
    tab.step = this.fuse.step;
    const mine = { ...keyFile, device: this.#device };
    await this.disk.commit(auditId, { rows: [], keyFile: mine });
    const environment = {
      ...browser,
      now: () => this.clock++,
      later: () => () => {},
      tabLocks: fakeTabLocks(),
    };
    this.#open = await AuditSession.open({ store: tab, keyFile: mine, key, environment });
    this.#open.setBy(`person-${this.#device}`);
    this.#checked = new Set();
    this.#screen.clear();
  }

  look(record: RecordId): void {
    this.#screen.set(record, this.session.log(record));
  }

  async edit(record: RecordId, field: string, value: Json): Promise<void> {
    const seen = this.#screen.get(record) ?? join(this.session.log(record), []);
    const onScreen = new Set((seen.current.get(field) ?? []).map(({ id }) => id));
    const written = this.session.write([{ record, edits: [{ field, value }], seen }]);
    this.#screen.set(record, join(seen, written));
    const outcome = await this.session.settled();
    if (outcome === 'saved') for (const change of written) this.#acknowledge(change, onScreen);
    if (this.fuse.blown) throw new Crash();
  }

  #acknowledge(change: Change, onScreen: ReadonlySet<ChangeId>): void {
    this.saved.set(change.id, change);
    this.shown.set(change.id, onScreen);
  }

  async sync(): Promise<SyncResult> {
    const { exchange } = this.session;
    return syncRun(exchange, this.folder, { checked: this.#checked });
  }

  /** What the person does when the app says that the folder is empty or holds nothing of ours. */
  async putAuditInFolder(): Promise<void> {
    const identity = await folderIdentity(this.folder, await this.folder.list(), auditId);
    if (identity.kind !== 'audit' || identity.audit !== auditId)
      await markFolder(this.folder, auditId);
  }

  async send(what: 'mine' | 'everything'): Promise<Uint8Array> {
    return (await makePackage(this.session.exchange, what, this.clock)).bytes;
  }

  async receive(file: Uint8Array): Promise<void> {
    await takeIn(this.session.exchange, file);
  }

  backUpDisk(): void {
    this.#backup = this.disk.copy();
  }

  async restoreDisk(): Promise<void> {
    if (this.#backup) await this.#become(this.#backup.copy());
  }

  wipeDisk = (): Promise<void> => this.#become(new MemoryStore());
  copyFrom = (other: Laptop): Promise<void> => this.#become(other.disk.copy());

  async #become(disk: MemoryStore): Promise<void> {
    this.disk = disk;
    await this.start();
  }

  /** Does something that may end in a crash, after which the laptop is switched on again. */
  async living(steps: number, task: () => Promise<unknown>): Promise<void> {
    this.fuse.set(steps);
    try {
      await task();
    } catch (error) {
      if (!(error instanceof Crash) && !this.fuse.blown) throw error;
    }
    if (this.fuse.blown) await this.start();
    this.fuse.set(Infinity);
  }
}
