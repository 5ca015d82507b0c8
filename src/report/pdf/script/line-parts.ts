import { languageOf } from '#src/report/language-of.ts';
import { type Level, levelsOf } from './directions.ts';
import type { Face, FacedCluster } from './faces.ts';
import { shapeArabic } from './shape-arabic.ts';

/** Something drawn in one go. */
export interface Piece {
  readonly face: Exclude<Face, 'none'>;
  /** In the order of drawing, from left to right; of a picture in the order of reading. */
  readonly text: string;
}

/** A part of a line, in the order both of reading and of drawing. */
export interface LinePart {
  /** From left to right. */
  readonly pieces: readonly Piece[];
  /** How it reads, where the letters drawn do not say it themselves. */
  readonly reading?: { readonly text: string; readonly language?: string };
}

interface Stretch {
  readonly face: Face;
  readonly level: Level;
  readonly text: string;
}

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

const turned = (text: string): string =>
  [...text]
    .reverse()
    .map((sign) => mirrored[sign] ?? sign)
    .join('');

function stretchesOf(items: readonly FacedCluster[]): Stretch[] {
  const levels = levelsOf(items.map(({ text }) => text));
  const stretches: Stretch[] = [];
  items.forEach(({ text, face }, index) => {
    const level = levels[index] ?? 0;
    const last = stretches.at(-1);
    if (last?.face === face && last.level === level)
      stretches[stretches.length - 1] = { ...last, text: last.text + text };
    else stretches.push({ face, level, text });
  });
  return stretches;
}

function pieceOf({ face, level, text }: Stretch): Piece {
  if (face === 'picture') return { face, text };
  if (face === 'arabic') return { face, text: level === 1 ? turned(shapeArabic(text)) : text };
  return { face: 'main', text: level === 1 ? turned(text) : text };
}

function foreignPart(stretches: readonly Stretch[]): LinePart {
  const text = stretches.map((stretch) => stretch.text).join('');
  const language = languageOf(text);
  const inOrder = stretches[0]?.level === 0 ? stretches : [...stretches].reverse();
  return { pieces: inOrder.map(pieceOf), reading: { text, ...(language && { language }) } };
}

/** A line that runs from left to right, as parts; what runs to the left inside it is one part with its numbers and spaces. */
export function linePartsOf(items: readonly FacedCluster[]): LinePart[] {
  const parts: LinePart[] = [];
  let leftward: Stretch[] = [];
  const endLeftward = () => {
    if (leftward.length > 0) parts.push(foreignPart(leftward));
    leftward = [];
  };
  for (const stretch of stretchesOf(items)) {
    if (stretch.level > 0) leftward.push(stretch);
    else {
      endLeftward();
      if (stretch.face === 'main' || stretch.face === 'none')
        parts.push({ pieces: [pieceOf(stretch)] });
      else parts.push(foreignPart([stretch]));
    }
  }
  endLeftward();
  return parts;
}
