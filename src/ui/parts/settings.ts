import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';

const density = z.enum(['compact', 'normal']);

/** How this laptop shows things. Kept in the browser, in the open: nothing here tells of a person or an audit. */
const settingsSchema = z.object({
  /** Y, N, A, X and the other single keys work in a question's answers. Off: the browser's standard keys. */
  singleKeys: z.boolean(),
  /** An answer given by a single key moves on to the next question. */
  moveOn: z.boolean(),
  /** Questions on the review screen: whole, or by their short names. */
  density,
  /** What reviewers of this laptop chose for themselves, by their random ids. */
  densityOf: z.record(z.string(), density),
  theme: z.enum(['system', 'light', 'dark']),
  /** Minutes without a key or a click until an open audit locks itself. */
  idleMinutes: z.int().check(z.gte(1), z.lte(240)),
  /** The browser may help with spelling. It may send what is typed to its maker, so it is off until a person turns it on. */
  spelling: z.boolean(),
  /** The tour of the sample was taken or refused: it is not offered again. */
  toured: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

const place = 'case-file-audit/settings';
const standard: Settings = {
  singleKeys: true,
  moveOn: true,
  density: 'normal',
  densityOf: {},
  theme: 'system',
  idleMinutes: 15,
  spelling: false,
  toured: false,
};
const listeners = new Set<() => void>();
let current: Settings | undefined;

function read(): Settings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    const parsed = settingsSchema.safeParse({ ...standard, ...(kept as object) });
    return parsed.success ? parsed.data : standard;
  } catch {
    // Storage can be forbidden or its text damaged: the standard settings serve.
    return standard;
  }
}

export function settings(): Settings {
  current ??= read();
  return current;
}

/** Changes settings for this visit, and for later ones where the browser lets us keep them. */
export function changeSettings(change: Partial<Settings>): void {
  current = { ...settings(), ...change };
  try {
    localStorage.setItem(place, JSON.stringify(current));
  } catch {
    // Not kept; it still holds until the window is closed.
  }
  showSettings();
  for (const listener of listeners) listener();
}

/** Puts the theme on the document, where the style sheets look for it. */
export function showSettings(): void {
  const { dataset } = document.documentElement;
  for (const name of ['spellcheck', 'writingsuggestions'])
    document.documentElement.setAttribute(name, String(settings().spelling));
  if (settings().theme === 'system') delete dataset.theme;
  else dataset.theme = settings().theme;
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useSettings = (): Settings => useSyncExternalStore(subscribe, settings);

/** How this reviewer has questions shown: as they chose, else as this laptop is set. */
export const densityFor = ({ density, densityOf }: Settings, reviewer: string) =>
  densityOf[reviewer] ?? density;
