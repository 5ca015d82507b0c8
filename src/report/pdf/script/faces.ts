import { clustersOf } from './clusters.ts';
import { canShape, isMarked } from './shape-arabic.ts';

/** How a cluster is drawn: in the main font, in the Arabic one, as a picture, or not at all. */
export type Face = 'main' | 'arabic' | 'picture' | 'none';

export interface FacedCluster {
  readonly text: string;
  readonly face: Face;
}

/** What there is to draw with. */
export interface Means {
  /** Whether the main font holds the character. */
  readonly main: (codePoint: number) => boolean;
  /** The same of the Arabic font, where there is one. */
  readonly arabic?: (codePoint: number) => boolean;
  /** Whether the laptop has a letter for the cluster, where it can draw. */
  readonly picture?: (cluster: string) => boolean;
}

const arabicScript = /^[\p{scx=Arabic}\u200c\u200d]/u;
const alphabet = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u;
const mark = /\p{M}/u;

const allIn = (text: string, holds: ((codePoint: number) => boolean) | undefined): boolean =>
  holds !== undefined &&
  [...text].every((character) => /[\u200c\u200d]/.test(character) || holds(codeOf(character)));
const codeOf = (character: string): number => character.codePointAt(0) ?? 0;

/** A letter with a mark that no single character stands for is best drawn by the laptop, which knows where the mark goes. */
function faceOf(cluster: string, { main, arabic, picture }: Means): Face {
  if (cluster === '\n') return 'main';
  if (arabicScript.test(cluster) && allIn(cluster, arabic)) return 'arabic';
  const inMain = allIn(cluster, main);
  if (inMain && !mark.test(cluster)) return 'main';
  if (picture?.(cluster)) return 'picture';
  return inMain ? 'main' : 'none';
}

/** The items from `start` on for which `belongs` is true. */
function runFrom(
  items: readonly FacedCluster[],
  start: number,
  belongs: (item: FacedCluster) => boolean,
): FacedCluster[] {
  const run: FacedCluster[] = [];
  for (let index = start; index < items.length; index += 1) {
    const item = items[index];
    if (!item || !belongs(item)) break;
    run.push(item);
  }
  return run;
}

/** A word goes whole into a picture where one of its letters must: an Arabic one, or one of our own alphabets. */
function wholeWords(items: readonly FacedCluster[], { picture }: Means): FacedCluster[] {
  const result: FacedCluster[] = [];
  while (result.length < items.length) {
    const start = result.length;
    const arabic = runFrom(items, start, ({ face }) => face === 'arabic');
    const word = runFrom(items, start, ({ text }) => alphabet.test(text));
    const other = items.slice(start, start + 1);
    if (arabic.length > 0) result.push(...arabicWord(arabic, picture));
    else result.push(...(word.length > 0 ? alphabetWord(word, picture) : other));
  }
  return result;
}

const asPicture = (word: readonly FacedCluster[]): FacedCluster[] =>
  word.map(({ text }) => ({ text, face: 'picture' }));

function alphabetWord(word: FacedCluster[], picture: Means['picture']): FacedCluster[] {
  const drawn = word.some(({ face }) => face === 'picture');
  return drawn && word.every(({ text }) => picture?.(text)) ? asPicture(word) : word;
}

function arabicWord(word: FacedCluster[], picture: Means['picture']): FacedCluster[] {
  const plain = word.every(({ text }) => canShape(text) && !isMarked(text));
  if (plain) return word;
  if (picture && word.every(({ text }) => picture(text))) return asPicture(word);
  return word.map(({ text }) => ({ text, face: canShape(text) ? 'arabic' : 'none' }));
}

/** The clusters of a text in order, each with how it is drawn. */
export const facesOf = (text: string, means: Means): FacedCluster[] =>
  wholeWords(
    clustersOf(text).map((cluster) => ({ text: cluster, face: faceOf(cluster, means) })),
    means,
  );
