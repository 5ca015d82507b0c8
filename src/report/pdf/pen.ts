import type { jsPDF } from 'jspdf';
import { palette } from '#src/report/palette.ts';
import { Grounds } from '#src/report/pdf/script/grounds.ts';
import type { Piece } from '#src/report/pdf/script/line-parts.ts';
import { unjoined } from '#src/report/pdf/script/unjoined.ts';
import { WordPictures } from '#src/report/pdf/script/word-pictures.ts';
import type { Structure } from '#src/report/pdf/tagging/structure.ts';
import type { Typeface, Weight } from './typeface.ts';

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: string;
  /** `x` is the left end, the right end, or the middle. */
  readonly align?: 'left' | 'right' | 'center';
}

export interface Stroke {
  readonly color: string;
  readonly width: number;
  /** Lengths of dash and gap. */
  readonly dash?: readonly number[];
}

/** All drawing goes through here: points from the top left corner of the page. */
export class Pen {
  readonly type: Typeface;
  readonly structure: Structure;
  readonly #doc: jsPDF;
  readonly #grounds = new Grounds();
  readonly #pictures: WordPictures | undefined;

  constructor(doc: jsPDF, type: Typeface, structure: Structure) {
    this.#doc = doc;
    this.type = type;
    this.structure = structure;
    this.#pictures = type.painter && new WordPictures(doc, type.painter);
  }

  /** One line of printable text; `y` is its baseline. What no font of ours says by itself is marked with how it reads. */
  text(text: string, x: number, y: number, style: TextStyle): void {
    if (text === '') return;
    const { size, weight = 'regular', align = 'left' } = style;
    const width = align === 'left' ? 0 : this.type.width(text.trimEnd(), size, weight);
    let left = x - (align === 'center' ? width / 2 : width);
    for (const { pieces, reading } of this.type.parts(text)) {
      const draw = () => {
        for (const piece of pieces) left += this.#piece(piece, left, y, style);
      };
      if (reading) this.structure.span(reading, draw);
      else draw();
    }
  }

  /** Draws a piece of a line and gives its width. */
  #piece(piece: Piece, x: number, y: number, style: TextStyle): number {
    const { size, weight = 'regular', color = palette.ink } = style;
    const width = this.type.pieceWidth(piece, size, weight);
    if (piece.face === 'picture') {
      const ground = this.#grounds.at(this.#page, x + width / 2, y - size / 3) ?? palette.white;
      this.#pictures?.draw(piece.text, x, y, { size, weight, color, ground });
      return width;
    }
    this.type.setFont(piece, size, weight);
    this.#doc.setTextColor(color);
    let left = x;
    for (const text of unjoined(piece.text)) {
      this.#doc.text(text, left, y, { isInputVisual: true, isOutputVisual: true });
      left += this.type.pieceWidth({ ...piece, text }, size, weight);
    }
    return width;
  }

  get #page(): number {
    return this.#doc.getCurrentPageInfo().pageNumber;
  }

  fill(x: number, y: number, width: number, height: number, color: string): void {
    this.#grounds.add(this.#page, { x, y, width, height, color });
    this.#doc.setFillColor(color);
    this.#doc.rect(x, y, width, height, 'F');
  }

  line(x1: number, y1: number, x2: number, y2: number, stroke: Stroke): void {
    this.#stroke(stroke);
    this.#doc.line(x1, y1, x2, y2);
    if (stroke.dash) this.#doc.setLineDashPattern([], 0);
  }

  circle(x: number, y: number, radius: number, color: string): void {
    this.#doc.setFillColor(color);
    this.#doc.circle(x, y, radius, 'F');
  }

  /** A closed shape through the points, filled and outlined. */
  shape(points: readonly (readonly [number, number])[], color: string, stroke: Stroke): void {
    const [first] = points;
    if (!first) return;
    this.#doc.setFillColor(color);
    this.#stroke(stroke);
    const steps = points.slice(1).map(([x, y], index) => {
      const [fromX, fromY] = points[index] ?? first;
      return [x - fromX, y - fromY];
    });
    this.#doc.lines(steps, first[0], first[1], [1, 1], 'DF', true);
  }

  #stroke({ color, width, dash }: Stroke): void {
    this.#doc.setDrawColor(color);
    this.#doc.setLineWidth(width);
    if (dash) this.#doc.setLineDashPattern([...dash], 0);
  }
}
