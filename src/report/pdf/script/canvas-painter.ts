import { isBox } from './box-letter.ts';
import type { Weight } from './embedded-font.ts';
import type { WordLook, WordPainter, WordPicture } from './word-painter.ts';

/** Pixels to a point: four times what a screen shows, enough for print. */
const fullScale = 4;
/** Pixels that every browser's canvas may be wide; a longer word is drawn less finely. */
const widest = 8000;
/** Pixels left free around the ink. */
const edge = 2;
/** Code points that stand for nothing, in the first plane and above it: what is drawn for them is drawn for any letter that no font has. */
const unassigned = ['\u0378', '\u{3fffd}'] as const;
/** Pixels of the size at which a letter is compared with that box. */
const trialSize = 32;

type Canvas = OffscreenCanvasRenderingContext2D;

const fontOf = (pixels: number, weight: Weight): string =>
  `${weight === 'semibold' ? 600 : 400} ${pixels}px sans-serif`;

/** A canvas in memory, not on the graphics card: the same calls give the same pixels. */
function canvasOf(width: number, height: number): Canvas | undefined {
  if (typeof OffscreenCanvas === 'undefined') return undefined;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context && 'textRendering' in context) context.textRendering = 'geometricPrecision';
  return context ?? undefined;
}

/** Pixels of a cluster, black on white. */
function trialOf(canvas: Canvas, cluster: string): ImageData {
  const side = trialSize * 2;
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(0, 0, side, side);
  canvas.fillStyle = '#000000';
  canvas.font = fontOf(trialSize, 'regular');
  canvas.fillText(cluster, 8, trialSize * 1.4);
  return canvas.getImageData(0, 0, side, side);
}

function paintWord(measuring: Canvas, word: string, look: WordLook): WordPicture {
  measuring.font = fontOf(100, look.weight);
  const points = (measuring.measureText(word).width * look.size) / 100;
  const scale = Math.min(fullScale, widest / points);
  const font = fontOf(look.size * scale, look.weight);
  measuring.font = font;
  const ink = measuring.measureText(word);
  const left = Math.max(0, Math.ceil(ink.actualBoundingBoxLeft)) + edge;
  const baseline = Math.max(0, Math.ceil(ink.actualBoundingBoxAscent)) + edge;
  const width = left + Math.ceil(Math.max(ink.width, ink.actualBoundingBoxRight)) + edge;
  const height = baseline + Math.max(0, Math.ceil(ink.actualBoundingBoxDescent)) + edge;
  const canvas = canvasOf(width, height);
  if (!canvas) throw new Error('No canvas for a word');
  canvas.fillStyle = look.ground;
  canvas.fillRect(0, 0, width, height);
  canvas.fillStyle = look.color;
  canvas.font = font;
  canvas.fillText(word, left, baseline);
  const pixels = canvas.getImageData(0, 0, width, height).data;
  return { pixels, width, height, scale, left, baseline };
}

/**
 * Draws with the fonts of this laptop. Nothing where there is no canvas (Node). Pictures differ between laptops with
 * different fonts, and are the same every time on one.
 */
export function canvasPainter(): WordPainter | undefined {
  const trial = canvasOf(trialSize * 2, trialSize * 2);
  const measuring = canvasOf(1, 1);
  if (!trial || !measuring) return undefined;
  const boxes = unassigned.map((sign) => trialOf(trial, sign));
  const drawn = new Map<string, boolean>();
  const widths = new Map<string, number>();
  return {
    draws(cluster) {
      let known = drawn.get(cluster);
      if (known === undefined) {
        known = [...cluster].every((character) => {
          if (/[\p{M}\u200c\u200d]/u.test(character)) return true;
          const letter = trialOf(trial, character);
          return !boxes.some((box) => isBox(letter, box));
        });
        drawn.set(cluster, known);
      }
      return known;
    },
    width(word, weight) {
      const key = `${weight} ${word}`;
      let known = widths.get(key);
      if (known === undefined) {
        measuring.font = fontOf(100, weight);
        known = measuring.measureText(word).width * 10;
        widths.set(key, known);
      }
      return known;
    },
    paint: (word, look) => paintWord(measuring, word, look),
  };
}
