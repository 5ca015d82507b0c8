import { type BesideRow, isBesideRow, openBeside, sealBeside } from './beside-row.ts';
import { LeastHeld } from './least-held.ts';
import { type OpenedRow, openRows, type RowContent, sealRow } from './row-codec.ts';
import {
  type Row,
  type Store,
  StoreFailure,
  type StoreFailureReason,
  type Writes,
} from './store.ts';

/** Rows that were opened, by key. */
export type Contents = ReadonlyMap<string, RowContent>;

export interface SealedRowsStart {
  readonly store: Store;
  readonly audit: string;
  readonly key: CryptoKey;
  readonly newRevision: () => string;
}

export interface CommittedWith extends Pick<Writes, 'files' | 'waiting'> {
  /** These rows carry packed changes: from now on they hold at least these. */
  readonly packed?: boolean;
  /** The contents were put together from every pack known, so they may take the place of rows that do not open. */
  readonly rebuilt?: boolean;
}

/** The sealed rows of one open audit: opens what is read, seals what is written, remembers the revisions it has seen. */
export class SealedRows {
  readonly #store: Store;
  readonly #audit: string;
  readonly #newRevision: () => string;
  #key: CryptoKey | undefined;
  /** Row -> the revision whose changes are all in memory. */
  readonly #seen = new Map<string, string>();
  readonly #least = new LeastHeld();
  readonly #beside = new Map<BesideRow, unknown>();
  #tail: Promise<void> = Promise.resolve();
  /** Rows that do not open, and the revision that does not; undefined for one of a newer app. */
  readonly damaged = new Map<string, string | undefined>();

  constructor({ store, audit, key, newRevision }: SealedRowsStart) {
    this.#store = store;
    this.#audit = audit;
    this.#key = key;
    this.#newRevision = newRevision;
  }

  opened(key: string): boolean {
    return this.#seen.has(key);
  }

  /** All rows. Rejects with StoreFailure: 'newer' when a row was written by a newer app. */
  async readAll(): Promise<Contents> {
    const { contents, reason } = await this.#open(await this.#store.rows(this.#audit));
    if (reason === 'newer') throw new StoreFailure('newer');
    return contents;
  }

  /** Rows of the audit that hold fewer changes than were packed with them, or are gone; none that do not open. */
  short(held: (row: string) => number | undefined): string[] {
    return this.#least.short(held).filter((row) => !this.damaged.has(row));
  }

  /** These rows, and why some of them could not be read. */
  async read(
    keys: readonly string[],
  ): Promise<{ contents: Contents; reason?: StoreFailureReason }> {
    const rows = await this.#store.some(this.#audit, keys);
    const found = new Set(rows.map((row) => row.key));
    // A row that was here and is gone: the audit was removed, in another tab or with the browser's data.
    if (keys.some((key) => this.#seen.has(key) && !found.has(key)))
      return { contents: new Map(), reason: 'closed' };
    return this.#open(rows);
  }

  /**
   * Seals first, then commits: awaiting the browser's crypto inside a transaction can commit half of it. One after the
   * other, so that each seals what the one before has made durable.
   */
  commit(
    keys: readonly string[],
    contentOf: (key: string) => RowContent,
    more: CommittedWith = {},
  ): Promise<void> {
    const done = this.#tail.then(() => this.#commit(keys, contentOf, more));
    this.#tail = done.catch(() => undefined);
    return done;
  }

  /** What lies beside the records under this name, as it was read last. */
  beside(row: BesideRow): unknown {
    return this.#beside.get(row);
  }

  /** Writes what lies beside the records. Rejects with StoreFailure; when it has changed, `beside` gives what is there now. */
  writeBeside(row: BesideRow, content: Readonly<Record<string, unknown>>): Promise<void> {
    const done = this.#tail.then(async () => {
      const box = sealBeside(this.key(), this.#audit, row, content);
      const written = await this.#rewritten(row, box);
      await this.#store.commit(this.#audit, { rows: [written] });
      this.#seen.set(row, written.revision);
    });
    this.#tail = done.catch(() => undefined);
    return done.then(
      () => void this.#beside.set(row, content),
      async (error: unknown) => {
        if (error instanceof StoreFailure && error.reason === 'changed') await this.read([row]);
        throw error;
      },
    );
  }

  /** The audit's key. Rejects with StoreFailure, 'closed', once the audit is locked. */
  key(): CryptoKey {
    if (!this.#key) throw new StoreFailure('closed');
    return this.#key;
  }

  async #commit(
    keys: readonly string[],
    contentOf: (key: string) => RowContent,
    { rebuilt = false, packed = false, ...more }: CommittedWith,
  ): Promise<void> {
    const key = this.key();
    const rows = await Promise.all(
      keys.map((row) => {
        const content = contentOf(row);
        if (packed) this.#least.set(row, content.changes.length - content.unpacked.length);
        return this.#rewritten(row, sealRow(key, this.#audit, row, content), rebuilt);
      }),
    );
    if (packed) {
      const box = sealBeside(key, this.#audit, 'least-held', this.#least.content());
      rows.push(await this.#rewritten('least-held', box));
    }
    await this.#store.commit(this.#audit, { rows, ...more });
    for (const row of rows) {
      this.#seen.set(row.key, row.revision);
      this.damaged.delete(row.key);
    }
  }

  async #rewritten(row: string, box: Promise<Uint8Array>, rebuilt = false) {
    return {
      key: row,
      revision: this.#newRevision(),
      replaces: this.#seen.get(row) ?? (rebuilt ? this.damaged.get(row) : undefined) ?? null,
      box: await box,
    };
  }

  forget(): void {
    this.#key = undefined;
    this.#beside.clear();
  }

  async #open(rows: readonly Row[]) {
    const key = this.key();
    for (const row of rows) {
      if (!isBesideRow(row.key)) continue;
      const content = await openBeside(key, this.#audit, row);
      if (row.key === 'least-held') this.#least.take(content);
      this.#beside.set(row.key, content);
      this.#seen.set(row.key, row.revision);
    }
    const records = rows.filter((row) => !isBesideRow(row.key));
    const opened = await openRows(key, this.#audit, records);
    const contents = new Map<string, RowContent>();
    let reason: StoreFailureReason | undefined;
    records.forEach((row, index) => {
      const result: OpenedRow | undefined = opened[index];
      if (result?.ok) {
        contents.set(row.key, result.content);
        this.#seen.set(row.key, row.revision);
        this.damaged.delete(row.key);
      } else if (result) {
        this.damaged.set(row.key, result.reason === 'newer' ? undefined : row.revision);
        if (reason !== 'newer') reason = result.reason === 'newer' ? 'newer' : 'changed';
      }
    });
    return reason === undefined ? { contents } : { contents, reason };
  }
}
