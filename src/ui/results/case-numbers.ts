import type { GroupId } from '#src/audit/ids.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { countedCases } from '#src/tally/counted-cases.ts';

/** How far the chosen groups have come. Excluded cases are in none of these. */
export interface CaseNumbers {
  readonly finished: number;
  /** Finished or started. */
  readonly withUnfinished: number;
}

export function caseNumbers(
  cases: readonly ReviewedCase[],
  groups: ReadonlySet<GroupId>,
): CaseNumbers {
  return {
    finished: countedCases(cases, { unfinished: false, groups }).length,
    withUnfinished: countedCases(cases, { unfinished: true, groups }).length,
  };
}
