/**
 * What can be said about working offline:
 * - `unsupported`: not possible here (no service worker: private window, plain http, development).
 * - `preparing`: the app is being copied to this laptop. Only seen on a first visit.
 * - `incomplete`: a file did not come, or came as something else, so nothing was kept. It is tried again by itself.
 * - `ready`: works offline: every file is here and was checked. Coming from `preparing`, this is the moment to say so once.
 * - `update-incomplete`: works offline; the same happened to a newer version, which was not taken. It is tried again by itself.
 * - `update-waiting`: a newer version is on this laptop, or another tab has started it already. `applyUpdate` shows it.
 */
export type OfflineState =
  | 'unsupported'
  | 'preparing'
  | 'incomplete'
  | 'ready'
  | 'update-incomplete'
  | 'update-waiting';

type Listener = () => void;

let state: OfflineState = 'unsupported';
let apply: () => void = () => undefined;
const listeners = new Set<Listener>();

/** The state now: a plain string, fit for useSyncExternalStore. */
export const offlineState = (): OfflineState => state;

/** Calls back after every change of state; returns how to stop. */
export function subscribeOffline(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Starts the newer version and reloads this tab; other tabs are told by their own `update-waiting` and stay as they are.
 * Only for a person's click, after everything is saved. Does nothing unless an update is waiting.
 */
export function applyUpdate(): void {
  if (state === 'update-waiting') apply();
}

/** For register.ts: a new state, and, with `update-waiting`, what applying the update does. */
export function setOfflineState(next: OfflineState, onApply?: () => void): void {
  if (onApply) apply = onApply;
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}
