/** How deep a part of a line stands: from left to right, from right to left, or a number inside what runs to the left. */
export type Level = 0 | 1 | 2;

/** L: runs to the right; R: to the left; D: a digit; N: takes the direction of what is around it. */
type Kind = 'L' | 'R' | 'D' | 'N';

const rightToLeft =
  /^[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}\p{sc=Samaritan}\p{sc=Mandaic}]/u;
const digit = /^\p{Nd}/u;
const letter = /^[\p{L}\p{Nl}\p{M}]/u;
const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

function kindOf(cluster: string): Kind {
  if (digit.test(cluster)) return 'D';
  if (rightToLeft.test(cluster)) return 'R';
  return letter.test(cluster) ? 'L' : 'N';
}

/** A point or colon between two digits belongs to their number (W4). */
const isInNumber = (clusters: readonly string[], kinds: readonly Kind[], index: number): boolean =>
  /^[.,:/]$/.test(clusters[index] ?? '') && kinds[index - 1] === 'D' && kinds[index + 1] === 'D';

/** A bracket belongs to the same run as what it holds: both of a pair are taken as one (N0). */
function settleBrackets(clusters: readonly string[], kinds: Kind[]): void {
  const open: number[] = [];
  clusters.forEach((cluster, index) => {
    if (brackets.has(cluster)) open.push(index);
    const from = open.at(-1);
    if (from === undefined || brackets.get(clusters[from] ?? '') !== cluster) return;
    open.pop();
    const within = kinds.slice(from + 1, index);
    const before = kinds.slice(0, from).findLast((kind) => kind === 'L' || kind === 'R') ?? 'L';
    const kind = within.includes('L') || !within.includes('R') ? 'L' : before;
    if (!within.includes('L') && !within.includes('R')) return;
    kinds[from] = kind;
    kinds[index] = kind;
  });
}

/**
 * The level of each cluster of a line that runs from left to right: the Unicode Bidirectional Algorithm (UAX 9) without
 * embeddings and overrides, which are stripped from all text.
 */
export function levelsOf(clusters: readonly string[]): Level[] {
  const kinds = clusters.map(kindOf);
  if (!kinds.includes('R')) return kinds.map(() => 0);
  let strong: Kind = 'L';
  const inNumber = clusters.map((_, index) => isInNumber(clusters, kinds, index));
  const levels: (Level | undefined)[] = [];
  settleBrackets(clusters, kinds);
  kinds.forEach((kind, index) => {
    if (kind === 'L' || kind === 'R') strong = kind;
    if (kind === 'D' || inNumber[index]) levels[index] = strong === 'R' ? 2 : 0;
    else levels[index] = kind === 'N' ? undefined : kind === 'R' ? 1 : 0;
  });
  let before: Level = 0;
  return levels.map((level, index) => {
    if (level !== undefined) {
      before = level;
      return level;
    }
    const after = levels.slice(index).find((one) => one !== undefined) ?? 0;
    return before > 0 && after > 0 ? 1 : 0;
  });
}
