/** Places of a list in pieces of at most `size`: [0, 9], [9, 14]. One piece for an empty list. */
export function pieces(length: number, size: number): (readonly [number, number])[] {
  const count = Math.max(1, Math.ceil(length / size));
  return Array.from({ length: count }, (_, index) => [
    index * size,
    Math.min(length, (index + 1) * size),
  ]);
}
