import {
  type KeyFile,
  type Row,
  type Store,
  StoreFailure,
  type StoreFailureReason,
  type TravellingFile,
  type Writes,
} from '#src/store/store.ts';

interface Disk {
  readonly keyFiles: Map<string, KeyFile>;
  /** audit -> key -> row */
  readonly rows: Map<string, Map<string, Row>>;
  /** audit -> name -> bytes */
  readonly files: Map<string, Map<string, Uint8Array>>;
  /** audit -> name -> number of changes */
  readonly waiting: Map<string, Map<string, number>>;
  readonly tabs: Set<MemoryStore>;
}

const emptyDisk = (): Disk => ({
  keyFiles: new Map(),
  rows: new Map(),
  files: new Map(),
  waiting: new Map(),
  tabs: new Set(),
});

/** A store in memory that can fail and wait like a disk. Several tabs can look at the same one. */
export class MemoryStore implements Store {
  readonly #disk: Disk;
  readonly #watching = new Map<string, Set<(keys: string[]) => void>>();
  #failing: StoreFailureReason | undefined;
  #held: (() => void)[] | undefined;
  #closed = false;
  /** Commits that went through. */
  commits = 0;
  /** Called before and after each commit: throws where this laptop is to die. */
  step: () => void = () => {};

  constructor(disk: Disk = emptyDisk()) {
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

  /** A disk that holds now what this one does, and changes on its own from here. */
  copy(): MemoryStore {
    const { keyFiles, rows, files, waiting } = structuredClone({ ...this.#disk, tabs: undefined });
    return new MemoryStore({ keyFiles, rows, files, waiting, tabs: new Set() });
  }

  /** Takes files away, as a fault of the disk might. */
  forgetFiles(audit: string, names: readonly string[]): void {
    for (const name of names) this.#disk.files.get(audit)?.delete(name);
  }

  /** Everything on the disk as text, to look for what should not be readable: bytes as they are, and keys. */
  dump(): string {
    const rows = [...this.#disk.rows].flatMap(([audit, byKey]) =>
      [...byKey.values()].map(({ key, revision, box }) => [audit, key, revision, latin1(box)]),
    );
    const files = [...this.#disk.files].flatMap(([audit, byName]) =>
      [...byName].map(([name, bytes]) => [audit, name, latin1(bytes)]),
    );
    return JSON.stringify([[...this.#disk.keyFiles.values()], rows, files]);
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

  async fileNames(audit: string): Promise<string[]> {
    this.#check();
    return [...(this.#disk.files.get(audit)?.keys() ?? [])];
  }

  async files(audit: string, names: readonly string[]): Promise<TravellingFile[]> {
    this.#check();
    const files = this.#disk.files.get(audit);
    return names.flatMap((name) => {
      const bytes = files?.get(name);
      return bytes ? [{ name, bytes: bytes.slice() }] : [];
    });
  }

  async waiting(audit: string): Promise<Map<string, number>> {
    this.#check();
    return new Map(this.#disk.waiting.get(audit));
  }

  async commit(
    audit: string,
    { rows, keyFile, files = [], waiting = new Map() }: Writes,
  ): Promise<void> {
    await new Promise<void>((go) => (this.#held ? this.#held.push(go) : go()));
    this.#check();
    this.step();
    if (!keyFile && !this.#disk.keyFiles.has(audit)) throw new StoreFailure('closed');
    const stored = this.#disk.rows.get(audit) ?? new Map<string, Row>();
    for (const { key, replaces } of rows)
      if ((stored.get(key)?.revision ?? null) !== replaces) throw new StoreFailure('changed');
    for (const { key, revision, box } of rows) stored.set(key, { key, revision, box: box.slice() });
    this.#disk.rows.set(audit, stored);
    if (keyFile) this.#disk.keyFiles.set(audit, structuredClone(keyFile));
    const kept = new Map(this.#disk.files.get(audit));
    for (const { name, bytes } of files) kept.set(name, bytes.slice());
    this.#disk.files.set(audit, kept);
    const waits = [...new Map(this.#disk.waiting.get(audit)), ...waiting];
    this.#disk.waiting.set(audit, new Map([...new Map(waits)].filter(([, count]) => count > 0)));
    this.commits += 1;
    this.step();
    const keys = rows.map((row) => row.key);
    for (const tab of this.#disk.tabs) if (tab !== this && keys.length > 0) tab.#hear(audit, keys);
  }

  async remove(audit: string): Promise<void> {
    this.#check();
    for (const part of ['keyFiles', 'rows', 'files', 'waiting'] as const)
      this.#disk[part].delete(audit);
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
