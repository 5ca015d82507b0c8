import type { SmallNumberRule } from '#src/audit/audit-details.ts';
import { exactly, type Window, within } from './window.ts';

/** How one rule hides and rounds. (domain.md section 5.3.10) */
export interface SmallNumbers {
  /** Counts from 1 to this are hidden, of Yes as of No. */
  readonly most: number;
  /** Shown numbers are rounded to a multiple of this; 1 = as they are. */
  readonly step: number;
}

export const smallNumbers: Readonly<Record<SmallNumberRule, SmallNumbers>> = {
  'under-5': { most: 4, step: 1 },
  rounded: { most: 7, step: 5 },
};

/** A group of fewer cases than this is a small group: no result of it is shown. */
export const fewestInGroup = 5;

/** Whether Yes, or No (the base less Yes), is a small number. 0 is a true zero. */
export function isSmall(count: number, base: number, { most }: SmallNumbers): boolean {
  const small = (value: number) => value >= 1 && value <= most;
  return small(count) || small(base - count);
}

/** The counts that are small numbers in this base. */
export function smallIn(base: number, { most }: SmallNumbers): Window {
  const low = within([[1, most]], 0, base);
  const high = within([[base - most, base - 1]], 0, base);
  const [a] = low;
  const [b] = high;
  if (!a || !b) return a ? low : high;
  return b[0] <= a[1] + 1 ? [[Math.min(a[0], b[0]), Math.max(a[1], b[1])]] : [a, b];
}

/** The nearest multiple of the step; halfway goes up. */
export const roundTo = (value: number, step: number): number =>
  step * Math.floor((2 * value + step) / (2 * step));

/** The counts that are shown as this one is: itself, or those that round to the same number and are not small. */
export function shownAs(count: number, base: number, rule: SmallNumbers): Window {
  if (rule.step === 1) return exactly(count);
  const alike: [number, number][] = [];
  for (let value = Math.max(0, count - rule.step); value <= count + rule.step; value += 1) {
    const same = roundTo(value, rule.step) === roundTo(count, rule.step);
    if (value > base || !same || isSmall(value, base, rule)) continue;
    const last = alike.at(-1);
    if (last && last[1] === value - 1) last[1] = value;
    else alike.push([value, value]);
  }
  return alike;
}
