interface Faults {
  /** Exception for anything, or for anything that writes. */
  all?: string;
  writes?: string;
  /** The drive is full after so many more files. */
  roomFor?: number;
  /** Exception for the next so many openings of a file. */
  passing?: { name: string; times: number };
  permission: PermissionState;
  /** Whether files can be moved, as in Chromium. */
  moves: boolean;
}

const thrown = (name: string): DOMException => new DOMException(name, name);

/** A file of the File System Access API as Chromium has it: empty under its name at once, its bytes beside it until closed. */
class FakeFile {
  readonly kind = 'file';
  readonly #folder: FakeDirectory;
  readonly name: string;

  constructor(folder: FakeDirectory, name: string) {
    this.#folder = folder;
    this.name = name;
  }

  async getFile(): Promise<File> {
    this.#folder.look();
    const bytes = this.#folder.files.get(this.name);
    if (!bytes) throw thrown('NotFoundError');
    return new File([Uint8Array.from(bytes)], this.name, { lastModified: this.#folder.time });
  }

  async createWritable() {
    const { files } = this.#folder;
    this.#folder.look('write');
    const swap = `${this.name}.crswap`;
    files.set(swap, new Uint8Array());
    return {
      write: async (bytes: Uint8Array) => {
        this.#folder.look('bytes');
        files.set(swap, bytes.slice());
      },
      close: async () => {
        this.#folder.look();
        files.set(this.name, files.get(swap) ?? new Uint8Array());
        files.delete(swap);
      },
    };
  }

  get move() {
    if (!this.#folder.faults.moves) return undefined;
    return async (to: FakeDirectory, name: string): Promise<void> => {
      to.look();
      const bytes = this.#folder.files.get(this.name);
      if (!bytes) throw thrown('NotFoundError');
      this.#folder.files.delete(this.name);
      to.files.set(name, bytes);
    };
  }
}

/** A directory in memory that can fail as a drive does. Folders inside share its faults. */
export class FakeDirectory {
  readonly kind = 'directory';
  readonly name: string;
  readonly faults: Faults;
  readonly files = new Map<string, Uint8Array>();
  readonly folders = new Map<string, FakeDirectory>();
  /** When its files were last changed, as it says. */
  time = 0;

  constructor(name = 'chosen', faults: Faults = { permission: 'granted', moves: true }) {
    this.name = name;
    this.faults = faults;
  }

  /** As what the app takes it for. */
  get handle(): FileSystemDirectoryHandle {
    return this as unknown as FileSystemDirectoryHandle;
  }

  look(doing?: 'write' | 'bytes'): void {
    const { all, writes, passing } = this.faults;
    if (all) throw thrown(all);
    if (passing && passing.times > 0) {
      passing.times -= 1;
      throw thrown(passing.name);
    }
    if (doing === 'bytes' && this.faults.roomFor !== undefined) {
      if (this.faults.roomFor === 0) throw thrown('QuotaExceededError');
      this.faults.roomFor -= 1;
    }
    // A full disk still has room for a name.
    if (writes && (doing === 'bytes' || (doing && writes !== 'QuotaExceededError')))
      throw thrown(writes);
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<FakeFile> {
    this.look(create ? 'write' : undefined);
    if (!this.files.has(name)) {
      if (!create) throw thrown('NotFoundError');
      this.files.set(name, new Uint8Array());
    }
    return new FakeFile(this, name);
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeDirectory> {
    this.look();
    const found = this.folders.get(name);
    if (found) return found;
    if (!create) throw thrown('NotFoundError');
    this.look('write');
    const made = new FakeDirectory(name, this.faults);
    this.folders.set(name, made);
    return made;
  }

  async removeEntry(name: string): Promise<void> {
    this.look();
    if (!this.files.delete(name)) throw thrown('NotFoundError');
  }

  async *entries(): AsyncGenerator<[string, FakeFile | FakeDirectory]> {
    this.look();
    for (const name of [...this.files.keys()]) yield [name, new FakeFile(this, name)];
    for (const entry of [...this.folders]) yield entry;
  }

  async *keys(): AsyncGenerator<string> {
    for await (const [name] of this.entries()) yield name;
  }

  async queryPermission(): Promise<PermissionState> {
    return this.faults.permission;
  }

  async requestPermission(): Promise<PermissionState> {
    return this.faults.permission;
  }
}
