import { useState, useSyncExternalStore } from 'react';
import { applyUpdate, offlineState, subscribeOffline } from '#src/offline/offline-state.ts';

/** Says what keeps the app from working with no network, and offers a newer version without forcing it. */
export function OfflineNotice() {
  const state = useSyncExternalStore(subscribeOffline, offlineState);
  const [closed, setClosed] = useState<string>();
  if (closed === state) return null;
  const close = (
    <button type="button" className="btn" onClick={() => setClosed(state)}>
      {state === 'update-waiting' ? 'Later' : 'Close'}
    </button>
  );
  if (state === 'update-waiting')
    return (
      <div className="notice offline" role="status">
        <strong>A newer version of Case File Audit is ready.</strong> Use it when it suits you:
        everything saved stays.{' '}
        <button type="button" className="btn primary" onClick={applyUpdate}>
          Use the new version
        </button>{' '}
        {close}
      </div>
    );
  if (state === 'incomplete')
    return (
      <div className="notice offline" role="status">
        <strong>Not yet ready to work offline.</strong> A part of Case File Audit did not come, or
        something else came in its place, a sign-in page perhaps. It is tried again by itself.{' '}
        {close}
      </div>
    );
  return null;
}
