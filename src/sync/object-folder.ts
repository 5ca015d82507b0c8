import { holdsOurs, mayBeOurs } from './copies-elsewhere.ts';
import { type Folder, FolderFailure } from './folder.ts';
import { identityLimit, markIn } from './folder-identity.ts';
import { failureOf, takesNoConditions } from './object-folder-failure.ts';
import { objectList } from './object-folder-list.ts';
import { askedOf, askStore, type ObjectFolderWorld } from './object-folder-request.ts';
import type { ObjectStoreKey, ObjectStoreSettings } from './object-folder-settings.ts';

/** A page holds up to 1000 names of up to 1024 bytes each; an audit of 10,000 cases has under 200. */
const pageLimit = 8_388_608;
const mostPages = 50;
const mostNames = 20_000;
const answerLimit = 65_536;

/** Files of the place itself, of its two parts, and of copies of these; nothing that a path could climb out with. */
const isFile = (name: string): boolean => {
  const path = name.split('/');
  return mayBeOurs(path.pop() ?? '') && path.length <= 2 && path.every(holdsOurs);
};

/** A team's place in an S3-compatible object store, as a folder. Nothing is asked of it before it is used. */
export function objectFolder(
  settings: ObjectStoreSettings,
  key: ObjectStoreKey,
  world: ObjectFolderWorld = thisBrowser,
): Folder {
  const before = `${settings.prefix}${key.place}/`;

  async function read(name: string, most: number): Promise<Uint8Array> {
    if (!isFile(name)) throw new FolderFailure('no-file');
    return askedOf(settings, key, world, { asked: 'read', key: before + name, most });
  }

  async function page(next: string | undefined) {
    const query = {
      'list-type': '2',
      prefix: before,
      ...(next !== undefined && { 'continuation-token': next }),
    };
    const answer = await askedOf(settings, key, world, { asked: 'list', query, most: pageLimit });
    const list = objectList(new TextDecoder().decode(answer));
    if (!list) throw new FolderFailure('unknown', { why: 'answer' });
    return list;
  }

  return {
    read,

    async list() {
      const names = new Set<string>();
      let next: string | undefined;
      for (let pages = 0; pages < mostPages && names.size <= mostNames; pages += 1) {
        const list = await page(next);
        for (const each of list.keys) {
          const name = each.startsWith(before) ? each.slice(before.length) : '';
          if (isFile(name)) names.add(name);
        }
        next = list.next;
        if (next === undefined) return [...names];
      }
      throw new FolderFailure('too-large', { why: 'answer' });
    },

    async publish(name, bytes) {
      const put = (onlyNew: boolean) => {
        const body = Uint8Array.from(bytes);
        const request = { key: before + name, body, onlyNew, most: answerLimit };
        return askStore(settings, key, world, { asked: 'publish', ...request });
      };
      let answer = await put(true);
      if ('status' in answer && answer.status === 412) {
        if (await isThere(name, bytes)) return;
        answer = await put(false);
      } else if ('status' in answer && takesNoConditions(answer)) answer = await put(false);
      if ('status' in answer) throw failureOf(answer, 'publish');
    },

    // An object is there whole or not at all: writing leaves nothing behind.
    tidy: async () => {},
  };

  /**
   * Whether the file that has this name already is the one to be written. One that is damaged makes way; the mark of an
   * audit never does, so that of two teams that begin in one place at the same time only one has it.
   */
  async function isThere(name: string, bytes: Uint8Array): Promise<boolean> {
    const there = await read(name, Math.max(bytes.length, identityLimit)).catch(
      (error: unknown) => {
        if (error instanceof FolderFailure && ['too-large', 'no-file'].includes(error.reason))
          return new Uint8Array();
        throw error;
      },
    );
    if (there.length === bytes.length && there.every((byte, index) => byte === bytes[index]))
      return true;
    if (markIn(there)) throw new FolderFailure('busy', { why: 'taken' });
    return false;
  }
}

const thisBrowser: ObjectFolderWorld = {
  fetch: (input, init) => fetch(input, init),
  now: () => Date.now(),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
