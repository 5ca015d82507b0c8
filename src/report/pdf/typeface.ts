import type { jsPDF } from 'jspdf';
import type { Fonts } from './fonts.ts';
import { printable } from './printable.ts';

export type Weight = 'regular' | 'semibold';
/** The names that jsPDF and autoTable know the two weights by. */
export const family = 'source-sans-3';
const styleOf: Readonly<Record<Weight, string>> = { regular: 'normal', semibold: 'bold' };

/** The part of jsPDF's parsed TTF that is used here. Widths are in thousandths of the font size. */
interface ParsedFont {
  characterToGlyph(codePoint: number): number;
  widthOfGlyph(glyph: number): number;
}

/** jsPDF takes a file as a string with one character for each byte. */
function binaryString(bytes: Uint8Array): string {
  let result = '';
  const step = 8192;
  for (let start = 0; start < bytes.length; start += step)
    result += String.fromCharCode(...bytes.subarray(start, start + step));
  return result;
}

/** The report's letters: which there are, how wide they are, and how text breaks into lines. */
export class Typeface {
  readonly missing = new Set<string>();
  readonly #doc: jsPDF;
  readonly #parsed: Record<Weight, ParsedFont>;
  readonly #advances: Record<Weight, Map<string, number>> = {
    regular: new Map(),
    semibold: new Map(),
  };

  /** Puts the fonts into the document. */
  constructor(doc: jsPDF, fonts: Fonts) {
    this.#doc = doc;
    this.#parsed = {
      regular: this.#add('regular', fonts.regular),
      semibold: this.#add('semibold', fonts.semibold),
    };
  }

  #add(weight: Weight, bytes: Uint8Array): ParsedFont {
    const file = `${family}-${weight}.ttf`;
    this.#doc.addFileToVFS(file, binaryString(bytes));
    this.#doc.addFont(file, family, styleOf[weight], undefined, 'Identity-H');
    this.#doc.setFont(family, styleOf[weight]);
    return this.#doc.getFont().metadata as ParsedFont;
  }

  /** Makes the weight and size the document's own. */
  use(size: number, weight: Weight): void {
    this.#doc.setFont(family, styleOf[weight]);
    this.#doc.setFontSize(size);
  }

  /** Whether both weights hold the character. jsPDF writes no character above U+FFFF. */
  covers = (codePoint: number): boolean =>
    codePoint <= 0xffff &&
    this.#parsed.regular.characterToGlyph(codePoint) > 0 &&
    this.#parsed.semibold.characterToGlyph(codePoint) > 0;

  /** Text as it will be drawn; what the font lacks is a square and is kept in `missing`. */
  printable(text: string): string {
    return printable(text, this.covers, (character) => this.missing.add(character));
  }

  /** Width in points of printable text. */
  width(text: string, size: number, weight: Weight): number {
    let thousandths = 0;
    for (const character of text) thousandths += this.#advance(character, weight);
    return (thousandths * size) / 1000;
  }

  /** Breaks printable text into lines; a word wider than a line is broken where it must. Every line but the last ends in a space. */
  wrap(text: string, width: number, size: number, weight: Weight): string[] {
    const lines: string[] = [];
    for (const paragraph of text.split('\n')) {
      let line = '';
      for (const word of paragraph.split(/(?<=[ \t])/)) {
        if (line !== '' && this.width((line + word).trimEnd(), size, weight) > width) {
          lines.push(`${line.trimEnd()} `);
          line = '';
        }
        line += word;
        while (this.width(line.trimEnd(), size, weight) > width) {
          const fits = this.#fitting(line, width, size, weight);
          if (fits.length === line.length) break;
          lines.push(fits);
          line = line.slice(fits.length);
        }
      }
      lines.push(`${line.trimEnd()} `);
    }
    return lines.map((line, index) => (index === lines.length - 1 ? line.trimEnd() : line));
  }

  /** The most letters from the start that fit, at least 1. */
  #fitting(text: string, width: number, size: number, weight: Weight): string {
    let fits = '';
    for (const character of text) {
      if (fits !== '' && this.width(fits + character, size, weight) > width) break;
      fits += character;
    }
    return fits;
  }

  #advance(character: string, weight: Weight): number {
    const known = this.#advances[weight].get(character);
    if (known !== undefined) return known;
    const font = this.#parsed[weight];
    const advance = font.widthOfGlyph(font.characterToGlyph(character.codePointAt(0) ?? 0));
    this.#advances[weight].set(character, advance);
    return advance;
  }
}
