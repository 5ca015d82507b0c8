import {
  type KeyFile,
  type Row,
  type Store,
  StoreFailure,
  type StoreFailureReason,
  type Writes,
} from '#src/store/store.ts';

interface Disk {
  readonly keyFiles: Map<string, KeyFile>;
  /** audit -> key -> row */
  readonly rows: Map<string, Map<string, Row>>;
  readonly tabs: Set<MemoryStore>;
}

/** A store in memory that can fail and wait like a disk. Several tabs can look at the same one. */
export class MemoryStore implements Store {
  readonly #disk: Disk;
  readonly #watching = new Map<string, Set<(keys: string[]) => void>>();
  #failing: StoreFailureReason | undefined;
  #held: (() => void)[] | undefined;
  #closed = false;
  /** Commits that went through. */
  commits = 0;

  constructor(disk: Disk = { keyFiles: new Map(), rows: new Map(), tabs: new Set() }) {
    this.#disk = disk;
    disk.tabs.add(this);
  }

  /** Another tab's view of the same disk. */
  otherTab(): MemoryStore {
    return new MemoryStore(this.#disk);
  }

  /** From now on every call fails with this reason, until `heal`. */
  fail(reason: StoreFailureReason): void {
    this.#failing = reason;
  }

  /** From now on commits wait, until `heal`. */
  hold(): void {
    this.#held ??= [];
  }

  heal(): void {
    this.#failing = undefined;
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const go of held) go();
  }

  /** Everything on the disk as text, to look for what should not be readable: bytes as they are, and keys. */
  dump(): string {
    const rows = [...this.#disk.rows].flatMap(([audit, byKey]) =>
      [...byKey.values()].map(({ key, revision, box }) => [audit, key, revision, latin1(box)]),
    );
    return JSON.stringify([[...this.#disk.keyFiles.values()], rows]);
  }

  async keyFiles(): Promise<KeyFile[]> {
    this.#check();
    return structuredClone([...this.#disk.keyFiles.values()]);
  }

  async rows(audit: string): Promise<Row[]> {
    this.#check();
    return structuredClone([...(this.#disk.rows.get(audit)?.values() ?? [])]);
  }

  async some(audit: string, keys: readonly string[]): Promise<Row[]> {
    const wanted = new Set(keys);
    return (await this.rows(audit)).filter((row) => wanted.has(row.key));
  }

  async commit(audit: string, { rows, keyFile }: Writes): Promise<void> {
    await new Promise<void>((go) => (this.#held ? this.#held.push(go) : go()));
    this.#check();
    if (!keyFile && !this.#disk.keyFiles.has(audit)) throw new StoreFailure('closed');
    const stored = this.#disk.rows.get(audit) ?? new Map<string, Row>();
    for (const { key, replaces } of rows)
      if ((stored.get(key)?.revision ?? null) !== replaces) throw new StoreFailure('changed');
    for (const { key, revision, box } of rows) stored.set(key, { key, revision, box: box.slice() });
    this.#disk.rows.set(audit, stored);
    if (keyFile) this.#disk.keyFiles.set(audit, structuredClone(keyFile));
    this.commits += 1;
    const keys = rows.map((row) => row.key);
    for (const tab of this.#disk.tabs) if (tab !== this && keys.length > 0) tab.#hear(audit, keys);
  }

  async remove(audit: string): Promise<void> {
    this.#check();
    this.#disk.keyFiles.delete(audit);
    this.#disk.rows.delete(audit);
  }

  watch(audit: string, changed: (keys: string[]) => void): () => void {
    const watchers = this.#watching.get(audit) ?? new Set();
    this.#watching.set(audit, watchers.add(changed));
    return () => watchers.delete(changed);
  }

  close(): void {
    this.#closed = true;
    this.#disk.tabs.delete(this);
    this.#watching.clear();
  }

  #hear(audit: string, keys: string[]): void {
    for (const changed of this.#watching.get(audit) ?? []) queueMicrotask(() => changed([...keys]));
  }

  #check(): void {
    if (this.#closed) throw new StoreFailure('closed');
    if (this.#failing) throw new StoreFailure(this.#failing);
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
