import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { countedCases } from './counted-cases.ts';
import { itemCounts } from './item-counts.ts';
import { tallyCell } from './tally-cell.ts';
import type { TallyCell, TallyChoice } from './tally-table.ts';

/** The cell of a criterion that has no column in the table, for the groups of `choice` together. */
export function itemCell(
  item: string,
  cases: readonly ReviewedCase[],
  choice: TallyChoice,
): TallyCell {
  const counts = itemCounts(item, cases, choice);
  const counted = countedCases(cases, choice).length;
  return tallyCell({
    cases: counted,
    counts,
    used: counts,
    ofAllCases: choice.denominator === 'as-published',
    smallBase: choice.smallBase,
    plans: undefined,
    noShare: counts.notApplicable === counted,
  });
}
