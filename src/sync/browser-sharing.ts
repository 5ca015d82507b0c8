import type { Exchange } from '#src/store/exchange.ts';
import type { Attend } from '#src/store/store.ts';
import { attendedFolder } from './attended-folder.ts';
import { BrowserFolder } from './browser-folder.ts';
import { chooseFolder, folderPicker } from './folder-choice.ts';
import { keptStoreKey } from './kept-store-key.ts';
import {
  type ObjectStoreKey,
  type ObjectStoreOffer,
  objectStoreOffered,
} from './object-folder-settings.ts';
import { offeredFolder } from './offered-folder.ts';
import { mayAskElsewhere } from './page-policy.ts';
import { rememberedFolders } from './remembered-folder.ts';
import { SharedFolder } from './shared-folder.ts';
import type { Clock } from './shared-folder-parts.ts';
import type { SharedAudit, Sharing } from './sharing.ts';

export interface SharingWorld extends Clock {
  newId(): string;
}

/** Folders on the drives of this laptop, by the File System Access API, and the object store of the host, if it has one. */
export function browserSharing(window: Window, world: SharingWorld, attend: Attend): Sharing {
  const remembered = rememberedFolders();
  const folders = new WeakMap<Exchange, SharedFolder>();
  const picker = folderPicker(window);
  const pick = picker && (() => chooseFolder(picker));
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => void world.later(milliseconds, resolve));
  const { newId, now } = world;
  const open = (chosen: FileSystemDirectoryHandle) =>
    attendedFolder(new BrowserFolder(chosen, { newId, now, pause }), attend);

  let offer: ObjectStoreOffer | undefined;
  const storeOffer = async (): Promise<ObjectStoreOffer> => {
    if (!mayAskElsewhere(window.document)) return { offered: false, why: 'none' };
    // What the host said once holds until the page is opened again; a host that was away is asked again.
    if (!offer?.offered) offer = await objectStoreOffered();
    return offer;
  };
  const openStore = (key: ObjectStoreKey) => attendedFolder(offeredFolder(key, storeOffer), attend);

  const folderOf = (audit: SharedAudit): SharedFolder => {
    const { exchange } = audit;
    const known = folders.get(exchange);
    if (known) return known;
    const storeKey = keptStoreKey(audit, () => exchange.writing());
    const locked = () => audit.locked();
    const places = { remembered, storeKey, pick, open, openStore };
    const folder = new SharedFolder({ exchange, locked, clock: world, ...places });
    folders.set(exchange, folder);
    void folder.start();
    return folder;
  };

  return {
    pick,
    pickForReports: picker && ((audit) => chooseFolder(picker, folderOf(audit).chosen())),
    open,
    storeOffer,
    openStore,
    forget: (audit) => remembered.forget(audit),
    folderOf,
  };
}
