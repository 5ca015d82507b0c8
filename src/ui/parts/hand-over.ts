import { useSyncExternalStore } from 'react';

/** When this laptop's work on an audit was last put somewhere else. Kept in the open: a random id and a time. */
const place = (audit: string): string => `case-file-audit/hand-over/${audit}`;
const listeners = new Set<() => void>();

/** Milliseconds since 1970; undefined while the audit has never left this laptop, nor come from another. */
export function lastHandOver(audit: string): number | undefined {
  try {
    const kept = localStorage.getItem(place(audit));
    return kept === null ? undefined : Number(kept);
  } catch {
    return undefined;
  }
}

export function noteHandOver(audit: string, at: number): void {
  try {
    localStorage.setItem(place(audit), String(at));
  } catch {
    // Nobody is reminded; what is sent is known to the store.
  }
  for (const listener of [...listeners]) listener();
}

export function forgetHandOver(audit: string): void {
  try {
    localStorage.removeItem(place(audit));
  } catch {
    // Nothing was kept.
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useHandOver = (audit: string): number | undefined =>
  useSyncExternalStore(subscribe, () => lastHandOver(audit));
