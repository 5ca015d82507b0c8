import { type ChartMark, chartColors as color } from './chart.ts';

/** Room of a chart whose rows have a label on the left and words on the right. Points. */
export interface ChartFrame {
  readonly w: number;
  /** Where 0 % is. */
  readonly left: number;
  /** Room kept right of 100 %. */
  readonly right: number;
  /** Where the first row starts. */
  readonly top: number;
  readonly rowHeight: number;
  readonly size: number;
}

export const reportFrame: ChartFrame = {
  w: 499.28,
  left: 182,
  right: 88,
  top: 18,
  rowHeight: 22.5,
  size: 9.5,
};

/** Place of a share, 0 to 100 per cent. */
export const placeOf = ({ w, left, right }: ChartFrame, percent: number): number =>
  left + (percent / 100) * (w - left - right);

export const heightOf = ({ top, rowHeight }: ChartFrame, rows: number): number =>
  top + rows * rowHeight + 6;

export const middleOf = ({ top, rowHeight }: ChartFrame, row: number): number =>
  top + row * rowHeight + rowHeight / 2;

/** Light upright lines at every quarter, each with its per cent above. */
export function gridMarks(frame: ChartFrame, rows: number): ChartMark[] {
  const bottom = heightOf(frame, rows) - 4;
  return [0, 25, 50, 75, 100].flatMap((percent): ChartMark[] => {
    const x = placeOf(frame, percent);
    return [
      { kind: 'line', x1: x, y1: frame.top - 3, x2: x, y2: bottom, color: color.grid, width: 0.6 },
      {
        kind: 'text',
        x,
        y: frame.top - 7,
        text: `${percent}%`,
        size: frame.size - 1,
        align: 'center',
        color: color.muted,
      },
    ];
  });
}

/** The label of a row, right-aligned before 0 %. */
export const labelMark = (frame: ChartFrame, row: number, text: string): ChartMark => ({
  kind: 'text',
  x: frame.left - 8,
  y: middleOf(frame, row) + frame.size * 0.35,
  text,
  size: frame.size,
  align: 'right',
  color: color.ink,
});

/** Words at the right edge. */
export const endMark = (frame: ChartFrame, row: number, text: string, bold = false): ChartMark => ({
  kind: 'text',
  x: frame.w - 2,
  y: middleOf(frame, row) + frame.size * 0.35,
  text,
  size: frame.size,
  align: 'right',
  color: color.ink,
  ...(bold && { bold }),
});
