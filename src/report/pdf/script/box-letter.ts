/** Pixels as a canvas gives them: four bytes for each. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

interface Ink {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The darkest of red, green and blue: a yellow face is ink too. */
function shadeAt({ data, width }: Pixels, x: number, y: number): number {
  const place = (y * width + x) * 4;
  return Math.min(data[place] ?? 255, data[place + 1] ?? 255, data[place + 2] ?? 255);
}

/** The edges of what is darker than its white ground; nothing where all is white. */
function inkOf(pixels: Pixels): Ink | undefined {
  const columns: number[] = [];
  const rows: number[] = [];
  for (let y = 0; y < pixels.height; y += 1)
    for (let x = 0; x < pixels.width; x += 1)
      if (shadeAt(pixels, x, y) < 250) {
        columns.push(x);
        rows.push(y);
      }
  if (columns.length === 0) return undefined;
  const [left, right] = [columns.reduce(least), columns.reduce(most)];
  return { left, right, top: rows.reduce(least), bottom: rows.reduce(most) };
}

const least = (one: number, other: number): number => Math.min(one, other);
const most = (one: number, other: number): number => Math.max(one, other);

/**
 * Whether a letter was drawn as the box for a letter that no font has, or as nothing. Only the frame is compared: some
 * browsers write the number of the letter into the box.
 */
export function isBox(letter: Pixels, box: Pixels): boolean {
  const [ink, frame] = [inkOf(letter), inkOf(box)];
  if (!ink) return true;
  if (!frame) return false;
  const sameEdges =
    ink.left === frame.left &&
    ink.right === frame.right &&
    ink.top === frame.top &&
    ink.bottom === frame.bottom;
  if (!sameEdges) return false;
  for (let y = ink.top; y <= ink.bottom; y += 1)
    for (let x = ink.left; x <= ink.right; x += 1) {
      const onFrame = y === ink.top || y === ink.bottom || x === ink.left || x === ink.right;
      if (onFrame && shadeAt(letter, x, y) !== shadeAt(box, x, y)) return false;
    }
  return true;
}
