import type { jsPDF } from 'jspdf';
import type { Structure } from '#src/report/pdf/tagging/structure.ts';
import { palette } from './palette.ts';
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

  constructor(doc: jsPDF, type: Typeface, structure: Structure) {
    this.#doc = doc;
    this.type = type;
    this.structure = structure;
  }

  /** One line of printable text; `y` is its baseline. */
  text(text: string, x: number, y: number, style: TextStyle): void {
    if (text === '') return;
    const { size, weight = 'regular', color = palette.ink, align = 'left' } = style;
    const width = align === 'left' ? 0 : this.type.width(text.trimEnd(), size, weight);
    this.type.use(size, weight);
    this.#doc.setTextColor(color);
    this.#doc.text(text, x - (align === 'center' ? width / 2 : width), y);
  }

  fill(x: number, y: number, width: number, height: number, color: string): void {
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
