import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { OpenAudit } from '#src/store/open-audit.ts';
import type { FolderState } from '#src/sync/folder-state.ts';
import type { ObjectStoreOffer } from '#src/sync/object-folder-settings.ts';
import type { SharedFolder } from '#src/sync/shared-folder.ts';
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

/** Whether the host of the app offers an object store; undefined until it has said so. */
export function useStoreOffer(): ObjectStoreOffer | undefined {
  const sharing = useSharing();
  const [offer, setOffer] = useState<ObjectStoreOffer>();
  useEffect(() => {
    let gone = false;
    void sharing.storeOffer().then((answer) => {
      if (!gone) setOffer(answer);
    });
    return () => {
      gone = true;
    };
  }, [sharing]);
  return offer;
}
