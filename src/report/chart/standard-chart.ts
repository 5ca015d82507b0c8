import { type Chart, type ChartMark, chartColors as color } from './chart.ts';
import {
  type ChartFrame,
  endMark,
  gridMarks,
  heightOf,
  labelMark,
  middleOf,
  placeOf,
  reportFrame,
} from './share-scale.ts';

/** One bar: a share with its interval, count and standard, all in per cent. */
export interface StandardBar {
  readonly label: string;
  readonly percent: number;
  readonly count: number;
  readonly of: number;
  readonly interval: readonly [number, number];
  /** Null: never scored, drawn pale. */
  readonly standard: number | null;
}

/** Pale with an outline, which the eye finds on white where the fill alone is too faint. */
function paleBar({ x, y, w, h }: Readonly<Record<'x' | 'y' | 'w' | 'h', number>>): ChartMark[] {
  const points = [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ] as const;
  return [{ kind: 'shape', points, color: color.paleBar, outline: color.bar, width: 1 }];
}

function barMarks(frame: ChartFrame, bar: StandardBar, row: number): ChartMark[] {
  const middle = middleOf(frame, row);
  const height = frame.rowHeight * 0.52;
  const start = placeOf(frame, 0);
  const [low, high] = bar.interval.map((end) => placeOf(frame, end));
  const across = (x1: number, x2: number, ink: string, width: number): ChartMark => ({
    kind: 'line',
    x1,
    y1: middle,
    x2,
    y2: middle,
    color: ink,
    width,
  });
  const upright = (x: number, reach: number, width: number, ink: string): ChartMark => ({
    kind: 'line',
    x1: x,
    y1: middle - reach,
    x2: x,
    y2: middle + reach,
    color: ink,
    width,
  });
  const box = {
    x: start,
    y: middle - height / 2,
    w: Math.max(0.6, placeOf(frame, bar.percent) - start),
    h: height,
  };
  const marks: ChartMark[] = [
    labelMark(frame, row, bar.label),
    ...(bar.standard === null
      ? paleBar(box)
      : [{ kind: 'rect', ...box, color: color.bar } as const]),
  ];
  if (low !== undefined && high !== undefined)
    marks.push(
      across(low, high, color.ground, 3.2),
      across(low, high, color.ink, 1.1),
      upright(low, 3, 1.1, color.ink),
      upright(high, 3, 1.1, color.ink),
    );
  if (bar.standard !== null) {
    const line = upright(placeOf(frame, bar.standard), frame.rowHeight * 0.42, 2, color.standard);
    marks.push({ ...line, dash: [3, 1.5] } as ChartMark);
  }
  marks.push(
    {
      kind: 'text',
      x: frame.w - frame.right + 12,
      y: middle + frame.size * 0.35,
      text: `${bar.count} of ${bar.of}`,
      size: frame.size - 0.5,
      align: 'left',
      color: color.muted,
    },
    endMark(frame, row, `${bar.percent}%`, true),
  );
  return marks;
}

/** Bars with interval and standard. `finding` is what the chart shows, for people who cannot see it. */
export function standardChart(
  bars: readonly StandardBar[],
  finding: string,
  frame: ChartFrame = reportFrame,
): Chart {
  return {
    w: frame.w,
    h: heightOf(frame, bars.length),
    marks: [
      ...gridMarks(frame, bars.length),
      ...bars.flatMap((bar, row) => barMarks(frame, bar, row)),
    ],
    alt: finding,
  };
}
