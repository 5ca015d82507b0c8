import type { jsPDF } from 'jspdf';
import { inside } from '#src/report/pdf/tagging/jspdf-inside.ts';
import type { WordLook, WordPainter, WordPicture } from './word-painter.ts';

/** jsPDF's parts for writing an object with a stream. */
interface StreamWriter {
  newObject(): number;
  putStream(stream: {
    readonly data: string;
    readonly filters: readonly ['FlateEncode'];
    readonly additionalKeyValues: readonly { readonly key: string; readonly value: string }[];
    readonly objectId: number;
  }): void;
}

interface PlacedPicture {
  readonly name: string;
  readonly picture: WordPicture;
  objectId: number;
}

/** Red, green and blue, a character for each byte. The pictures are opaque. */
function colorBytes({ pixels }: WordPicture): string {
  const parts: string[] = [];
  for (let place = 0; place + 3 < pixels.length; place += 4)
    parts.push(
      String.fromCharCode(pixels[place] ?? 0, pixels[place + 1] ?? 0, pixels[place + 2] ?? 0),
    );
  return parts.join('');
}

/**
 * Words drawn as pictures, each picture once in the file. jsPDF's `addImage` is not used: after its first picture it
 * compresses nothing any more.
 */
export class WordPictures {
  readonly #doc: jsPDF;
  readonly #painter: WordPainter;
  readonly #placed = new Map<string, PlacedPicture>();

  constructor(doc: jsPDF, painter: WordPainter) {
    this.#doc = doc;
    this.#painter = painter;
    const { events, write } = inside(doc);
    events.subscribe('putResources', () => {
      for (const placed of this.#placed.values()) this.#put(placed);
    });
    events.subscribe('putXobjectDict', () => {
      for (const { name, objectId } of this.#placed.values()) write(`/${name} ${objectId} 0 R`);
    });
  }

  /** Draws the word from `x` on the line `y`, in points from the top left corner. */
  draw(word: string, x: number, y: number, look: WordLook): void {
    const { name, picture } = this.#pictureOf(word, look);
    const { scaleFactor, pageSize, write } = inside(this.#doc);
    const { width, height, left, baseline, scale } = picture;
    const points = (pixels: number) => (pixels / scale) * scaleFactor;
    const from = x * scaleFactor - points(left);
    const top = (pageSize.getHeight() - y) * scaleFactor + points(baseline);
    const place = [points(width), 0, 0, points(height), from, top - points(height)];
    write(`q ${place.map((value) => value.toFixed(3)).join(' ')} cm /${name} Do Q`);
  }

  #pictureOf(word: string, look: WordLook): PlacedPicture {
    const key = JSON.stringify([word, look.size, look.weight, look.color, look.ground]);
    const known = this.#placed.get(key);
    if (known) return known;
    const picture = this.#painter.paint(word, look);
    const placed = { name: `Word${this.#placed.size}`, picture, objectId: 0 };
    this.#placed.set(key, placed);
    return placed;
  }

  #put(placed: PlacedPicture): void {
    const pdf = inside(this.#doc);
    const writer = pdf as unknown as StreamWriter;
    placed.objectId = writer.newObject();
    const entries = {
      Type: '/XObject',
      Subtype: '/Image',
      Width: `${placed.picture.width}`,
      Height: `${placed.picture.height}`,
      ColorSpace: '/DeviceRGB',
      BitsPerComponent: '8',
    };
    writer.putStream({
      data: colorBytes(placed.picture),
      filters: ['FlateEncode'],
      additionalKeyValues: Object.entries(entries).map(([key, value]) => ({ key, value })),
      objectId: placed.objectId,
    });
    pdf.write('endobj');
  }
}
