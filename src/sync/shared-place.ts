import type { Folder } from './folder.ts';
import { folderPermission, reconnectFolder } from './folder-choice.ts';
import type { ObjectStoreKey } from './object-folder-settings.ts';

/** A place that a person chose to share an audit in; behind both kinds is a `Folder`. */
export type SharedPlace = FolderPlace | StorePlace;

interface AnyPlace {
  /** The folder's own name, or the team's place in the store: paths and keys are never shown. */
  readonly name: string;
  /** 'prompt': one click is needed first. */
  permission(): Promise<PermissionState>;
  /** Asks the browser to let the app in. Needs a click. */
  ask(): Promise<PermissionState>;
  open(): Folder;
}

export interface FolderPlace extends AnyPlace {
  readonly kind: 'folder';
  readonly chosen: FileSystemDirectoryHandle;
}

export interface StorePlace extends AnyPlace {
  readonly kind: 'store';
  readonly key: ObjectStoreKey;
}

export type OpenFolder = (chosen: FileSystemDirectoryHandle) => Folder;
export type OpenStore = (key: ObjectStoreKey) => Folder;

/** A folder on a drive of this laptop. */
export const folderPlace = (chosen: FileSystemDirectoryHandle, open: OpenFolder): FolderPlace => ({
  kind: 'folder',
  name: chosen.name,
  chosen,
  permission: () => folderPermission(chosen),
  ask: () => reconnectFolder(chosen),
  open: () => open(chosen),
});

/** The team's place in the object store of the app's host. The browser asks nobody about it. */
export const storePlace = (key: ObjectStoreKey, open: OpenStore): StorePlace => ({
  kind: 'store',
  name: key.place,
  key,
  permission: async () => 'granted',
  ask: async () => 'granted',
  open: () => open(key),
});

/** Whether two keys are the same in every letter; two that are missing are, too. */
export const sameKey = (a: ObjectStoreKey | undefined, b: ObjectStoreKey | undefined): boolean =>
  a?.place === b?.place &&
  a?.accessKeyId === b?.accessKeyId &&
  a?.secretAccessKey === b?.secretAccessKey;
