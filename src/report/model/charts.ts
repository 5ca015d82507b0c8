import type { Chart } from '#src/report/chart/chart.ts';
import { comparisonChart } from '#src/report/chart/comparison-chart.ts';
import { standardChart } from '#src/report/chart/standard-chart.ts';
import { standingWords } from '#src/tally/standing-words.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import { criteriaWords, numbered } from './phrases.ts';
import type { ReportParts, ResultParts } from './report-parts.ts';
import { headcountOfRows, pointsFromOthers, type ResultRow } from './result-rows.ts';

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
  const drawn = rows.filter(hasBar);
  const { judged, below } = headcountOfRows(drawn);
  const finding =
    judged === 0
      ? 'No criterion in the picture has a standard'
      : `${below} of ${numbered(judged, 'criterion', 'criteria')} ${below === 1 || judged === 1 ? 'is' : 'are'} clearly below standard`;
  const way = direction(drawn);
  return {
    heading: finding,
    key: `Bar: percentage of cases.${way} Black line with end marks: 95% interval. Dashed upright line: standard. Pale bar: no standard.${leftOut(rows, tally.own.smallBase)}${toSettle(rows)}`,
    chart: standardChart(
      bars,
      `Bar chart of ${numbered(bars.length, 'criterion', 'criteria')}: the percentage of cases of ${whose} answered Yes, with the 95% interval and the standard. ${finding}.${gaps(drawn)}${way} The figures are in the results table.`,
    ),
  };
}

const hasBar = ({ total }: ResultRow): boolean =>
  total.shown.kind === 'count' && total.shown.percent !== null && total.interval !== undefined;

/** Which way is better, of what is drawn; a sentence or two, for eye and ear alike. `where`: " here", of a part of what the report has. */
function direction(rows: readonly ResultRow[], where = ''): string {
  const of = (polarity: ResultRow['column']['polarity']) =>
    rows.filter(({ column }) => column.polarity === polarity);
  const [bad, neither, good] = [of('bad'), of('descriptive'), of('good')];
  const others = bad.length + neither.length > 0 ? ' for all others' : '';
  return [
    bad.length > 0 && ` Lower is better${where} for ${criteriaWords(bad)}.`,
    neither.length > 0 && ` Neither is better${where} for ${criteriaWords(neither)}.`,
    good.length > 0 && ` Higher is better${where}${others}.`,
  ]
    .filter((words) => words !== false)
    .join('');
}

/** Whose share is larger in the widest gap, and whether that is good news. */
function gapWords(points: number, { column: { polarity } }: ResultRow, service: string): string {
  if (points === 0) return 'where both are level';
  const where = `where ${service} has the ${points > 0 ? 'higher' : 'lower'} percentage`;
  if (polarity === 'descriptive') return where;
  return `${where}, which is ${points > 0 === (polarity === 'good') ? 'better' : 'worse'}`;
}

/** Which bars are better than their standard and which worse: what the eye sees of bars and lines. */
const gaps = (rows: readonly ResultRow[]): string =>
  (['met', 'in-range', 'below', 'no-standard'] as const)
    .map((against) => [against, rows.filter((row) => row.against === against)] as const)
    .filter(([, those]) => those.length > 0)
    .map(([against, those]) => ` ${standingWords(against)}, ${criteriaWords(those)}.`)
    .join('');

/** Criteria left out of the bars, each for its reason. */
function leftOut(rows: readonly ResultRow[], smallBase: number): string {
  const without = rows.filter((row) => !hasBar(row));
  const those = (kind: PublishedCell['shown']['kind']) =>
    without.filter(({ total }) => total.shown.kind === kind);
  const enough = ({ total: { shown } }: ResultRow) =>
    shown.kind === 'count' && shown.of >= smallBase;
  const counted = those('count');
  const reasons: readonly (readonly [string, readonly ResultRow[]])[] = [
    [`with under ${numbered(smallBase, 'case')}`, counted.filter((row) => !enough(row))],
    ['since a whole group is not asked the question', counted.filter(enough)],
    ['since no case has Yes or No', those('words')],
    ['since the numbers are hidden', those('hidden')],
  ];
  return reasons
    .filter(([, those]) => those.length > 0)
    .map(([why, those]) => ` Left out, ${why}: ${criteriaWords(those)}.`)
    .join('');
}

/** Bars that could still change. */
function toSettle(rows: readonly ResultRow[]): string {
  const those = rows.filter((row) => hasBar(row) && row.total.toSettle !== undefined);
  return those.length === 0 ? '' : ` Still to be settled between people: ${criteriaWords(those)}.`;
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
  const way = direction(
    compared.map(({ row }) => row),
    ' here',
  );
  return {
    heading: `${service} compared with all other groups`,
    key: `Blue dot: ${service}. Orange diamond: all other groups, ${numbered(cases, 'case')}. Their figures are in the results table.${way}`,
    chart: comparisonChart(
      compared,
      `Dot chart of the gap between ${service} and all other groups for ${numbered(compared.length, 'criterion', 'criteria')}. The largest gap is ${Math.abs(largest.points)} points, for criterion ${largest.row.no}, ${largest.row.column.label}, ${gapWords(largest.points, largest.row, service)}.${way} The figures are in the results table.`,
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
