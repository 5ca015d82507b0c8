import { useEffect, useState, useSyncExternalStore } from 'react';
import { type OfflineState, offlineState, subscribeOffline } from '#src/offline/offline-state.ts';
import { keepStorage, type StorageHealth, storageHealth } from '#src/offline/storage-health.ts';

const megabytes = (bytes: number): string => {
  const size = bytes / 1_000_000;
  return `${size < 10 ? size.toFixed(1) : Math.round(size).toLocaleString('en-GB')} MB`;
};

const offlineWords = {
  unsupported:
    'This browser window cannot keep the app for offline use. A private window never can.',
  preparing: 'The app is being copied to this laptop.',
  incomplete:
    'Not yet ready to work offline: a part of the app did not come, or something else came in its place, a sign-in page perhaps. It is tried again by itself.',
  ready: 'The whole app is on this laptop, checked. It works with no network.',
  'update-incomplete':
    'The whole app is on this laptop, and it works with no network. A newer version did not come whole, so it was not taken. It is tried again by itself.',
  'update-waiting': 'The app is on this laptop, and a newer version is waiting.',
} as const satisfies Record<OfflineState, string>;

/** Where audits stay, whether the browser promised to keep them, and how much room they take. */
export function StorageCard() {
  const offline = useSyncExternalStore(subscribeOffline, offlineState);
  const [health, setHealth] = useState<StorageHealth>();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    let gone = false;
    void storageHealth().then((now) => {
      if (!gone) setHealth(now);
    });
    return () => {
      gone = true;
    };
  }, []);
  const ask = async () => {
    setHealth(await keepStorage());
    setAsked(true);
  };
  return (
    <section className="card stack" aria-labelledby="storage">
      <h2 id="storage">Where your audits stay</h2>
      <p>
        On this laptop only, in this browser’s storage, sealed with each audit’s passphrase.
        Clearing browsing data removes them.
      </p>
      <p>{offlineWords[offline]}</p>
      {health === undefined ? (
        <p className="muted">Asking the browser…</p>
      ) : (
        <>
          <p>
            {health.persisted
              ? 'The browser has promised to keep this storage until you clear it.'
              : 'The browser has not promised to keep this storage. It may clear it when the disk is nearly full. Installing the app, or adding it to your bookmarks, helps.'}
          </p>
          <p>
            {health.used === undefined
              ? 'The browser does not say how much room is used.'
              : `Room used: ${megabytes(health.used)}${health.quota === undefined ? '' : ` of ${megabytes(health.quota)} this browser may use`}.`}
          </p>
          {!health.persisted && (
            <div className="row-of-buttons">
              <button type="button" className="btn" onClick={() => void ask()}>
                Ask the browser to keep it
              </button>
              <span role="status">{asked ? 'The browser said no for now.' : ''}</span>
            </div>
          )}
        </>
      )}
    </section>
  );
}
