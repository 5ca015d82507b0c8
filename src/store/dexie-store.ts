import { type Collection, Dexie, type Table } from 'dexie';
import { newDevice } from './new-device.ts';
import { RowChannels } from './row-channels.ts';
import {
  type Attend,
  type KeyFile,
  type Row,
  type Store,
  StoreFailure,
  type TravellingFile,
  type Writes,
} from './store.ts';
import { storeFailureFrom } from './store-failure-from.ts';

const version = 2;

/**
 * The store of this browser. Rejects with StoreFailure: 'newer' when a newer app has been here, whose data it leaves
 * alone; 'closed' where there is no storage. Another tab can hold it up for any time: `attend` stands by.
 */
export async function openDexieStore(
  name = 'case-file-audit',
  attend: Attend = (task) => task,
): Promise<Store> {
  const store = new DexieStore(name, attend);
  await store.open();
  return store;
}

/** Tables without indexes: on disk only random ids and sizes can be read. Keys are `<audit>/<key>`. */
class DexieStore implements Store {
  readonly #db: Dexie;
  readonly #keyFiles: Table<KeyFile, string>;
  readonly #rows: Table<Row, string>;
  readonly #files: Table<Uint8Array, string>;
  readonly #waiting: Table<number, string>;
  readonly #channels: RowChannels;
  readonly #attend: Attend;
  #ended: StoreFailure | undefined;

  constructor(name: string, attend: Attend) {
    this.#attend = attend;
    // Strict: acknowledged means on the disk, not in the system's cache, which is Chromium's default.
    this.#db = new Dexie(name, {
      autoOpen: false,
      cache: 'disabled',
      chromeTransactionDurability: 'strict',
    });
    this.#db.version(1).stores({ keyfiles: '', rows: '' });
    this.#db
      .version(version)
      .stores({ files: '', waiting: '' })
      .upgrade((transaction) => transaction.table('keyfiles').toCollection().modify(newDevice));
    this.#keyFiles = this.#db.table('keyfiles');
    this.#rows = this.#db.table('rows');
    this.#files = this.#db.table('files');
    this.#waiting = this.#db.table('waiting');
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
    return this.#doing(async () => {
      const rows = await this.#of(this.#rows, audit).toArray();
      if (rows.every(isRow)) return rows;
      const keys = await this.#keysIn(this.#rows, audit);
      return keys.map((key, index) => asRow(key, rows[index]));
    });
  }

  async some(audit: string, keys: readonly string[]): Promise<Row[]> {
    const ids = keys.map((key) => `${audit}/${key}`);
    const found = await this.#doing(() => this.#rows.bulkGet(ids));
    return keys.flatMap((key, index) =>
      found[index] === undefined ? [] : [asRow(key, found[index])],
    );
  }

  async fileNames(audit: string): Promise<string[]> {
    return this.#doing(() => this.#keysIn(this.#files, audit));
  }

  async files(audit: string, names: readonly string[]): Promise<TravellingFile[]> {
    const found = await this.#doing(() =>
      this.#files.bulkGet(names.map((name) => `${audit}/${name}`)),
    );
    return names.flatMap((name, index) => {
      const bytes = found[index];
      return bytes instanceof Uint8Array ? [{ name, bytes }] : [];
    });
  }

  async waiting(audit: string): Promise<Map<string, number>> {
    const [names, numbers] = await this.#doing(() =>
      this.#db.transaction('r', this.#waiting, async () => [
        await this.#keysIn(this.#waiting, audit),
        await this.#of(this.#waiting, audit).toArray(),
      ]),
    );
    // What is no number says at least that something waits.
    const count = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : 1);
    return new Map(names.map((name, index) => [name, count(numbers[index])]));
  }

  async commit(audit: string, writes: Writes): Promise<void> {
    const { rows, keyFile, files = [], waiting = new Map() } = writes;
    const ids = rows.map(({ key }) => `${audit}/${key}`);
    const written: Row[] = rows.map(({ key, revision, box }) => ({ key, revision, box }));
    await this.#doing(() =>
      // Nothing but Dexie is awaited in here: anything else can end the transaction half way.
      this.#db.transaction('rw', this.#tables, async () => {
        if (!keyFile && (await this.#keyFiles.get(audit)) === undefined)
          throw new StoreFailure('closed');
        const there = await this.#rows.bulkGet(ids);
        if (rows.some(({ replaces }, index) => (there[index]?.revision ?? null) !== replaces))
          throw new StoreFailure('changed');
        await this.#rows.bulkPut(written, ids);
        if (keyFile) await this.#keyFiles.put(keyFile, audit);
        await this.#files.bulkPut(
          files.map(({ bytes }) => bytes),
          files.map(({ name }) => `${audit}/${name}`),
        );
        for (const [name, changes] of waiting)
          if (changes > 0) await this.#waiting.put(changes, `${audit}/${name}`);
          else await this.#waiting.delete(`${audit}/${name}`);
      }),
    );
    this.#channels.say(
      audit,
      rows.map(({ key }) => key),
    );
  }

  remove(audit: string): Promise<void> {
    return this.#doing(() =>
      this.#db.transaction('rw', this.#tables, async () => {
        await this.#keyFiles.delete(audit);
        await this.#of(this.#rows, audit).delete();
        await this.#of(this.#files, audit).delete();
        await this.#of(this.#waiting, audit).delete();
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

  get #tables(): Table[] {
    return [this.#keyFiles, this.#rows, this.#files, this.#waiting];
  }

  #of<T>(table: Table<T, string>, audit: string): Collection<T, string> {
    return table.where(':id').startsWith(`${audit}/`);
  }

  async #keysIn(table: Table<unknown, string>, audit: string): Promise<string[]> {
    const keys = await this.#of(table, audit).primaryKeys();
    return keys.map((key) => key.slice(audit.length + 1));
  }

  /** Opens the database where the browser closed it since, does the task, and puts what went wrong into our words. */
  async #doing<T>(task: () => PromiseLike<T>): Promise<T> {
    try {
      return await this.#attend(this.#opened(task));
    } catch (error) {
      throw this.#ended ?? storeFailureFrom(error);
    }
  }

  async #opened<T>(task: () => PromiseLike<T>): Promise<T> {
    if (this.#ended) throw this.#ended;
    if (!this.#db.isOpen()) await this.#reopen();
    return task();
  }

  async #reopen(): Promise<void> {
    // Looked up before Dexie opens it, so that Dexie cannot adjust a newer database to what it knows.
    const found = (await indexedDB.databases()).find(({ name }) => name === this.#db.name);
    refuseNewer(found?.version ?? 0);
    await this.#db.open();
  }
}

/** What lies where a row should be may be anything, left by a fault: it is read as a row that does not open. */
const asRow = (key: string, stored: unknown): Row =>
  isRow(stored) ? stored : { key, revision: '', box: new Uint8Array() };

function isRow(stored: unknown): stored is Row {
  const { key, revision, box } = Object(stored) as Partial<Record<keyof Row, unknown>>;
  return typeof key === 'string' && typeof revision === 'string' && box instanceof Uint8Array;
}

/** @param native IndexedDB's version, which for Dexie is ten times its own. */
function refuseNewer(native: number): void {
  if (native >= 10 * (version + 1)) throw new StoreFailure('newer');
}
