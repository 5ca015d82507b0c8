import type { Denominator } from '#src/audit/audit-details.ts';
import type { TallyCell, TallyColumn } from './tally-table.ts';
import { wilson } from './wilson.ts';

/** How many of a base are on the good side of a criterion: Yes, or No where Yes is bad news (TOP present). */
export interface GoodShare {
  readonly good: number;
  /** Above 0. */
  readonly of: number;
  /** Wilson 95 % interval of good of base, per cent. */
  readonly interval: readonly [number, number];
}

/**
 * The good side of a cell. Undefined where it has no base, where a share would mean nothing, and in descriptive
 * columns, which have no good side.
 */
export function goodShare(
  column: Pick<TallyColumn, 'polarity'>,
  { counts, shown, interval }: TallyCell,
  denominator: Denominator,
): GoodShare | undefined {
  if (column.polarity === 'descriptive' || shown.kind === 'words' || !interval) return undefined;
  const { count, of } = shown;
  if (column.polarity === 'good') return { good: count, of, interval };
  // Of all cases, what could not be checked is no good news either.
  if (denominator !== 'as-published')
    return { good: of - count, of, interval: [100 - interval[1], 100 - interval[0]] };
  const [lower, upper] = wilson(counts.no, of);
  return { good: counts.no, of, interval: [100 * lower, 100 * upper] };
}
