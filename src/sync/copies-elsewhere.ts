/** How this app begins every file it writes for other laptops. */
export const anyStart = '{"format":"case-file-audit';

/** Whether a file of this name is still being written, or was left behind by it. */
export const isBeingWritten = (name: string): boolean => /\.crswap$|\.tmp\.json$/i.test(name);

/** Bounds on what is looked at beside our own folder, whoever else uses the place. */
const mostLookedAt = 2_000;
const mostFolders = 100;
const deepest = 3;

/** Whether a copy of a file of ours may have this name: "x.json", "x (1).json", "x.json (1)", "x.json.bak", "x.bak". */
export const mayBeOurs = (name: string): boolean =>
  /\.json|\.bak(?![a-z])/i.test(name) && !isBeingWritten(name);

/** Whether a folder of this name may hold files of ours: it may be a copy, as "packs (1)" or "Kopie von keys". */
export const holdsOurs = (folder: string): boolean => /packs|keys|case.?file.?audit/i.test(folder);

/** Whether this is a name in the folder's own `packs/` or `keys/`, where nothing but files of ours belongs. */
export const inOwnPlace = (name: string): boolean => /^(?:packs|keys)\/[^/]+$/i.test(name);

/**
 * Files of ours that lie where people and programs put them, and not where this app does: in the chosen folder itself, beside its
 * packs, in copies of its folders. Found by their first bytes; what is not ours is neither opened further nor touched. What was
 * looked at once and is not ours is not looked at again.
 */
export class CopiesElsewhere {
  readonly #notOurs = new Set<string>();

  /**
   * @param chosen The folder a person chose.
   * @param home Our own folder: the chosen one, or one inside it, or none yet.
   * @returns Path from home (`../` leads to the chosen folder) -> the file.
   */
  async find(
    chosen: FileSystemDirectoryHandle,
    home: FileSystemDirectoryHandle | undefined,
  ): Promise<Map<string, FileSystemFileHandle>> {
    const found = new Map<string, FileSystemFileHandle>();
    let left = mostLookedAt;
    let folders = mostFolders;
    const look = async (folder: FileSystemDirectoryHandle, before: string, depth: number) => {
      folders -= 1;
      for await (const [name, handle] of folder.entries()) {
        const path = before + name;
        if (handle.kind === 'directory') {
          const isHome = home !== undefined && before === '../' && name === home.name;
          if (isHome || depth >= deepest || folders <= 0 || !holdsOurs(name)) continue;
          await look(handle, `${path}/`, depth + 1);
        } else if (left > 0 && mayBeOurs(name) && !listedAnyway(path) && !this.#notOurs.has(path)) {
          left -= 1;
          const begins = await beginningOf(handle);
          if (begins.startsWith(anyStart)) found.set(path, handle);
          else if (begins.length >= anyStart.length) this.#notOurs.add(path);
        }
      }
    };
    if (home && home !== chosen) await look(home, '', 1);
    await look(chosen, home === chosen ? '' : '../', 0);
    return found;
  }
}

/** What a folder lists as its own: `.json` files of its own three places. */
const listedAnyway = (path: string): boolean =>
  /^(?:(?:packs|keys)\/)?[^/]+\.json$/i.test(path) && !path.startsWith('../');

/** Nothing of a file that another program holds, or that has gone since: it is looked at in the next run. */
const beginningOf = async (handle: FileSystemFileHandle): Promise<string> => {
  try {
    return await (await handle.getFile()).slice(0, anyStart.length).text();
  } catch {
    return '';
  }
};
