import { Dexie, type Table } from 'dexie';
import { RowChannels } from './row-channels.ts';
import { type KeyFile, type Row, type Store, StoreFailure, type Writes } from './store.ts';
import { storeFailureFrom } from './store-failure-from.ts';

const version = 1;

/**
 * The store of this browser. Rejects with StoreFailure: 'newer' when a newer app has been here, whose data it leaves
 * alone; 'closed' where there is no storage.
 */
export async function openDexieStore(name = 'case-file-audit'): Promise<Store> {
  const store = new DexieStore(name);
  await store.open();
  return store;
}

/** Two tables without indexes: on disk only random ids and sizes can be read. Row keys are `<audit>/<key>`. */
class DexieStore implements Store {
  readonly #db: Dexie;
  readonly #keyFiles: Table<KeyFile, string>;
  readonly #rows: Table<Row, string>;
  readonly #channels: RowChannels;
  #ended: StoreFailure | undefined;

  constructor(name: string) {
    // Strict: acknowledged means on the disk, not in the system's cache, which is Chromium's default.
    this.#db = new Dexie(name, {
      autoOpen: false,
      cache: 'disabled',
      chromeTransactionDurability: 'strict',
    });
    this.#db.version(version).stores({ keyfiles: '', rows: '' });
    this.#keyFiles = this.#db.table('keyfiles');
    this.#rows = this.#db.table('rows');
    this.#channels = new RowChannels(name);
    // Dexie opens a newer database as if it were its own. Asked at every opening.
    this.#db.on('ready', () => refuseNewer(this.#db.backendDB().version), true);
    // A newer app in another tab waits for this connection to close (Dexie does that); do not open again behind its back.
    this.#db.on('versionchange', ({ newVersion }) => {
      this.#ended = new StoreFailure(newVersion ? 'newer' : 'closed');
      this.#db.close();
    });
  }

  keyFiles(): Promise<KeyFile[]> {
    return this.#doing(() => this.#keyFiles.toArray());
  }

  rows(audit: string): Promise<Row[]> {
    return this.#doing(() => this.#rows.where(':id').startsWith(`${audit}/`).toArray());
  }

  async some(audit: string, keys: readonly string[]): Promise<Row[]> {
    const ids = keys.map((key) => `${audit}/${key}`);
    const found = await this.#doing(() => this.#rows.bulkGet(ids));
    return found.filter((row) => row !== undefined);
  }

  async commit(audit: string, { rows, keyFile }: Writes): Promise<void> {
    const ids = rows.map(({ key }) => `${audit}/${key}`);
    const written: Row[] = rows.map(({ key, revision, box }) => ({ key, revision, box }));
    await this.#doing(() =>
      // Nothing but Dexie is awaited in here: anything else can end the transaction half way.
      this.#db.transaction('rw', this.#keyFiles, this.#rows, async () => {
        if (!keyFile && (await this.#keyFiles.get(audit)) === undefined)
          throw new StoreFailure('closed');
        const there = await this.#rows.bulkGet(ids);
        if (rows.some(({ replaces }, index) => (there[index]?.revision ?? null) !== replaces))
          throw new StoreFailure('changed');
        await this.#rows.bulkPut(written, ids);
        if (keyFile) await this.#keyFiles.put(keyFile, audit);
      }),
    );
    this.#channels.say(
      audit,
      rows.map(({ key }) => key),
    );
  }

  remove(audit: string): Promise<void> {
    return this.#doing(() =>
      this.#db.transaction('rw', this.#keyFiles, this.#rows, async () => {
        await this.#keyFiles.delete(audit);
        await this.#rows.where(':id').startsWith(`${audit}/`).delete();
      }),
    );
  }

  watch(audit: string, changed: (keys: string[]) => void): () => void {
    return this.#channels.watch(audit, changed);
  }

  close(): void {
    this.#ended ??= new StoreFailure('closed');
    this.#channels.close();
    this.#db.close();
  }

  open(): Promise<void> {
    return this.#doing(async () => undefined);
  }

  /** Opens the database where the browser closed it since, does the task, and puts what went wrong into our words. */
  async #doing<T>(task: () => PromiseLike<T>): Promise<T> {
    try {
      if (this.#ended) throw this.#ended;
      if (!this.#db.isOpen()) await this.#reopen();
      return await task();
    } catch (error) {
      throw this.#ended ?? storeFailureFrom(error);
    }
  }

  async #reopen(): Promise<void> {
    // Looked up before Dexie opens it, so that Dexie cannot adjust a newer database to what it knows.
    const found = (await indexedDB.databases()).find(({ name }) => name === this.#db.name);
    refuseNewer(found?.version ?? 0);
    await this.#db.open();
  }
}

/** @param native IndexedDB's version, which for Dexie is ten times its own. */
function refuseNewer(native: number): void {
  if (native >= 10 * (version + 1)) throw new StoreFailure('newer');
}
