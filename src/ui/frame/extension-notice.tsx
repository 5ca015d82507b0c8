import { useSyncExternalStore } from 'react';

let goesOn = false;
const listeners = new Set<() => void>();

/** From now on the page says that something keeps changing it. */
export function extensionsGoOn(): void {
  goesOn = true;
  for (const listener of [...listeners]) listener();
}

/** Shown while an extension goes on changing the page's text: then no number on the screen can be relied on. */
export function ExtensionNotice() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => goesOn,
  );
  if (!shown) return null;
  return (
    <p className="notice warn changed-by-others" role="alert">
      <strong>Something in this browser keeps changing the text of this page:</strong> translation
      or another extension. Numbers on the screen may be wrong. Turn it off for this page, then
      reload.
    </p>
  );
}
