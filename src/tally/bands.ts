import { type GoodShare, goodShare } from './good-share.ts';
import { percentUnless } from './percent.ts';
import type { TallyCell, TallyColumn, TallyTable } from './tally-table.ts';

export type Band = 'weak' | 'fair' | 'good' | 'excellent';

/** Per cent from which a result is fair, good and excellent. */
export interface BandLines {
  readonly fair: number;
  readonly good: number;
  readonly excellent: number;
}

/**
 * 70 is the line for weak in S4 (Healthcare Commission and NTA, 2006); 80 and 90 are a local convention, and the page
 * that shows a band says so. (domain.md sections 0.7 and 7)
 */
export const localBands: BandLines = { fair: 70, good: 80, excellent: 90 };
/** Bands are hidden under this many cases, whatever the audit's small base is. */
export const fewestForBand = 10;

/** The lines of a question: its own, or those of all others. */
export const bandLines = ({ bands }: { readonly bands?: BandLines | undefined }): BandLines =>
  bands ?? localBands;

/** The band of a share, compared unrounded; null under 10 cases. */
export function bandOf(good: number, of: number, lines: BandLines = localBands): Band | null {
  if (of < fewestForBand) return null;
  const reaches = (line: number) => 100 * good >= line * of;
  if (reaches(lines.excellent)) return 'excellent';
  if (reaches(lines.good)) return 'good';
  return reaches(lines.fair) ? 'fair' : 'weak';
}

/** A band, and the bands that the ends of the 95 % interval of the share lie in. */
export interface BandRange {
  readonly band: Band;
  readonly lowest: Band;
  readonly highest: Band;
}

/** The band of a share with what it could be; null under 10 cases. The interval crosses a line where the ends differ. */
export function bandRange(
  { good, of, interval: [lower, upper] }: GoodShare,
  lines: BandLines = localBands,
): BandRange | null {
  const band = bandOf(good, of, lines);
  const at = (percent: number): Band => {
    if (percent >= lines.excellent) return 'excellent';
    if (percent >= lines.good) return 'good';
    return percent >= lines.fair ? 'fair' : 'weak';
  };
  return band && { band, lowest: at(lower), highest: at(upper) };
}

/** The band of a cell; null where it has none: few cases, no base, or a column that is never scored. */
export function cellBand(column: TallyColumn, cell: TallyCell, table: TallyTable): Band | null {
  if (column.standard === null) return null;
  const side = goodShare(column, cell, table.denominator);
  return side ? bandOf(side.good, side.of, bandLines(column)) : null;
}

/** Yes of applicable, pooled over the columns that are plainly good news. */
export interface Composite {
  readonly yes: number;
  readonly of: number;
  /** Whole per cent; null where the row has few cases. */
  readonly percent: number | null;
  readonly band: Band | null;
}

/**
 * Pools the composite columns of one row, as S4 pools its standards (domain.md section 5.3.8). Always of applicable
 * answers, Yes and No, whatever denominator the table shows.
 */
export function composite(
  table: TallyTable,
  row: Pick<TallyTable['total'], 'cases' | 'cells'>,
): Composite {
  let yes = 0;
  let of = 0;
  for (const [index, column] of table.columns.entries()) {
    const counts = column.composite ? row.cells[index]?.counts : undefined;
    yes += counts?.yes ?? 0;
    of += counts ? counts.yes + counts.no : 0;
  }
  const percent = row.cases < table.smallBase ? null : percentUnless(yes, of, 1);
  return { yes, of, percent, band: row.cases < fewestForBand || of === 0 ? null : bandOf(yes, of) };
}
