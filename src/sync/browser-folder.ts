import { CopiesElsewhere, isBeingWritten } from './copies-elsewhere.ts';
import { type Dispensable, type Folder, FolderFailure } from './folder.ts';
import { folderFailureFrom } from './folder-failure-from.ts';

/** The app's own folder inside the one a person chose, so that other files there stay by themselves. */
export const folderInside = 'Case file audit';

/** Leftovers are cleared when they are older: by then whoever wrote them has finished or died. */
const leftoverAge = 3_600_000;
const mostOfLeftover = 16_777_216;
const pauses = [250, 500, 1000];
const parts = ['packs', 'keys'];

export interface BrowserFolderWorld {
  newId(): string;
  now(): number;
  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
}

interface MovableFile extends FileSystemFileHandle {
  /** Only in Chromium. With one argument it fails for files in folders inside the chosen one. */
  move?(to: FileSystemDirectoryHandle, name: string): Promise<void>;
}

/** A folder on a drive, by the File System Access API. `chosen` as a person picked it, with permission to write. */
export class BrowserFolder implements Folder {
  readonly #chosen: FileSystemDirectoryHandle;
  readonly #world: BrowserFolderWorld;
  readonly #copies = new CopiesElsewhere();
  #elsewhere = new Map<string, FileSystemFileHandle>();
  #leftovers: { readonly folder: FileSystemDirectoryHandle; readonly name: string }[] = [];

  constructor(chosen: FileSystemDirectoryHandle, world: BrowserFolderWorld) {
    this.#chosen = chosen;
    this.#world = world;
  }

  list(): Promise<readonly string[]> {
    return this.#doing(async () => {
      this.#leftovers = [];
      const home = await this.#home();
      const names = home ? await this.#namesIn(home, '') : [];
      for (const part of home ? parts : []) {
        const folder = home && (await existing(home, part));
        if (folder) names.push(...(await this.#namesIn(folder, `${part}/`)));
      }
      this.#elsewhere = await this.#copies.find(this.#chosen, home);
      return [...new Set([...names, ...this.#elsewhere.keys()])];
    });
  }

  read(name: string, most: number): Promise<Uint8Array> {
    return this.#doing(async () => {
      const handle = await this.#fileHandle(name);
      // Asked for anew at each try: a File taken before its file was replaced cannot be read.
      const file = await handle.getFile();
      if (file.size > most) throw new FolderFailure('too-large');
      return new Uint8Array(await file.arrayBuffer());
    });
  }

  publish(name: string, bytes: Uint8Array): Promise<void> {
    const content = Uint8Array.from(bytes);
    return this.#doing(async () => {
      const [folder, file] = await this.#place(name);
      const temporary = file.replace(/\.json$/, `-${this.#world.newId()}.tmp.json`);
      const handle: MovableFile = await folder.getFileHandle(temporary, { create: true });
      await write(handle, content);
      if (handle.move) return handle.move(folder, file);
      await write(await folder.getFileHandle(file, { create: true }), content);
      await folder.removeEntry(temporary);
    });
  }

  async tidy(dispensable: Dispensable): Promise<void> {
    for (const { folder, name } of this.#leftovers)
      try {
        const file = await (await folder.getFileHandle(name)).getFile();
        const old = file.lastModified < this.#world.now() - leftoverAge;
        // What is larger than any file of ours was not left by us.
        if (!old || file.size > mostOfLeftover) continue;
        if (await dispensable(new Uint8Array(await file.arrayBuffer()), name))
          await folder.removeEntry(name);
      } catch {
        // Somebody else cleared it, or still holds it: it does no harm where it is.
      }
  }

  async #namesIn(folder: FileSystemDirectoryHandle, before: string): Promise<string[]> {
    const names: string[] = [];
    for await (const [name, { kind }] of folder.entries()) {
      if (kind !== 'file') continue;
      if (isBeingWritten(name)) this.#leftovers.push({ folder, name });
      else if (/\.json$/i.test(name)) names.push(`${before}${name}`);
    }
    return names;
  }

  /** The app's folder: the chosen one when it was ours already, else the one inside. */
  async #home(): Promise<FileSystemDirectoryHandle | undefined> {
    for await (const name of this.#chosen.keys())
      if (name === 'audit.json' || name === 'packs') return this.#chosen;
    return existing(this.#chosen, folderInside);
  }

  async #fileHandle(name: string): Promise<FileSystemFileHandle> {
    const elsewhere = this.#elsewhere.get(name);
    if (elsewhere) return elsewhere;
    const home = await this.#home();
    const [part, file] = split(name);
    const folder = home && part !== '' ? await existing(home, part) : home;
    if (!folder) throw new FolderFailure('no-file');
    try {
      return await folder.getFileHandle(file);
    } catch (error) {
      if (nameOf(error) === 'NotFoundError') throw new FolderFailure('no-file', { cause: error });
      throw error;
    }
  }

  async #place(name: string): Promise<[FileSystemDirectoryHandle, string]> {
    const home =
      (await this.#home()) ??
      (await this.#chosen.getDirectoryHandle(folderInside, { create: true }));
    const [part, file] = split(name);
    return [part === '' ? home : await home.getDirectoryHandle(part, { create: true }), file];
  }

  /** Tries again where a virus scanner or sync client may hold a file for a moment, and words what goes wrong. */
  async #doing<T>(task: () => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt += 1)
      try {
        return await task();
      } catch (error) {
        const pause = pauses[attempt];
        if (pause === undefined || !passing.includes(nameOf(error)))
          throw await folderFailureFrom(error, this.#chosen);
        await this.#world.pause(pause);
      }
  }
}

const passing = ['InvalidStateError', 'NoModificationAllowedError', 'NotReadableError'];

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

async function write(handle: FileSystemFileHandle, content: Uint8Array<ArrayBuffer>) {
  const stream = await handle.createWritable();
  await stream.write(content);
  await stream.close();
}

const split = (name: string): [string, string] => {
  const slash = name.indexOf('/');
  return [name.slice(0, Math.max(slash, 0)), name.slice(slash + 1)];
};

async function existing(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemDirectoryHandle | undefined> {
  for await (const [each, handle] of folder.entries())
    if (handle.kind === 'directory' && each.toLowerCase() === name.toLowerCase())
      return folder.getDirectoryHandle(each);
  return undefined;
}
