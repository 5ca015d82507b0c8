import type { Attend } from '#src/store/store.ts';
import type { Folder } from './folder.ts';

/** A folder whose drive or network may keep one waiting for any time: `attend` stands by at each access. */
export const attendedFolder = (folder: Folder, attend: Attend): Folder => ({
  list: () => attend(folder.list()),
  read: (name, most) => attend(folder.read(name, most)),
  publish: (name, bytes) => attend(folder.publish(name, bytes)),
  tidy: (dispensable) => attend(folder.tidy(dispensable)),
});
