import type { Folder } from '#src/sync/folder.ts';
import type { FolderChoice } from '#src/sync/folder-choice.ts';
import { keptStoreKey } from '#src/sync/kept-store-key.ts';
import type { ObjectStoreKey, ObjectStoreOffer } from '#src/sync/object-folder-settings.ts';
import { SharedFolder } from '#src/sync/shared-folder.ts';
import type { SharedAudit, Sharing } from '#src/sync/sharing.ts';

export interface FakeSharingOptions {
  /** What choosing a folder comes to; null in a browser that cannot. */
  readonly choice?: FolderChoice | null;
  /** The folder of last time. */
  readonly remembered?: FileSystemDirectoryHandle;
  /** What the browser waits for before it says which that was. */
  readonly slowly?: Promise<void>;
  /** What the host offers; no store unless told. */
  readonly offer?: ObjectStoreOffer;
  /** The object store behind a key; the same folder unless told. */
  readonly openStore?: (key: ObjectStoreKey) => Folder;
  /** What lies in a folder, where several can be chosen; the same for each unless told. */
  readonly open?: (chosen: FileSystemDirectoryHandle) => Folder;
}

/** A store that a host offers. */
export const offered: ObjectStoreOffer = {
  offered: true,
  settings: { endpoint: 'https://objects.example', region: 'eu', bucket: 'audits', prefix: '' },
};

/** A folder handle with no disk behind it. What it holds is whatever `fakeSharing` was given. */
export function fakeHandle(name: string, permission: PermissionState = 'granted') {
  const now = { permission };
  const handle = {
    kind: 'directory',
    name,
    queryPermission: async () => now.permission,
    requestPermission: async () => {
      if (now.permission === 'prompt') now.permission = 'granted';
      return now.permission;
    },
  };
  return handle as unknown as FileSystemDirectoryHandle;
}

/** Sharing over one folder of the test's own, with a clock that stands still and timers that run when told. */
export function fakeSharing(folder: Folder, options: FakeSharingOptions = {}) {
  const { choice = { ok: true, folder: fakeHandle('Share') }, open = () => folder } = options;
  const { offer = { offered: false, why: 'none' }, openStore = () => folder } = options;
  let remembered = options.remembered;
  const timers = new Set<() => void>();
  const folders = new Map<SharedAudit['exchange'], SharedFolder>();
  const pick = choice === null ? undefined : async () => choice;
  const later = (_milliseconds: number, run: () => void) => {
    timers.add(run);
    return () => timers.delete(run);
  };
  const sharing: Sharing = {
    pick,
    pickForReports: pick,
    open,
    storeOffer: async () => offer,
    openStore,
    forget: async () => undefined,
    folderOf(audit) {
      const { exchange } = audit;
      const shared =
        folders.get(exchange) ??
        new SharedFolder({
          exchange,
          locked: () => audit.locked(),
          pick,
          clock: { now: () => Date.UTC(2012, 1, 28, 14, 2), later },
          open,
          openStore,
          storeKey: keptStoreKey(audit, () => exchange.writing()),
          remembered: {
            of: async () => {
              const was = remembered;
              await options.slowly;
              return was;
            },
            remember: async (_audit, handle) => {
              remembered = handle;
            },
            forget: async () => {
              remembered = undefined;
            },
          },
        });
      if (!folders.has(exchange)) void shared.start();
      folders.set(exchange, shared);
      return shared;
    },
  };
  return {
    sharing,
    /** Runs everything that waits for a timer, now. */
    runTimers() {
      const waiting = [...timers];
      timers.clear();
      for (const run of waiting) run();
    },
  };
}
