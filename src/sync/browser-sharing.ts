import type { Exchange } from '#src/store/exchange.ts';
import { BrowserFolder } from './browser-folder.ts';
import { chooseFolder, folderPicker } from './folder-choice.ts';
import { rememberedFolders } from './remembered-folder.ts';
import { type Clock, SharedFolder } from './shared-folder.ts';
import type { SharedAudit, Sharing } from './sharing.ts';

export interface SharingWorld extends Clock {
  newId(): string;
}

/** Folders on the drives of this laptop, by the File System Access API. */
export function browserSharing(window: object, world: SharingWorld): Sharing {
  const remembered = rememberedFolders();
  const folders = new WeakMap<Exchange, SharedFolder>();
  const picker = folderPicker(window);
  const pick = picker && (() => chooseFolder(picker));
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => void world.later(milliseconds, resolve));
  const { newId, now } = world;
  const open = (chosen: FileSystemDirectoryHandle) =>
    new BrowserFolder(chosen, { newId, now, pause });
  const folderOf = (audit: SharedAudit): SharedFolder => {
    const { exchange } = audit;
    const known = folders.get(exchange);
    if (known) return known;
    const locked = () => audit.locked();
    const folder = new SharedFolder({ exchange, locked, remembered, clock: world, pick, open });
    folders.set(exchange, folder);
    void folder.start();
    return folder;
  };
  return {
    pick,
    pickForReports: picker && ((audit) => chooseFolder(picker, folderOf(audit).chosen())),
    open,
    forget: (audit) => remembered.forget(audit),
    folderOf,
  };
}
