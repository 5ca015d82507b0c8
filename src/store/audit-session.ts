import { type Change, type RecordId, recordId } from '#src/log/change.ts';
import { changesFor } from '#src/log/edit.ts';
import { join, type RecordLog } from '#src/log/record-log.ts';
import { AuditExchange } from './audit-exchange.ts';
import type { Environment } from './environment.ts';
import { SealedFormDrafts } from './form-drafts.ts';
import type { OpenAudit, RecordEdits, SaveState, SetBack, WriteOptions } from './open-audit.ts';
import { RecordLogs } from './record-logs.ts';
import { rowKeyOf } from './row-codec.ts';
import { type Contents, SealedRows } from './sealed-rows.ts';
import type { KeyFile, Store } from './store.ts';
import { WriteQueue } from './write-queue.ts';

export interface SessionStart {
  readonly store: Store;
  readonly keyFile: KeyFile;
  readonly key: CryptoKey;
  readonly environment: Environment;
}

/** An open audit: see `OpenAudit` for what each method promises. */
export class AuditSession implements OpenAudit {
  readonly id: string;
  readonly record: RecordId;
  readonly sample: boolean;
  readonly exchange: AuditExchange;
  readonly formDrafts: SealedFormDrafts;
  setBackRows: SetBack = { mended: 0, short: 0 };
  readonly #environment: Environment;
  readonly #rows: SealedRows;
  readonly #queue: WriteQueue;
  readonly #logs = new RecordLogs();
  readonly #listeners = new Set<(touched: ReadonlySet<RecordId>) => void>();
  readonly #modeListeners = new Set<() => void>();
  readonly #stopWatching: () => void;
  #letGo: (() => void) | undefined;
  #locked = false;
  #by = '';

  /** Opens the rows of an audit whose key is at hand. Rejects with StoreFailure, 'newer' for rows of a newer app. */
  static async open(start: SessionStart): Promise<AuditSession> {
    const session = new AuditSession(start);
    try {
      // Watching has begun: what another tab commits from here on is read again.
      const contents = await session.#rows.readAll();
      session.#takeRows(contents);
      await session.exchange.load();
      await session.#claim('if-free');
      session.setBackRows = await session.exchange.mendSetBack(contents);
    } catch (error) {
      session.#forget();
      throw error;
    }
    return session;
  }

