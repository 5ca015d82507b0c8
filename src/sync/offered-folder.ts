import { type Folder, FolderFailure } from './folder.ts';
import { objectFolder } from './object-folder.ts';
import type {
  ObjectStoreKey,
  ObjectStoreOffer,
  ObjectStoreSettings,
} from './object-folder-settings.ts';

/**
 * A team's place in the object store that the host of the app offers. The host is asked where that is when the folder is
 * first used, not before; what keeps it from being used is a FolderFailure like any other.
 */
export function offeredFolder(
  key: ObjectStoreKey,
  offer: () => Promise<ObjectStoreOffer>,
  open: (settings: ObjectStoreSettings, key: ObjectStoreKey) => Folder = objectFolder,
): Folder {
  let opening: Promise<Folder> | undefined;
  const there = (): Promise<Folder> => {
    opening ??= offer().then((answer) => {
      if (answer.offered) return open(answer.settings, key);
      if (answer.why === 'away') throw new FolderFailure('gone', { why: 'no-answer' });
      throw new FolderFailure('blocked', { why: 'not-offered' });
    });
    return opening;
  };
  return {
    list: async () => (await there()).list(),
    read: async (name, most) => (await there()).read(name, most),
    publish: async (name, bytes) => (await there()).publish(name, bytes),
    tidy: async (dispensable) => (await there()).tidy(dispensable),
  };
}
