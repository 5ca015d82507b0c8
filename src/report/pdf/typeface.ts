import type { jsPDF } from 'jspdf';
import { breakLines } from '#src/report/pdf/script/break-lines.ts';
import { EmbeddedFont, type Weight } from '#src/report/pdf/script/embedded-font.ts';
import { type FacedCluster, facesOf, type Means } from '#src/report/pdf/script/faces.ts';
import { type LinePart, linePartsOf, type Piece } from '#src/report/pdf/script/line-parts.ts';
import { shapeArabic } from '#src/report/pdf/script/shape-arabic.ts';
import type { WordPainter } from '#src/report/pdf/script/word-painter.ts';
import { tidyText } from '#src/report/tidy-text.ts';
import type { Fonts } from './fonts.ts';

export type { Weight } from '#src/report/pdf/script/embedded-font.ts';
/** The name that jsPDF and autoTable know the main font by. */
export const family = 'source-sans-3';
/** Drawn for a character that can be drawn in no way. */
const missingSign = '\u25a1';

/** The report's letters: which there are, how wide they are, and how text breaks into lines. */
export class Typeface {
  readonly missing = new Set<string>();
  readonly painter: WordPainter | undefined;
  readonly #main: EmbeddedFont;
  readonly #arabic: () => EmbeddedFont | undefined;
  readonly #means: Means;
  /** Whether a character needs no more care than its width. */
  readonly #plain = new Map<string, boolean>();

  /** Puts the fonts into the document; the Arabic one when it is first needed. */
  constructor(doc: jsPDF, { regular, semibold, arabic, painter }: Fonts) {
    this.#main = new EmbeddedFont(doc, family, { regular, semibold });
    this.painter = painter;
    let arabicFont: EmbeddedFont | undefined;
    this.#arabic = () => {
      if (arabic) arabicFont ??= new EmbeddedFont(doc, 'noto-sans-arabic', arabic);
      return arabicFont;
    };
    this.#means = {
      main: this.#main.covers,
      ...(arabic && { arabic: (codePoint) => this.#arabic()?.covers(codePoint) === true }),
      ...(painter && { picture: (cluster) => painter.draws(cluster) }),
    };
  }

  /** Makes the main font in this weight and size the document's own. */
  use(size: number, weight: Weight): void {
    this.#main.use(size, weight);
  }

  /** The same for a piece that is no picture. */
  setFont({ face }: Piece, size: number, weight: Weight): void {
    if (face === 'arabic') this.#arabic()?.use(size, weight);
    else this.use(size, weight);
  }

  /**
   * Text as it will be drawn: each character that can be drawn in no way is a square and is kept in `missing`, never
   * dropped: jsPDF leaves such a letter out with no word, or loses the rest of the line.
   */
  printable(text: string): string {
    const tidy = tidyText(text);
    if (this.#isPlain(tidy)) return tidy;
    return facesOf(tidy, this.#means)
      .map((item) => (item.face === 'none' ? this.#withSquares(item) : item.text))
      .join('');
  }

  /** Width in points of printable text. */
  width(text: string, size: number, weight: Weight): number {
    return (this.#thousandths(text, weight) * size) / 1000;
  }

  /** Breaks printable text into lines; a word wider than a line is broken where it must. Every line but the last ends in a space. */
  wrap(text: string, width: number, size: number, weight: Weight): string[] {
    return breakLines(text, (width * 1000) / size, (part) => this.#thousandths(part, weight));
  }

  /** What a line of printable text is drawn of, from left to right. */
  parts(line: string): LinePart[] {
    if (this.#isPlain(line)) return [{ pieces: [{ face: 'main', text: line }] }];
    return linePartsOf(facesOf(line, this.#means));
  }

  pieceWidth({ face, text }: Piece, size: number, weight: Weight): number {
    return (this.#widthIn(face, text, weight) * size) / 1000;
  }

  #isPlain(text: string): boolean {
    for (const character of text) {
      let plain = this.#plain.get(character);
      if (plain === undefined) {
        const covered = character === '\n' || this.#main.covers(character.codePointAt(0) ?? 0);
        plain = covered && !/\p{M}/u.test(character);
        this.#plain.set(character, plain);
      }
      if (!plain) return false;
    }
    return true;
  }

  #thousandths(text: string, weight: Weight): number {
    if (this.#isPlain(text)) return this.#main.width(text, weight);
    let sum = 0;
    let run: FacedCluster | undefined;
    for (const { text: cluster, face } of facesOf(text, this.#means)) {
      if (run && run.face !== face) sum += this.#widthIn(run.face, shaped(run), weight);
      run = { face, text: run?.face === face ? run.text + cluster : cluster };
    }
    return run ? sum + this.#widthIn(run.face, shaped(run), weight) : sum;
  }

  #widthIn(face: FacedCluster['face'], text: string, weight: Weight): number {
    if (face === 'picture') return this.painter?.width(text, weight) ?? 0;
    const font = face === 'arabic' ? this.#arabic() : this.#main;
    return font?.width(text, weight) ?? 0;
  }

  #withSquares({ text }: FacedCluster): string {
    return [...text]
      .map((character) => {
        if (this.#main.covers(character.codePointAt(0) ?? 0)) return character;
        if (/\p{Zs}/u.test(character)) return ' ';
        this.missing.add(character);
        return missingSign;
      })
      .join('');
  }
}

const shaped = ({ face, text }: FacedCluster): string =>
  face === 'arabic' ? shapeArabic(text) : text;
