import { createContext, use, useEffect, useSyncExternalStore } from 'react';
import type { OpenAudit } from '#src/store/open-audit.ts';
import type { FolderState, SharedFolder } from '#src/sync/shared-folder.ts';
import type { Sharing } from '#src/sync/sharing.ts';
import { lastHandOver, noteHandOver } from './hand-over.ts';

/** How this browser shares audits. Comes from the laptop's cache when an audit is opened: the way in does without. */
export const SharingContext = createContext<() => Promise<Sharing>>(() => {
  throw new Error('No way of sharing was given');
});

/** Suspends until the code is there. `SharingContext` gives the same promise each time. */
export const useSharing = (): Sharing => use(use(SharingContext)());

/** The folder the open audit is shared in. Its successful runs are noted as hand-overs. */
export function useSharedFolder(open: OpenAudit): SharedFolder {
  const folder = useSharing().folderOf(open);
  useEffect(() => {
    const look = () => {
      const { lastWell = 0 } = folder.state().runs;
      if ((lastHandOver(open.id) ?? 0) < lastWell) noteHandOver(open.id, lastWell);
    };
    look();
    return folder.subscribe(look);
  }, [folder, open]);
  return folder;
}

export const useFolderState = (folder: SharedFolder): FolderState =>
  useSyncExternalStore(
    (listener) => folder.subscribe(listener),
    () => folder.state(),
  );
