import { useEffect } from 'react';
import { useSettings } from '#src/ui/parts/settings.ts';
import { useShelf } from '#src/ui/parts/shelf-context.ts';

const signs = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

/** Locks the audit when nobody has touched the laptop for the minutes set. Unsaved changes keep it open, and are tried again. */
export function useIdleLock(audit: string, active: boolean): void {
  const shelf = useShelf();
  const { idleMinutes } = useSettings();
  useEffect(() => {
    if (!active) return;
    const limit = idleMinutes * 60_000;
    let last = Date.now();
    const touched = () => {
      last = Date.now();
    };
    // The clock is compared, not counted: a laptop that slept through the limit locks as soon as it wakes.
    const look = () => {
      if (Date.now() - last >= limit) void shelf.lock(audit);
    };
    const timer = setInterval(look, 5_000);
    const woken = () => {
      if (document.visibilityState === 'visible') look();
    };
    document.addEventListener('visibilitychange', woken);
    for (const sign of signs)
      document.addEventListener(sign, touched, { capture: true, passive: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', woken);
      for (const sign of signs) document.removeEventListener(sign, touched, { capture: true });
    };
  }, [audit, active, idleMinutes, shelf]);
}