  private constructor({ store, keyFile, key, environment }: SessionStart) {
    this.id = keyFile.audit;
    this.record = recordId('audit', this.id);
    this.sample = keyFile.openKey !== undefined;
    this.#environment = environment;
    const { now, newId, later } = environment;
    const rows = new SealedRows({ store, audit: this.id, key, newRevision: newId });
    this.#rows = rows;
    this.#queue = new WriteQueue({
      commit: (keys) => rows.commit(keys, (row) => this.#logs.content(row)),
      reread: (keys) => this.#reread(keys),
      now,
      later,
    });
    this.exchange = new AuditExchange({
      store,
      keyFile,
      environment,
      rows,
      logs: this.#logs,
      writing: () => this.mode() === 'writing',
      show: (changes) => this.#take(changes),
      reread: (keys) => this.#reread(keys),
    });
    this.formDrafts = new SealedFormDrafts({
      read: () => rows.beside('form-drafts'),
      write: (content) => rows.writeBeside('form-drafts', content),
      writing: () => this.mode() === 'writing',
      later,
    });
    // What cannot be read now is met again when this tab writes there.
    this.#stopWatching = store.watch(this.id, (keys) => {
      this.#reread(keys).catch(() => undefined);
    });
  }

  /** False when the audit's own record is damaged or missing. */
  get readable(): boolean {
    return this.#rows.opened(rowKeyOf(this.record));
  }

  /** Rows in the store that do not open: damaged, or moved here from another place. They are never written over. */
  get damagedRows(): number {
    return this.#rows.damaged.size;
  }

  log(record: RecordId): RecordLog {
    return this.#logs.log(record);
  }

  records(kind: string): readonly RecordId[] {
    return this.#logs.records(kind);
  }

  changes(): Iterable<Change> {
    return this.#logs.changes();
  }

  subscribe(listener: (touched: ReadonlySet<RecordId>) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  write(edits: readonly RecordEdits[], options: WriteOptions = {}): readonly Change[] {
    if (this.#locked || this.mode() === 'reading') return [];
    const { now, newId } = this.#environment;
    const { device } = this.exchange;
    const stamp = { by: this.#by, at: now(), step: newId(), undoes: options.undoes, device, newId };
    const written: Change[] = [];
    for (const { record, edits: wanted, seen } of edits) {
      const latest = join(this.log(record), ofRecord(written, record));
      const shown = seen ? join(seen, ofRecord(written, record)) : latest;
      written.push(...changesFor(record, wanted, shown, latest, stamp));
    }
    this.#logs.setUnpacked(written);
    this.#take(written);
    this.exchange.tell();
    this.#queue.add(written.map((change) => rowKeyOf(change.record)));
    return written;
  }

  newRecord(kind: string): RecordId {
    return recordId(kind, this.newId());
  }

  newId(): string {
    return this.#environment.newId();
  }

  get by(): string {
    return this.#by;
  }

  setBy(member: string): void {
    this.#by = member;
  }

  saveState(): SaveState {
    return this.#queue.state();
  }

  subscribeSaving(listener: () => void): () => void {
    return this.#queue.subscribe(listener);
  }

  retry(): void {
    this.#queue.retry();
  }

  settled(): Promise<'saved' | 'failed'> {
    return this.#queue.settled();
  }

  mode(): 'writing' | 'reading' {
    return this.#letGo ? 'writing' : 'reading';
  }

  subscribeMode(listener: () => void): () => void {
    this.#modeListeners.add(listener);
    return () => this.#modeListeners.delete(listener);
  }

  async takeOver(): Promise<void> {
    if (!this.#locked && this.mode() === 'reading') await this.#claim('take-over');
  }

  async lock(): Promise<'locked' | 'unsaved'> {
    if (this.#locked) return 'locked';
    this.#queue.retry();
    if ((await this.#queue.settled()) === 'failed') return 'unsaved';
    await this.formDrafts.flush();
    this.#forget();
    return 'locked';
  }

  locked(): boolean {
    return this.#locked;
  }

  async #claim(how: 'if-free' | 'take-over'): Promise<void> {
    let taken = false;
    const letGo = await this.#environment.tabLocks.take(this.id, how, () => {
      taken = true;
      this.#become(undefined);
    });
    if (this.#locked) letGo?.();
    else if (!taken) this.#become(letGo);
    // The tab that wrote until now may have packed and sent.
    if (how === 'take-over' && !this.#locked) await this.exchange.load();
  }

  #become(letGo: (() => void) | undefined): void {
    this.#letGo = letGo;
    for (const listener of [...this.#modeListeners]) listener();
  }

  async #reread(keys: readonly string[]) {
    const { contents, reason } = await this.#rows.read(keys);
    if (!this.#locked) this.#takeRows(contents);
    return reason;
  }

  #takeRows(contents: Contents): void {
    const touched = [...contents].map(([row, content]) => this.#logs.takeRow(row, content));
    this.#tell(new Set(touched.flatMap((records) => [...records])));
  }

  #take(changes: readonly Change[]): void {
    this.#tell(this.#logs.join(changes));
  }

  #tell(touched: ReadonlySet<RecordId>): void {
    if (touched.size === 0) return;
    for (const listener of [...this.#listeners]) listener(touched);
  }

  #forget(): void {
    this.#locked = true;
    this.#stopWatching();
    this.#queue.stop();
    this.exchange.forget();
    this.#rows.forget();
    this.#logs.clear();
    this.#listeners.clear();
    this.#modeListeners.clear();
    this.#letGo?.();
    this.#letGo = undefined;
  }
}

const ofRecord = (changes: readonly Change[], record: RecordId): Change[] =>
  changes.filter((change) => change.record === record);
