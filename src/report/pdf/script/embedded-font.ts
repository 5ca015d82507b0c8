import type { jsPDF } from 'jspdf';

export type Weight = 'regular' | 'semibold';

/** The files of one font, whole TTFs: the only kind jsPDF reads. */
export interface FontFiles {
  /** Weight 400. */
  readonly regular: Uint8Array;
  /** Weight 600. */
  readonly semibold: Uint8Array;
}

/** The part of jsPDF's parsed TTF that is used here. Widths are in thousandths of the font size. */
interface ParsedFont {
  characterToGlyph(codePoint: number): number;
  widthOfGlyph(glyph: number): number;
}

const styleOf: Readonly<Record<Weight, string>> = { regular: 'normal', semibold: 'bold' };

const binaryStrings = new WeakMap<Uint8Array, string>();

/** jsPDF takes a file as a string with one character for each byte. Made once for all documents. */
function binaryString(bytes: Uint8Array): string {
  const known = binaryStrings.get(bytes);
  if (known !== undefined) return known;
  let result = '';
  const step = 8192;
  for (let start = 0; start < bytes.length; start += step)
    result += String.fromCharCode(...bytes.subarray(start, start + step));
  binaryStrings.set(bytes, result);
  return result;
}

/** A font in two weights inside a document. jsPDF writes into the file only fonts that were drawn with. */
export class EmbeddedFont {
  readonly #doc: jsPDF;
  readonly #family: string;
  readonly #parsed: Record<Weight, ParsedFont>;
  readonly #advances: Record<Weight, Map<string, number>> = {
    regular: new Map(),
    semibold: new Map(),
  };

  constructor(doc: jsPDF, family: string, files: FontFiles) {
    this.#doc = doc;
    this.#family = family;
    this.#parsed = {
      regular: this.#add('regular', files.regular),
      semibold: this.#add('semibold', files.semibold),
    };
  }

  #add(weight: Weight, bytes: Uint8Array): ParsedFont {
    const file = `${this.#family}-${weight}.ttf`;
    this.#doc.addFileToVFS(file, binaryString(bytes));
    this.#doc.addFont(file, this.#family, styleOf[weight], undefined, 'Identity-H');
    this.#doc.setFont(this.#family, styleOf[weight]);
    return this.#doc.getFont().metadata as ParsedFont;
  }

  /** Makes the weight and size the document's own. */
  use(size: number, weight: Weight): void {
    this.#doc.setFont(this.#family, styleOf[weight]);
    this.#doc.setFontSize(size);
  }

  /** Whether both weights hold the character. jsPDF writes no character above U+FFFF. */
  covers = (codePoint: number): boolean =>
    codePoint <= 0xffff &&
    this.#parsed.regular.characterToGlyph(codePoint) > 0 &&
    this.#parsed.semibold.characterToGlyph(codePoint) > 0;

  /** Width in thousandths of the size. */
  width(text: string, weight: Weight): number {
    let thousandths = 0;
    for (const character of text) thousandths += this.#advance(character, weight);
    return thousandths;
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
