import type { WordPainter, WordPicture } from '#src/report/pdf/script/word-painter.ts';

/** A letter that no laptop has. */
export const unknownLetter = '\u{1fae8}';

const channels = (color: string): number[] =>
  [1, 3, 5].map((place) => Number.parseInt(color.slice(place, place + 2), 16));

/** Stands in for a browser's canvas: a word is a block in its colour on its ground, as wide as it has letters. */
export const fakePainter: WordPainter = {
  draws: (cluster) => !cluster.includes(unknownLetter),
  width: (word) => [...word.replace(/\p{M}/gu, '')].length * 900,
  paint(word, { size, color, ground }): WordPicture {
    const width = Math.ceil((fakePainter.width(word, 'regular') * size) / 1000);
    const height = Math.ceil(size) + 4;
    const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        const inside = x > 1 && y > 1 && x < width - 2 && y < height - 2;
        pixels.set(channels(inside ? color : ground), (y * width + x) * 4);
      }
    return { pixels, width, height, scale: 1, left: 2, baseline: Math.ceil(size) };
  },
};
