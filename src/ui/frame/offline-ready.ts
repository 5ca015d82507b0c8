import { useSyncExternalStore } from 'react';
import { offlineState, subscribeOffline } from '#src/offline/offline-state.ts';

let prepared = false;
const became = (): boolean => {
  const state = offlineState();
  if (state === 'preparing' || state === 'incomplete') prepared = true;
  return prepared && state === 'ready';
};

/** True from when all of the app has come to this laptop, in the window that fetched it; later windows have nothing to say. */
export const useOfflineReady = (): boolean => useSyncExternalStore(subscribeOffline, became);

export const offlineReadyWords = 'Ready to work offline';
