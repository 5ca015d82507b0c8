/**
 * A fixed shuffle: an order that looks random, another one for each salt, and the same every time. The constants are those
 * of a common integer hash; nothing depends on them but the look of the sample.
 */
function rank(place: number, salt: number): number {
  let mixed = Math.imul(place + 1, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

export const shuffled = (places: readonly number[], salt: number): number[] =>
  [...places].sort((a, b) => rank(a, salt) - rank(b, salt) || a - b);

/** The numbers from 0 up to, not including, `count`. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

/** `count` places: out of the first pool while it lasts, then out of the next. A place is taken once. */
export function pick(pools: readonly (readonly number[])[], count: number, salt: number): number[] {
  const order = new Set(pools.flatMap((pool) => shuffled(pool, salt)));
  return [...order].slice(0, count);
}

/** Deals values to places: so many of each, in a shuffled order. The counts add up to the places. */
export function deal<T>(
  places: readonly number[],
  counts: readonly (readonly [value: T, count: number])[],
  salt: number,
): ReadonlyMap<number, T> {
  const values = counts.flatMap(([value, count]) => Array.from({ length: count }, () => value));
  if (values.length !== places.length)
    throw new Error(`${values.length} values for ${places.length} places`);
  const dealt = new Map<number, T>();
  for (const [index, place] of shuffled(places, salt).entries()) {
    const value = values[index];
    if (value !== undefined) dealt.set(place, value);
  }
  return dealt;
}
