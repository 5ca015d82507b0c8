import { useEffect, useState } from 'react';
import { today } from './today.ts';

const often = 30_000;
const woken = ['focus', 'pageshow', 'online'] as const;

/**
 * What `read` says of the clock now. It is looked at every half minute, and at once when the laptop woke or the page is seen
 * again, since no timer runs in sleep; the screen is drawn again only when the answer is another.
 */
export function useNow<T extends string | number>(read: () => T): T {
  const [now, setNow] = useState(read);
  useEffect(() => {
    const look = () => setNow(read());
    const timer = setInterval(look, often);
    for (const name of woken) addEventListener(name, look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const name of woken) removeEventListener(name, look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [read]);
  return now;
}

/** Today on this laptop's calendar, `YYYY-MM-DD`, also after midnight. */
export const useToday = (): string => useNow(today);
