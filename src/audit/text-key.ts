/** FNV-1a, 32 bits (Fowler, Noll, Vo 1991), from a given start. */
export function fnv(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Hex digits that follow from a text, 8 for each start. Two texts may share them: not a secret, not a check. */
export const textKey = (
  text: string,
  starts: readonly number[] = [0x811c9dc5, 0x9e3779b9],
): string => starts.map((start) => fnv(text, start).toString(16).padStart(8, '0')).join('');
