import type { Chart } from '#src/report/chart/chart.ts';
import { comparisonChart } from '#src/report/chart/comparison-chart.ts';
import { standardChart } from '#src/report/chart/standard-chart.ts';
import { listed, numbered } from './phrases.ts';
import type { ReportParts, ResultParts } from './report-parts.ts';
import { headcount, pointsFromOthers, type ResultRow } from './result-rows.ts';

/** A chart under a heading that says what it shows. */
export interface TitledChart {
  readonly heading: string;
  readonly key: string;
  readonly chart: Chart;
}

export interface Charts {
  /** Undefined where every criterion has too few cases for a percentage. */
  readonly standards?: TitledChart;
  /** Undefined where there is nobody to compare with. */
  readonly others?: TitledChart;
  /** Why there is no chart, or what to know; a sentence each. */
  readonly notes: readonly string[];
}

const chartLabel = ({ column, no }: ResultRow): string => `${column.label}  ${no}`;

/** The standard on the scale of the bar: for a criterion where Yes is bad news, the most there should be. */
const lineAt = ({ column }: ResultRow): number | null =>
  column.standard === null || column.polarity !== 'bad' ? column.standard : 100 - column.standard;

/** Bars of all criteria against their standards; undefined where none has enough cases. `whose` ends "of cases of". */
export function standardsChart(
  { rows, tally }: ResultParts,
  whose: string,
): TitledChart | undefined {
  const bars = rows.flatMap((row) => {
    const { shown, interval } = row.total;
    if (shown.kind !== 'count' || shown.percent === null || !interval) return [];
    const { count, of, percent } = shown;
    return [{ label: chartLabel(row), percent, count, of, interval, standard: lineAt(row) }];
  });
  if (bars.length === 0) return undefined;
  // Of the bars that are drawn and can be judged: what the heading says can be counted in the picture.
  const { judged, below } = headcount(rows.filter(hasBar));
  const finding =
    judged === 0
      ? 'No criterion in the picture has a standard'
      : `${below} of ${numbered(judged, 'criterion', 'criteria')} ${below === 1 ? 'is' : 'are'} clearly below standard`;
  return {
    heading: finding,
    key: `Bar: percentage of cases.${lowerIsBetter(rows)} Black line with end marks: 95% interval. Dashed upright line: standard. Pale bar: no standard.${leftOut(rows, tally.own.smallBase)}`,
    chart: standardChart(
      bars,
      `Bar chart of ${bars.length} criteria: the percentage of cases of ${whose} answered Yes, with the 95% interval and the standard. ${finding}. The figures are in the results table.`,
    ),
  };
}

const criteria = (rows: readonly ResultRow[]): string =>
  `${rows.length === 1 ? 'criterion' : 'criteria'} ${listed(rows.map(({ no }) => `${no}`))}`;

const hasBar = ({ total }: ResultRow): boolean =>
  total.shown.kind === 'count' && total.shown.percent !== null && total.interval !== undefined;

function lowerIsBetter(rows: readonly ResultRow[]): string {
  const bad = rows.filter((row) => row.column.polarity === 'bad' && hasBar(row));
  return bad.length === 0 ? '' : ` Lower is better for ${criteria(bad)}.`;
}

/** Criteria left out of the bars. */
function leftOut(rows: readonly ResultRow[], smallBase: number): string {
  const without = rows.filter((row) => !hasBar(row));
  const hidden = without.filter(({ total }) => total.shown.kind === 'hidden');
  const small = without.filter((row) => !hidden.includes(row));
  return [
    small.length === 0
      ? ''
      : ` Left out, with under ${smallBase} cases or none: ${criteria(small)}.`,
    hidden.length === 0 ? '' : ` Left out, since the numbers are hidden: ${criteria(hidden)}.`,
  ].join('');
}

function others(parts: ReportParts): TitledChart | undefined {
  const { rows, service, tally } = parts;
  const compared = rows.flatMap((row) => {
    const points = pointsFromOthers(row);
    if (points === null || row.total.shown.kind !== 'count' || row.others.shown.kind !== 'count')
      return [];
    const own = row.total.shown.percent;
    const rest = row.others.shown.percent;
    return own === null || rest === null
      ? []
      : [{ label: chartLabel(row), own, others: rest, points, row }];
  });
  const largest = [...compared].sort((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
  if (!largest) return undefined;
  const cases = tally.others.total.cases;
  return {
    heading: `${service} compared with all other groups`,
    key: `Blue dot: ${service}. Orange diamond: all other groups, ${numbered(cases, 'case')}. Their figures are in the results table.`,
    chart: comparisonChart(
      compared,
      `Dot chart of the gap between ${service} and all other groups for ${compared.length} criteria. The largest gap is ${Math.abs(largest.points)} points, for criterion ${largest.row.no}, ${largest.row.column.label}. The figures are in the results table.`,
    ),
  };
}

export function charts(parts: ReportParts): Charts {
  const { own, others: rest } = parts.tally;
  const bars = standardsChart(parts, parts.service);
  const dots = others(parts);
  const notes: string[] = [];
  const isHidden = parts.rows.some(
    ({ total, others: they }) => total.shown.kind === 'hidden' || they.shown.kind === 'hidden',
  );
  const orHidden = isHidden ? ', or the numbers are hidden' : '';
  if (!bars)
    notes.push(
      `There are too few cases for percentages: fewer than ${own.smallBase} for every criterion${orHidden}. The counts are in the results table.`,
    );
  else if (!dots)
    notes.push(
      rest.total.cases === 0
        ? 'There are no other groups to compare with.'
        : `All other groups have too few cases to compare with: fewer than ${rest.smallBase} for every criterion${orHidden}.`,
    );
  return { ...(bars && { standards: bars }), ...(dots && { others: dots }), notes };
}
