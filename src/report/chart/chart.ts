/** What a chart is made of, in points from its top left corner. The screen draws them as SVG, the PDF directly. */
export type ChartMark =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly color: string;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly color: string;
      readonly width: number;
      /** Lengths of dash and gap. */
      readonly dash?: readonly number[];
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly color: string;
    }
  /** A closed shape through these points, filled and outlined. */
  | {
      readonly kind: 'shape';
      readonly points: readonly (readonly [number, number])[];
      readonly color: string;
      readonly outline: string;
      readonly width: number;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Baseline. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly align: 'left' | 'right' | 'center';
      readonly color: string;
      readonly bold?: boolean;
    };

/** A picture of numbers that any renderer can draw, with its words for people who cannot see it. */
export interface Chart {
  readonly w: number;
  readonly h: number;
  readonly marks: readonly ChartMark[];
  readonly alt: string;
}

/** Contrast on white: 4.8 or more for words and lines that mean something. */
export const chartColors = {
  ink: '#1B2530',
  muted: '#4A5560',
  grid: '#D5DBE1',
  bar: '#2073BC',
  /** A bar with no standard. */
  paleBar: '#A9C8E3',
  standard: '#801650',
  others: '#C24E11',
  ground: '#FFFFFF',
} as const;
