import { outcomeOf } from '#src/review/outcome.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { countedCases } from './counted-cases.ts';
import type { Counts, TallyChoice } from './tally-table.ts';

/** How the counted cases answered any four-way item: assessment, risk, safeguarding. They add up to the cases. */
export function itemCounts(
  item: string,
  cases: readonly ReviewedCase[],
  choice: Pick<TallyChoice, 'unfinished' | 'groups'>,
): Counts {
  const counts = { yes: 0, no: 0, 'not-applicable': 0, 'not-checked': 0, unanswered: 0 };
  for (const { view } of countedCases(cases, choice)) counts[outcomeOf(view, item)] += 1;
  const { yes, no, unanswered } = counts;
  return {
    yes,
    no,
    notApplicable: counts['not-applicable'],
    notChecked: counts['not-checked'],
    unanswered,
  };
}
