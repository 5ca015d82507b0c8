import type { Change, ChangeId } from '#src/log/change.ts';
import type { Environment } from './environment.ts';
import type { Exchange, Ingested } from './exchange.ts';
import type { SetBack } from './open-audit.ts';
import { lettersAtOnce, openPack, packedAtOnce, packLimits, sealPack } from './pack.ts';
import { RecordLogs } from './record-logs.ts';
import { changesByRow, type RowContent, rowKeyOf } from './row-codec.ts';
import type { CommittedWith, Contents, SealedRows } from './sealed-rows.ts';
import { isProven, keysInForce, readSharedKey, shareKey } from './shared-key.ts';
import { type KeyFile, type Store, StoreFailure, type StoreFailureReason } from './store.ts';
import { formats, namedFile, readLabel } from './travelling-file.ts';

export interface ExchangeStart {
  readonly store: Store;
  readonly keyFile: KeyFile;
  readonly environment: Environment;
  readonly rows: SealedRows;
  readonly logs: RecordLogs;
  readonly writing: () => boolean;
  /** Shows changes that are durable now. */
  readonly show: (changes: readonly Change[]) => void;
  /** Takes in what another tab wrote to these rows. */
  readonly reread: (keys: readonly string[]) => Promise<StoreFailureReason | undefined>;
}

/** The door between an open audit and sync: see `Exchange` for what each method promises. */
export class AuditExchange implements Exchange {
  readonly audit: string;
  readonly device: string;
  readonly #start: ExchangeStart;
  readonly #listeners = new Set<() => void>();
  #waiting: ReadonlyMap<string, number> = new Map();

  constructor(start: ExchangeStart) {
    this.#start = start;
    this.audit = start.keyFile.audit;
    this.device = start.keyFile.device ?? start.environment.newId();
  }

  /** Reads what waits from the store: when the audit opens and when this tab begins to write. */
  async load(): Promise<void> {
    this.#waiting = await this.#start.store.waiting(this.audit);
    this.tell();
  }

  writing(): boolean {
    return this.#start.writing();
  }

