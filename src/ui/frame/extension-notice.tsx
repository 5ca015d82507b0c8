import { useWatched, Watched } from '#src/ui/parts/watched.ts';

const goesOn = new Watched(false);

/** From now on the page says that something keeps changing it. */
export const extensionsGoOn = (): void => goesOn.set(true);

/** Shown while an extension goes on changing the page's text: then no number on the screen can be relied on. */
export function ExtensionNotice() {
  if (!useWatched(goesOn)) return null;
  return (
    <p className="notice warn changed-by-others" role="alert">
      <strong>Something in this browser keeps changing the text of this page:</strong> translation
      or another extension. Numbers on the screen may be wrong. Turn it off for this page, then
      reload.
    </p>
  );
}
