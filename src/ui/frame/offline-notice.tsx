import { useEffect, useState, useSyncExternalStore } from 'react';
import { applyUpdate, offlineState, subscribeOffline } from '#src/offline/offline-state.ts';

/** Says once that the app now works with no network, and offers a newer version without forcing it. */
export function OfflineNotice() {
  const state = useSyncExternalStore(subscribeOffline, offlineState);
  const [wasPreparing, setWasPreparing] = useState(state === 'preparing');
  const [closed, setClosed] = useState<string>();
  useEffect(() => {
    if (state === 'preparing') setWasPreparing(true);
  }, [state]);
  if (closed === state) return null;
  const close = (
    <button type="button" className="btn" onClick={() => setClosed(state)}>
      {state === 'ready' ? 'Close' : 'Later'}
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
  if (state === 'ready' && wasPreparing)
    return (
      <div className="notice offline" role="status">
        <strong>Ready to work offline.</strong> This laptop now has all of Case File Audit. {close}
      </div>
    );
  return null;
}