  unsent(): number {
    let waiting = 0;
    for (const changes of this.#waiting.values()) waiting += changes;
    return waiting + this.#start.logs.unpacked;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  forget(): void {
    this.#listeners.clear();
  }

  known(): Promise<readonly string[]> {
    return this.#start.store.fileNames(this.audit);
  }

  async bytes(name: string): Promise<Uint8Array | undefined> {
    return (await this.#start.store.files(this.audit, [name]))[0]?.bytes;
  }

  async pack(): Promise<number> {
    const { rows, logs, environment } = this.#start;
    if (this.writing()) {
      await this.#rebuild();
      await this.#shareKey();
    }
    let packed = 0;
    while (this.writing()) {
      // A row that does not open is not written over: its changes stay in memory and unsaved, and the screen says so.
      const part = logs.unpackedPart(packedAtOnce, lettersAtOnce, rows.damaged);
      if (part.length === 0) break;
      const label = { audit: this.audit, device: this.device, written: environment.now() };
      const file = await sealPack(rows.key(), label, part);
      const gone = new Set(part.map((change) => change.id));
      const waiting = new Map([[file.name, part.length]]);
      const writes = { files: [file], waiting, packed: true };
      await this.#commit(part, writes, (row) => without(logs.content(row), gone));
      logs.setPacked(part);
      this.#count(waiting);
      packed += part.length;
    }
    return packed;
  }

  async ingest(bytes: Uint8Array): Promise<Ingested> {
    if (bytes.length > packLimits.file) return { ok: false, reason: 'too-large' };
    const label = readLabel(bytes);
    if (typeof label === 'string') return { ok: false, reason: label };
    if (label.audit !== this.audit) return { ok: false, reason: 'foreign' };
    if (label.format === formats.package) return { ok: false, reason: 'package' };
    if (label.format === formats.audit) return { ok: false, reason: 'other' };
    const isKey = label.format === formats.key;
    const file = await namedFile(isKey ? 'keys' : 'packs', Uint8Array.from(bytes));
    const { name } = file;
    if (await this.bytes(name)) return { ok: true, name, fresh: false, changes: 0 };
    if (isKey) {
      const key = readSharedKey(bytes);
      if (!key.ok) return key;
      // One that nobody with the audit's key made stays where it lies: it is not believed, not kept and not written back.
      if (!(await isProven(bytes, this.audit, this.#start.rows.key())))
        return { ok: true, name, fresh: false, changes: 0 };
      await this.#start.store.commit(this.audit, { rows: [], files: [file] });
      return { ok: true, name, fresh: true, changes: 0 };
    }
    const { rows, logs } = this.#start;
    const opened = await openPack(rows.key(), label);
    if (!opened.ok) return opened;
    const { changes } = opened;
    await this.#rebuild();
    const byRow = changesByRow(changes);
    await this.#commit(changes, { files: [file], rebuilt: true, packed: true }, (row) =>
      joined(row, logs.content(row), byRow.get(row) ?? []),
    );
    const fresh = changes.filter(({ record, id }) => !logs.log(record).changes.has(id)).length;
    this.#start.show(changes);
    logs.setPacked(changes);
    this.tell();
    return { ok: true, name, fresh: true, changes: fresh };
  }

  async confirm(names: readonly string[]): Promise<void> {
    const done = new Map(names.filter((name) => this.#waiting.has(name)).map((name) => [name, 0]));
    if (done.size === 0) return;
    await this.#start.store.commit(this.audit, { rows: [], waiting: done });
    this.#count(done);
  }

  async passphrase(): Promise<'current' | 'changed' | 'two'> {
    const names = (await this.known()).filter((name) => name.startsWith('keys/'));
    const here = await this.#keyFile();
    const files = await this.#start.store.files(this.audit, names);
    const current = await keysInForce(files, here, this.#start.rows.key());
    const ours = current.some(({ key }) => key.passphrase.wrapped === here?.passphrase?.wrapped);
    if (current.length > 0 && !ours) return 'changed';
    return current.length > 1 ? 'two' : 'current';
  }

  /** This laptop's key file as it is now: a passphrase may have been changed since the audit was opened. */
  async #keyFile(): Promise<KeyFile | undefined> {
    return (await this.#start.store.keyFiles()).find(({ audit }) => audit === this.audit);
  }

  /** Makes the key file that others join with, once; once more where there is only one from before key files were proven. */
  async #shareKey(): Promise<void> {
    const names = (await this.known()).filter((name) => name.startsWith('keys/'));
    for (const { bytes } of await this.#start.store.files(this.audit, names))
      if (await isProven(bytes, this.audit, this.#start.rows.key())) return;
    const here = await this.#keyFile();
    const file = here && (await shareKey(here, [], this.#start.rows.key()));
    if (file) await this.#start.store.commit(this.audit, { rows: [], files: [file] });
  }

  /**
   * Puts rows that do not open together again from every pack known here. What was in them and in no pack yet is lost
   * with them: nothing opens them any more.
   */
  async #rebuild(): Promise<void> {
    const { rows } = this.#start;
    const broken = [...rows.damaged].filter(([, revision]) => revision !== undefined);
    await this.#mend(broken.map(([row]) => row));
  }

  /**
   * Rows that hold less than was packed with them were set back or taken away at rest: the packs here have what is missing.
   * @param contents All rows as they were opened.
   */
  async mendSetBack(contents: Contents): Promise<SetBack> {
    const { rows, logs } = this.#start;
    const before = rows.short((row) => contents.get(row)?.changes.length);
    if (before.length === 0 || !this.writing()) return { mended: 0, short: 0 };
    await this.#mend(before);
    const short = rows.short((row) => logs.content(row).changes.length).length;
    return { mended: before.length - short, short };
  }

  /** Joins these rows with all that every pack known here says of them, and writes them. */
  async #mend(broken: readonly string[]): Promise<void> {
    if (broken.length === 0) return;
    const { rows, logs } = this.#start;
    const wanted = new Set(broken);
    const found: Change[] = [];
    for (const name of await this.known()) {
      const bytes = name.startsWith('packs/') ? await this.bytes(name) : undefined;
      const label = bytes && readLabel(bytes);
      const pack = typeof label === 'object' ? await openPack(rows.key(), label) : undefined;
      if (pack?.ok)
        found.push(...pack.changes.filter(({ record }) => wanted.has(rowKeyOf(record))));
    }
    const byRow = changesByRow(found);
    const whole = [...byRow.values()].flat();
    await this.#commit(whole, { rebuilt: true }, (row) =>
      joined(row, logs.content(row), byRow.get(row) ?? []),
    );
    this.#start.show(whole);
  }

  /** Commits the rows of these changes; when another tab was there first, takes in its changes and commits again. */
  async #commit(
    changes: readonly Change[],
    more: CommittedWith,
    contentOf: (row: string) => RowContent,
  ): Promise<void> {
    const keys = [...changesByRow(changes).keys()];
    for (;;) {
      try {
        return await this.#start.rows.commit(keys, contentOf, more);
      } catch (error) {
        if (!(error instanceof StoreFailure) || error.reason !== 'changed') throw error;
      }
      const reason = await this.#start.reread([...keys, 'least-held']);
      if (reason !== undefined) throw new StoreFailure(reason);
    }
  }

  #count(more: ReadonlyMap<string, number>): void {
    const all = [...this.#waiting, ...more];
    this.#waiting = new Map([...new Map(all)].filter(([, changes]) => changes > 0));
    this.tell();
  }
}

const without = ({ changes, unpacked }: RowContent, gone: ReadonlySet<ChangeId>): RowContent => ({
  changes,
  unpacked: unpacked.filter((id) => !gone.has(id)),
});

/** A row with the changes of a pack, which from now on carries them. */
function joined(row: string, content: RowContent, more: readonly Change[]): RowContent {
  const logs = new RecordLogs();
  logs.takeRow(row, content);
  logs.join(more);
  logs.setPacked(more);
  return logs.content(row);
}
