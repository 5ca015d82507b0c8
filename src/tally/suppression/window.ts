/** Whole numbers that are possible: ranges from low to high, both ends in, none touching the next. */
export type Window = readonly (readonly [number, number])[];

export const exactly = (value: number): Window => [[value, value]];
export const upTo = (base: number): Window => [[0, base]];

/** What lies in both `window` and `low` to `high`. */
export const within = (window: Window, low: number, high: number): Window =>
  window.flatMap(([from, to]): [number, number][] => {
    const range: [number, number] = [Math.max(from, low), Math.min(to, high)];
    return range[0] <= range[1] ? [range] : [];
  });

/** The smallest possible number from `value` on; infinity where there is none. */
export function snapUp(window: Window, value: number): number {
  for (const [from, to] of window) if (value <= to) return Math.max(from, value);
  return Number.POSITIVE_INFINITY;
}

/** The largest possible number up to `value`; minus infinity where there is none. */
export function snapDown(window: Window, value: number): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const [from, to] of window) if (from <= value) found = Math.min(to, value);
  return found;
}

export const allows = (window: Window, value: number): boolean => snapUp(window, value) === value;
