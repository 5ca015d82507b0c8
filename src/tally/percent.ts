/**
 * Whole per cent of `count` in `of`, rounded half up: 52.5 becomes 53. (domain.md section 5.3.4)
 * Worked out in whole numbers, so that no fraction is lost on the way. 0 of 0 is 0.
 */
export const percentOf = (count: number, of: number): number =>
  of === 0 ? 0 : Math.floor((200 * count + of) / (2 * of));

/** The same, or null where the base is under `smallBase` cases and a percentage would mislead. */
export const percentUnless = (count: number, of: number, smallBase: number): number | null =>
  of < smallBase || of === 0 ? null : percentOf(count, of);
