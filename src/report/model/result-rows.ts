import type { ProviderId } from '#src/audit/ids.ts';
import type { AgainstStandard } from '#src/tally/against-standard.ts';
import type { ProviderTally } from '#src/tally/provider-tally.ts';
import type { Published } from '#src/tally/suppression/published.ts';
import { noCasesCell, type PublishedCell } from '#src/tally/suppression/published-cell.ts';
import { wholeCell } from '#src/tally/suppression/show-cell.ts';
import type { Counts, TallyCell, TallyColumn, TallyTable } from '#src/tally/tally-table.ts';

/** One criterion of the report, with cells as its edition may show them: nothing is counted here. */
export interface ResultRow {
  /** From 1, in the order of the table: how the report refers to it. */
  readonly no: number;
  readonly column: TallyColumn;
  /** One cell for each of the provider's groups. */
  readonly groups: readonly PublishedCell[];
  /** All of the provider's groups. */
  readonly total: PublishedCell;
  /** Every group that is not this provider's. */
  readonly others: PublishedCell;
  /** Every group, each case once. */
  readonly sample: PublishedCell;
  /** The total's; `hidden` where its numbers are. */
  readonly against: PublishedCell['against'];
  /** Points of the good side above the standard, unrounded; below 0 = short of it. Null where not scored or hidden. */
  readonly margin: number | null;
  /** How the cases of the total answered. The internal edition's alone. */
  readonly counts?: Counts;
}

/** Rows of the internal edition, with the tally's own numbers. */
export function resultRows({ own, others, sample }: ProviderTally): ResultRow[] {
  return own.columns.flatMap((column, index): ResultRow[] => {
    const whole = (cell: TallyCell) => wholeCell(column, cell, own.denominator);
    const all = own.total.cells[index];
    const rest = others.total.cells[index];
    const every = sample.total.cells[index];
    if (!all || !rest || !every) return [];
    const total = whole(all);
    return [
      {
        no: index + 1,
        column,
        groups: own.rows.flatMap(({ cells }) => cells.slice(index, index + 1).map(whole)),
        total,
        others: whole(rest),
        sample: whole(every),
        against: total.against,
        margin: total.margin,
        counts: all.counts,
      },
    ];
  });
}

/** Rows of the shareable edition: of a provider, or of the whole audit. */
export function publishedRows(
  { columns, rows }: Pick<TallyTable, 'columns'> & Pick<ReportTable, 'rows'>,
  published: Published,
  provider?: ProviderId,
): ResultRow[] {
  return columns.flatMap((column, index): ResultRow[] => {
    const cells = published.item(column.item);
    if (!cells) return [];
    const total = provider === undefined ? cells.whole() : cells.own(provider);
    return [
      {
        no: index + 1,
        column,
        groups: rows.map(({ group }) => cells.group(group.id)),
        total,
        others: provider === undefined ? noCasesCell : cells.others(provider),
        sample: cells.whole(),
        against: total.against,
        margin: total.margin,
      },
    ];
  });
}

/** A table of the tally without its cells: what a section may know beside the rows. */
export interface ReportTable extends Pick<TallyTable, 'denominator' | 'smallBase'> {
  readonly rows: readonly Pick<TallyTable['rows'][number], 'group' | 'cases'>[];
  readonly total: Pick<TallyTable['total'], 'cases'>;
}

export const withoutCells = ({ denominator, smallBase, rows, total }: TallyTable): ReportTable => ({
  denominator,
  smallBase,
  rows: rows.map(({ group, cases }) => ({ group, cases })),
  total: { cases: total.cases },
});

/** Criteria with a standard, each in exactly one of these. */
export interface Headcount {
  /** All of them together. */
  readonly withStandard: number;
  /** Those that could be judged: met, in range and below. */
  readonly judged: number;
  readonly met: number;
  readonly inRange: number;
  readonly below: number;
  readonly tooFew: number;
  readonly notAssessed: number;
  readonly hidden: number;
}

/** Counts results with their verdicts: criteria of the table, or questions beyond it. */
export function headcount(
  results: readonly {
    readonly against: PublishedCell['against'];
    readonly standard: number | null;
  }[],
): Headcount {
  const scored = results.filter(({ standard }) => standard !== null);
  const those = (...kinds: (AgainstStandard | 'hidden')[]) =>
    scored.filter(({ against }) => kinds.includes(against)).length;
  return {
    withStandard: scored.length,
    judged: those('met', 'in-range', 'below'),
    met: those('met'),
    inRange: those('in-range'),
    below: those('below'),
    tooFew: those('too-few'),
    notAssessed: those('not-assessed'),
    hidden: those('hidden'),
  };
}

export const headcountOfRows = (rows: readonly ResultRow[]): Headcount =>
  headcount(rows.map(({ against, column: { standard } }) => ({ against, standard })));

/** Criteria short of their standard, the furthest first. Ties stay in the table's order. */
export const shortOfStandard = (rows: readonly ResultRow[]): ResultRow[] =>
  rows
    .filter(({ against }) => against === 'below' || against === 'in-range')
    .sort((a, b) => (a.margin ?? 0) - (b.margin ?? 0));

/** Criteria that met their standard, the furthest above first. */
export const metStandard = (rows: readonly ResultRow[]): ResultRow[] =>
  rows.filter(({ against }) => against === 'met').sort((a, b) => (b.margin ?? 0) - (a.margin ?? 0));

/** Points between the two percentages as printed; null where either has none. */
export function pointsFromOthers({
  total,
  others,
}: Pick<ResultRow, 'total' | 'others'>): number | null {
  if (total.shown.kind !== 'count' || others.shown.kind !== 'count') return null;
  const { percent } = total.shown;
  return percent === null || others.shown.percent === null ? null : percent - others.shown.percent;
}
