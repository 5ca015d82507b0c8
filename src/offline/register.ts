import { Workbox, type WorkboxLifecycleEvent } from 'workbox-window';
import { offlineState, setOfflineState } from './offline-state.ts';
import { trustedUrl } from './trusted.ts';
import { tryAgainLater } from './try-again-later.ts';

type LifecycleEvent = 'installed' | 'waiting' | 'activated' | 'redundant' | 'controlling';

/**
 * Registers the service worker and keeps `offline-state.ts` true from then on. Call once, after the first render.
 * Nothing here reloads the page unless `applyUpdate` was called in this tab. What could not be fetched whole is tried again:
 * after a while, when the network comes back, and when the tab is shown.
 */
export async function registerOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  setOfflineState(navigator.serviceWorker.controller ? 'ready' : 'preparing');
  const retry = tryAgainLater();
  let controlled = navigator.serviceWorker.controller !== null;
  let asked = false;
  const reload = (): void => location.reload();
  /** The attempt that counts: one that failed still hears what the browser does for the next. */
  let latest: Workbox | undefined;

  const attempt = async (): Promise<void> => {
    const workbox = new Workbox(trustedUrl(new URL('service-worker.js', document.baseURI).href));
    latest = workbox;
    const when = (name: LifecycleEvent, told: (event: WorkboxLifecycleEvent) => void): void =>
      workbox.addEventListener(name, (event) => {
        if (workbox === latest) told(event);
      });
    const whole = new WeakSet<ServiceWorker>();
    const startWaiting = (): void => {
      asked = true;
      workbox.messageSkipWaiting();
    };
    when('installed', ({ sw }) => {
      if (sw) whole.add(sw);
      if (offlineState() === 'update-incomplete') setOfflineState('ready');
      retry.done();
    });
    when('waiting', () => setOfflineState('update-waiting', startWaiting));
    when('activated', () => {
      if (notYetHere()) setOfflineState('ready');
    });
    when('redundant', ({ sw }) => {
      // A version that was replaced by a newer one had been whole before.
      if (sw && whole.has(sw)) return;
      if (notYetHere()) {
        setOfflineState('incomplete');
        retry.later(() => void attempt());
      } else {
        if (offlineState() === 'ready') setOfflineState('update-incomplete');
        // Workbox hears of one update from outside and of no other: the next is heard by another.
        retry.later(() => void attempt().then(() => latest?.update().catch(() => undefined)));
      }
    });
    when('controlling', () => {
      if (asked) reload();
      // Another tab started the new version: this one still runs the old, whose later parts may be gone.
      else if (controlled) setOfflineState('update-waiting', reload);
      controlled = true;
    });

    try {
      const registration = await workbox.register();
      // A forced reload leaves the page without its worker although everything is in place.
      if (registration?.active && notYetHere()) setOfflineState('ready');
    } catch (failure) {
      if (!notYetHere()) return;
      if (failure instanceof DOMException && failure.name === 'SecurityError' && !isPage(failure)) {
        // Blocked by policy or a private window, as far as one can tell: the app works, only not offline.
        setOfflineState('unsupported');
      } else setOfflineState('incomplete');
      retry.later(() => void attempt());
      return;
    }
    retry.whenShown(() => {
      // With no network there is no update to find.
      workbox.update().catch(() => undefined);
    });
  };
  await attempt();
}

/** Nothing has been kept for offline use yet. */
const notYetHere = (): boolean =>
  ['preparing', 'incomplete', 'unsupported'].includes(offlineState());

/** Browsers refuse a page, or the way to one, in place of the worker's script with the same name of error as a policy. */
const isPage = ({ message }: DOMException): boolean => /MIME|redirect/i.test(message);
