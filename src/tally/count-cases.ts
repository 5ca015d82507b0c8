import type { GroupId } from '#src/audit/ids.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { Column } from '#src/tool/audit-tool.ts';
import { isCounted } from './counted-cases.ts';
import { outcomeCodes, outcomes } from './outcome-codes.ts';
import type { Counts, TallyChoice } from './tally-table.ts';

const kinds = outcomes.length;
const yes = outcomes.indexOf('yes');

/** Counts of every group and criterion side by side in flat arrays; the last row is all groups together. */
export interface CaseCounts {
  cases(row: number): number;
  /** How all cases of a row answered a column. */
  all(row: number, column: number): Counts;
  /** How its cases with a plan did; the plan is the first column. */
  withPlan(row: number, column: number): Counts;
}

/**
 * Counts each case once in the row of its group and once in the last row, which is how the total is made: never by
 * adding up what is printed. A case of a group that has no row is left out of both.
 */
export function countCases(
  columns: readonly Column[],
  groups: readonly { readonly id: GroupId }[],
  cases: readonly ReviewedCase[],
  choice: Pick<TallyChoice, 'unfinished' | 'groups'>,
): CaseCounts {
  const width = columns.length * kinds;
  const total = groups.length;
  const rowOf = new Map(groups.map(({ id }, row) => [id, row]));
  const casesIn = new Int32Array(total + 1);
  const all = new Int32Array((total + 1) * width);
  const withPlan = new Int32Array((total + 1) * width);

  for (const reviewed of cases) {
    const row = rowOf.get(reviewed.entry.group);
    if (row === undefined || !isCounted(reviewed, choice)) continue;
    const codes = outcomeCodes(columns, reviewed);
    const planSeen = codes[0] === yes;
    for (const place of [row, total]) {
      casesIn[place] = (casesIn[place] ?? 0) + 1;
      for (let column = 0; column < codes.length; column += 1) {
        const cell = place * width + column * kinds + (codes[column] ?? 0);
        all[cell] = (all[cell] ?? 0) + 1;
        if (planSeen) withPlan[cell] = (withPlan[cell] ?? 0) + 1;
      }
    }
  }

  const read = (from: Int32Array, row: number, column: number): Counts => {
    const start = row * width + column * kinds;
    const at = (code: number) => from[start + code] ?? 0;
    return {
      yes: at(0),
      no: at(1),
      notApplicable: at(2),
      notChecked: at(3),
      unanswered: at(4),
    };
  };
  return {
    cases: (row) => casesIn[row] ?? 0,
    all: (row, column) => read(all, row, column),
    withPlan: (row, column) => read(withPlan, row, column),
  };
}
