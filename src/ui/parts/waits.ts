import { useSyncExternalStore } from 'react';

/** What the app may have to wait for: things outside of it that may be slow, held by another, or never answer. */
export type WaitedFor = 'storage' | 'tab' | 'key' | 'folder' | 'reports' | 'part';

/** Milliseconds that are waited in silence. */
export const silence = 2_000;

interface Wait {
  readonly what: WaitedFor;
  readonly since: number;
}

const waits = new Set<Wait>();
const listeners = new Set<() => void>();
let long: readonly WaitedFor[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Attends to a task that depends on something outside: while it takes longer than `silence`, `useLongWaits` says so. The task
 * itself goes on as it would have, and so does whoever waits for it.
 */
export async function attend<T>(what: WaitedFor, task: PromiseLike<T>): Promise<T> {
  const wait = { what, since: performance.now() };
  waits.add(wait);
  timer ??= setTimeout(look, silence);
  try {
    return await task;
  } finally {
    waits.delete(wait);
    if (long.includes(what)) look();
  }
}

/** What has been waited for longer than `silence`, each once; the same array until that changes. */
export const useLongWaits = (): readonly WaitedFor[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => long,
  );

function look(): void {
  clearTimeout(timer);
  const now = performance.now();
  const ages = [...waits].map(({ what, since }) => ({ what, left: since + silence - now }));
  const young = ages.filter(({ left }) => left > 0).map(({ left }) => left);
  timer = young.length > 0 ? setTimeout(look, Math.min(...young)) : undefined;
  const next = [...new Set(ages.filter(({ left }) => left <= 0).map(({ what }) => what))].sort();
  if (next.join() === long.join()) return;
  long = next;
  for (const listener of [...listeners]) listener();
}
