import { Workbox } from 'workbox-window';
import { offlineState, setOfflineState } from './offline-state.ts';
import { trustedUrl } from './trusted.ts';

/**
 * Registers the service worker and keeps `offline-state.ts` true from then on. Call once, after the first render.
 * Nothing here reloads the page unless `applyUpdate` was called in this tab.
 */
export async function registerOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  setOfflineState(navigator.serviceWorker.controller ? 'ready' : 'preparing');

  const workbox = new Workbox(trustedUrl(new URL('service-worker.js', document.baseURI).href));
  const reload = (): void => location.reload();
  let controlled = navigator.serviceWorker.controller !== null;
  let asked = false;
  const startWaiting = (): void => {
    asked = true;
    workbox.messageSkipWaiting();
  };

  workbox.addEventListener('waiting', () => setOfflineState('update-waiting', startWaiting));
  workbox.addEventListener('activated', () => {
    if (offlineState() === 'preparing') setOfflineState('ready');
  });
  workbox.addEventListener('redundant', () => {
    if (offlineState() === 'preparing') setOfflineState('unsupported');
  });
  workbox.addEventListener('controlling', () => {
    if (asked) reload();
    // Another tab started the new version: this one still runs the old, whose later parts may be gone.
    else if (controlled) setOfflineState('update-waiting', reload);
    controlled = true;
  });

  try {
    const registration = await workbox.register();
    // A forced reload leaves the page without its worker although everything is in place.
    if (registration?.active && offlineState() === 'preparing') setOfflineState('ready');
  } catch {
    // Blocked by policy or a private window: the app works, only not offline.
    if (offlineState() === 'preparing') setOfflineState('unsupported');
    return;
  }
  const lookForUpdate = (): void => {
    if (document.visibilityState !== 'visible') return;
    // With no network there is no update to find.
    workbox.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', lookForUpdate);
}
