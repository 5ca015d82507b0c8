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

/** One pair of shares in per cent: the provider's, and that of all other groups. */
export interface ComparedShares {
  readonly label: string;
  readonly own: number;
  readonly others: number;
}

export const comparisonFrame: ChartFrame = { ...reportFrame, rowHeight: 17.5 };

/** "+5 points", "−12 points", "0 points". */
export const pointsWords = (points: number): string =>
  `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;

function pairMarks(frame: ChartFrame, pair: ComparedShares, row: number): ChartMark[] {
  const middle = middleOf(frame, row);
  const own = placeOf(frame, pair.own);
  const others = placeOf(frame, pair.others);
  const half = 4;
  return [
    labelMark(frame, row, pair.label),
    { kind: 'line', x1: own, y1: middle, x2: others, y2: middle, color: color.muted, width: 1.4 },
    {
      kind: 'shape',
      points: [
        [others, middle - half],
        [others + half, middle],
        [others, middle + half],
        [others - half, middle],
      ],
      color: color.ground,
      outline: color.others,
      width: 1.6,
    },
    { kind: 'circle', x: own, y: middle, r: 3.8, color: color.bar },
    endMark(frame, row, pointsWords(pair.own - pair.others)),
  ];
}

/** A dot for the provider and a hollow diamond for all other groups, joined; the gap in points on the right. */
export function comparisonChart(
  pairs: readonly ComparedShares[],
  finding: string,
  frame: ChartFrame = comparisonFrame,
): Chart {
  return {
    w: frame.w,
    h: heightOf(frame, pairs.length),
    marks: [
      ...gridMarks(frame, pairs.length),
      ...pairs.flatMap((pair, row) => pairMarks(frame, pair, row)),
    ],
    alt: finding,
  };
}
