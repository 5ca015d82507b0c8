import type { Weight } from './embedded-font.ts';

/** How a word is to look. */
export interface WordLook {
  /** Points. */
  readonly size: number;
  readonly weight: Weight;
  /** `#1B2530` */
  readonly color: string;
  /** The colour it stands on. */
  readonly ground: string;
}

export interface WordPicture {
  /** Red, green, blue and 255 of each pixel, from the top left corner on. */
  readonly pixels: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  /** Pixels to a point. */
  readonly scale: number;
  /** Pixels from the left edge to where the word begins. */
  readonly left: number;
  /** Pixels from the top edge to the line the letters stand on. */
  readonly baseline: number;
}

/** Draws words that the report's own fonts lack; the same word and look always give the same picture. */
export interface WordPainter {
  /** Whether it has a letter for this cluster, rather than the box that stands for a letter nobody has. */
  draws(cluster: string): boolean;
  /** Width in thousandths of the size. */
  width(word: string, weight: Weight): number;
  paint(word: string, look: WordLook): WordPicture;
}
