import type { PageContext } from './jspdf-inside.ts';
import type { Area } from './structure.ts';

const printableAscii = /^[\x20-\x7e]*$/;

/** A text string: as it stands where it is plain ASCII, else UTF-16 with its byte order mark (ISO 32000-1, 7.9.2.2). */
export function pdfText(text: string): string {
  if (printableAscii.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let units = '';
  for (let index = 0; index < text.length; index += 1)
    units += text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return `<FEFF${units}>`;
}

/** Two decimals: less than the eye or a pointer can tell. */
export const pdfNumber = (value: number): string => `${Math.round(value * 100) / 100}`;

export const reference = (id: number): string => `${id} 0 R`;

/** The corners of an area, in points from the bottom left corner of its page. */
export function pdfRectangle(
  { x, y, width, height }: Area,
  { mediaBox }: PageContext,
  scale: number,
): string {
  const top = mediaBox.topRightY;
  const corners = [x * scale, top - (y + height) * scale, (x + width) * scale, top - y * scale];
  return `[${corners.map(pdfNumber).join(' ')}]`;
}
