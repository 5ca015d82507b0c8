import { useState, useSyncExternalStore } from 'react';
import { narrowQuery } from './open-note.ts';

/** Whether the screen is one column now. */
export function useNarrow(): boolean {
  const [query] = useState(() => matchMedia(narrowQuery));
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => query.matches,
  );
}
