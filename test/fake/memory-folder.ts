import { mayBeOurs } from '#src/sync/copies-elsewhere.ts';
import {
  type Dispensable,
  type Folder,
  FolderFailure,
  type FolderFailureReason,
  type StoreTrouble,
} from '#src/sync/folder.ts';

/** A folder in memory with the ways of a network drive: capitals do not count, and writing is not all at once. */
export class MemoryFolder implements Folder {
  /** Name without capitals -> the file and the name as it was first written, which stays, as NTFS does. */
  readonly files = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  #failing: FolderFailure | undefined;
  #failingWrites: FolderFailureReason | undefined;
  /** Called at every step that reaches the disk: throws where this laptop is to die. */
  step: () => void = () => {};
  /** Files read and written so far. */
  reads = 0;
  writes = 0;

  /** `why` as an object store says it. */
  fail(reason: FolderFailureReason, why?: StoreTrouble): void {
    this.#failing = new FolderFailure(reason, why && { why });
  }

  /** Reading goes on; writing does not. */
  failWrites(reason: 'read-only' | 'full'): void {
    this.#failingWrites = reason;
  }

  heal(): void {
    this.#failing = undefined;
    this.#failingWrites = undefined;
  }

  /** Puts bytes there as another program, or a fault, might. */
  put(name: string, bytes: Uint8Array): void {
    const key = name.toLowerCase();
    this.files.set(key, { name: this.files.get(key)?.name ?? name, bytes: bytes.slice() });
  }

  remove(name: string): void {
    this.files.delete(name.toLowerCase());
  }

  async list(): Promise<readonly string[]> {
    this.#look();
    const names = [...this.files.values()].map(({ name }) => name);
    return names.filter(mayBeOurs);
  }

  async read(name: string, most: number): Promise<Uint8Array> {
    this.#look();
    const file = this.files.get(name.toLowerCase());
    if (!file) throw new FolderFailure('no-file');
    if (file.bytes.length > most) throw new FolderFailure('too-large');
    this.reads += 1;
    return file.bytes.slice();
  }

  /** As Chromium does where a file cannot be moved: an empty file at once, the bytes beside it, then swapped. */
  async publish(name: string, bytes: Uint8Array): Promise<void> {
    this.#look();
    if (this.#failingWrites === 'read-only') throw new FolderFailure('read-only');
    this.put(name, new Uint8Array());
    this.step();
    if (this.#failingWrites) throw new FolderFailure(this.#failingWrites);
    this.put(`${name}.crswap`, bytes.subarray(0, bytes.length >> 1));
    this.step();
    this.remove(`${name}.crswap`);
    this.put(name, bytes);
    this.writes += 1;
    this.step();
  }

  async tidy(dispensable: Dispensable): Promise<void> {
    this.#look();
    for (const { name, bytes } of [...this.files.values()])
      if (name.endsWith('.crswap') && (await dispensable(bytes, name.replace(/^.*\//, ''))))
        this.remove(name);
  }

  #look(): void {
    this.step();
    if (this.#failing) throw this.#failing;
  }
}
