/** Milliseconds until the first try again; each further wait is twice as long, up to `longest`. */
const first = 5_000;
const longest = 30 * 60_000;

export interface Retry {
  /** Does it after a while, or sooner when the network comes back or the tab is shown. Only the last one asked for. */
  later(again: () => void): void;
  /** It went well: nothing is tried again, and a later failure waits a short time first. */
  done(): void;
  /** Looks each time the tab is shown, unless something is to be tried again then. */
  whenShown(look: () => void): void;
}

/** When to try again what the network did not give. Makes one set of listeners for the life of the page. */
export function tryAgainLater(): Retry {
  let waiting: (() => void) | undefined;
  let looking: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = first;

  const now = (): void => {
    const again = waiting;
    waiting = undefined;
    clearTimeout(timer);
    again?.();
  };
  addEventListener('online', now);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    if (waiting) now();
    else looking?.();
  });
  return {
    later(again) {
      waiting = again;
      clearTimeout(timer);
      timer = setTimeout(now, wait);
      wait = Math.min(wait * 2, longest);
    },
    done() {
      waiting = undefined;
      clearTimeout(timer);
      wait = first;
    },
    whenShown(look) {
      looking = look;
    },
  };
}
