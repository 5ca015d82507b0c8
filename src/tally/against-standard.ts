import type { Denominator } from '#src/audit/audit-details.ts';
import { goodShare } from './good-share.ts';
import type { TallyCell, TallyColumn } from './tally-table.ts';

/** How a result stands against its standard. (domain.md section 0.13) */
export type AgainstStandard =
  | 'met'
  | 'in-range'
  | 'below'
  | 'too-few'
  | 'no-standard'
  | 'not-assessed';

/** The words that go with every colour and shape. */
export const standardWords: Readonly<Record<AgainstStandard, string>> = {
  met: 'Met',
  'in-range': 'In range',
  below: 'Below',
  'too-few': 'Too few',
  'no-standard': 'No standard',
  'not-assessed': 'Not assessed',
};

/** All of them, in the order they are explained. */
export const verdictsExplained = [
  'met',
  'in-range',
  'below',
  'too-few',
  'not-assessed',
  'no-standard',
] as const satisfies readonly AgainstStandard[];

/** What each word means: one sentence or two, wherever results are explained. */
export const standardMeanings: Readonly<Record<AgainstStandard, string>> = {
  met: 'The percentage is at or above the standard.',
  'in-range':
    'The percentage is below the standard, but the standard is inside the 95% interval. There are too few cases to be sure.',
  below: 'The whole 95% interval is below the standard.',
  'too-few': 'There are too few cases for a percentage, so the count is not compared.',
  'not-assessed': 'No percentage to compare: no case has Yes or No, or a whole group is not asked.',
  'no-standard': 'It describes practice. More is not better or worse.',
};

/**
 * Met: at or above the standard. In range: below, but the standard lies inside the 95 % interval. Below: the whole
 * interval lies below. Too few: under the small base, where there is no percentage, nothing is compared. Where Yes is bad news the good side is measured: the share of cases whose TOP is present.
 * The share is compared unrounded.
 */
export function againstStandard(
  column: Pick<TallyColumn, 'polarity' | 'standard'>,
  cell: TallyCell,
  denominator: Denominator,
): AgainstStandard {
  if (column.standard === null || column.polarity === 'descriptive') return 'no-standard';
  const side = goodShare(column, cell, denominator);
  if (!side) return 'not-assessed';
  if (cell.shown.kind === 'count' && cell.shown.percent === null) return 'too-few';
  if (100 * side.good >= column.standard * side.of) return 'met';
  return side.interval[1] >= column.standard ? 'in-range' : 'below';
}
