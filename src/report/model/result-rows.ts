import { type AgainstStandard, againstStandard } from '#src/tally/against-standard.ts';
import { goodShare } from '#src/tally/good-share.ts';
import type { ProviderTally } from '#src/tally/provider-tally.ts';
import type { TallyCell, TallyColumn } from '#src/tally/tally-table.ts';

/** One criterion of the report, with the tally's own cells: nothing is counted here. */
export interface ResultRow {
  /** From 1, in the order of the table: how the report refers to it. */
  readonly no: number;
  readonly column: TallyColumn;
  /** One cell for each of the provider's groups. */
  readonly groups: readonly TallyCell[];
  /** All of the provider's groups. */
  readonly total: TallyCell;
  /** Every group that is not this provider's. */
  readonly others: TallyCell;
  readonly against: AgainstStandard;
  /** Points of the good side above the standard, unrounded; below 0 = short of it. Null where not scored. */
  readonly margin: number | null;
}

export function resultRows({ own, others }: Pick<ProviderTally, 'own' | 'others'>): ResultRow[] {
  return own.columns.flatMap((column, index): ResultRow[] => {
    const total = own.total.cells[index];
    const rest = others.total.cells[index];
    if (!total || !rest) return [];
    const against = againstStandard(column, total, own.denominator);
    const side = goodShare(column, total, own.denominator);
    const scored = side !== undefined && column.standard !== null;
    return [
      {
        no: index + 1,
        column,
        groups: own.rows.flatMap(({ cells }) => cells[index] ?? []),
        total,
        others: rest,
        against,
        margin: scored ? (100 * side.good) / side.of - (column.standard ?? 0) : null,
      },
    ];
  });
}

/** Criteria with a standard that could be assessed, and how they came out. */
export interface Headcount {
  readonly scored: number;
  readonly met: number;
  readonly below: number;
}

export function headcount(rows: readonly ResultRow[]): Headcount {
  const those = (...kinds: AgainstStandard[]) =>
    rows.filter(({ against }) => kinds.includes(against)).length;
  return { scored: those('met', 'in-range', 'below'), met: those('met'), below: those('below') };
}

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
  if (total.shown.kind === 'words' || others.shown.kind === 'words') return null;
  const { percent } = total.shown;
  return percent === null || others.shown.percent === null ? null : percent - others.shown.percent;
}
