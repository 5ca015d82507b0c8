import { useEffect } from 'react';
import { useSettings } from '#src/ui/parts/settings.ts';
import { type Shelf, useShelf } from '#src/ui/parts/shelf-context.ts';

/** What a person does. Each is looked at before it counts as a touch. */
const touches = [
  'keydown',
  'pointerdown',
  'wheel',
  'touchstart',
  'mousedown',
  'beforeinput',
  'paste',
  'drop',
] as const;

/** What only shows that time may have passed, or comes after a touch. */
const signs = [
  'keyup',
  'keypress',
  'pointerup',
  'pointermove',
  'mousemove',
  'mouseup',
  'touchmove',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'input',
  'change',
  'submit',
  'copy',
  'cut',
  'dragenter',
  'dragover',
  'focusin',
  'scroll',
] as const;

/** What tells that the laptop woke or the page is seen again. */
const wakes = [
  'focus',
  'pageshow',
  'online',
  'popstate',
  'hashchange',
  'storage',
  'resume',
] as const;

/**
 * Locks every open audit when nobody has touched the laptop for the minutes set, whichever screen stands. The clock is looked at
 * before anything else sees an event: the first one after the time is up, also after hours of sleep, does nothing but lock, and
 * nothing is shown meanwhile. Unsaved changes keep an audit open, and are tried again.
 */
export function useIdleLock(): void {
  const shelf = useShelf();
  const { idleMinutes } = useSettings();
  useEffect(() => {
    const limit = idleMinutes * 60_000;
    let last = now();
    const isUp = () => since(last) >= limit && toLock(shelf).length > 0;
    const look = () => {
      if (isUp()) void lockAll(shelf);
    };
    const seen = (event: Event) => {
      if (!isUp()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void lockAll(shelf);
    };
    const touched = (event: Event) => {
      seen(event);
      if (!isUp()) last = now();
    };
    const timer = setInterval(look, 5_000);
    const capture = { capture: true, passive: false } as const;
    for (const name of touches) addEventListener(name, touched, capture);
    for (const name of signs) addEventListener(name, seen, capture);
    for (const name of wakes) addEventListener(name, look, capture);
    document.addEventListener('visibilitychange', look, capture);
    return () => {
      clearInterval(timer);
      for (const name of touches) removeEventListener(name, touched, capture);
      for (const name of signs) removeEventListener(name, seen, capture);
      for (const name of wakes) removeEventListener(name, look, capture);
      document.removeEventListener('visibilitychange', look, capture);
    };
  }, [idleMinutes, shelf]);
}

interface Moment {
  readonly date: number;
  readonly running: number;
}

const now = (): Moment => ({ date: Date.now(), running: performance.now() });

/** Milliseconds since then. The date goes on in sleep, the running time when somebody sets the clock back: the longer counts. */
const since = ({ date, running }: Moment): number =>
  Math.max(Date.now() - date, performance.now() - running);

const toLock = (shelf: Shelf): readonly string[] =>
  shelf
    .allOpen()
    .filter(({ sample }) => !sample)
    .map(({ id }) => id);

/** Out of sight at once, also while what is under way is still being saved and sealed. */
async function lockAll(shelf: Shelf): Promise<void> {
  const root = document.documentElement;
  root.dataset.locking = '';
  try {
    await Promise.all(toLock(shelf).map((audit) => shelf.lock(audit)));
  } finally {
    delete root.dataset.locking;
  }
}
