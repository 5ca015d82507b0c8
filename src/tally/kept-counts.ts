import type { GroupId } from '#src/audit/ids.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { Column } from '#src/tool/audit-tool.ts';
import { type CaseCounts, countCases } from './count-cases.ts';
import type { TallyChoice } from './tally-table.ts';

type Cases = readonly ReviewedCase[];

/** Kept for one list of cases: what its screens ask for, the latest last. More is not worth carrying from list to list. */
const mostKept = 8;
const kept = new WeakMap<Cases, readonly CaseCounts[]>();

/** The counts of these cases, worked out once for each list: a list of cases is never changed, an answer makes a new one. */
export function countsOf(
  columns: readonly Column[],
  groups: readonly GroupId[],
  cases: Cases,
  choice: Pick<TallyChoice, 'unfinished'>,
): CaseCounts {
  const known = kept.get(cases) ?? [];
  const found = known.find(
    (counts) =>
      counts.columns === columns &&
      counts.unfinished === choice.unfinished &&
      counts.groups.length === groups.length &&
      groups.every((group, row) => counts.groups[row] === group),
  );
  const counts = found ?? countCases(columns, groups, cases, choice);
  const others = known.filter((one) => one !== counts);
  kept.set(cases, [...others, counts].slice(-mostKept));
  return counts;
}

/**
 * Takes what was counted of a list over to one that differs from it in these cases alone: each is counted out as it was and
 * in as it is, whatever the number of the others.
 */
export function carryCounts(
  before: Cases,
  now: Cases,
  replaced: readonly (readonly [was: ReviewedCase, is: ReviewedCase])[],
): void {
  const carried = (kept.get(before) ?? []).map((counts) => {
    const changed = counts.copy();
    for (const [was, is] of replaced) {
      changed.add(was, -1);
      changed.add(is, 1);
    }
    return changed;
  });
  if (carried.length > 0) kept.set(now, carried);
}
