import type { CaseId, GroupId } from '#src/audit/ids.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { countedCases } from '#src/tally/counted-cases.ts';
import type { ResultRow } from './result-rows.ts';

/** An answer for which people gave different values that nobody has settled. */
export interface DisputedAnswer {
  readonly case: CaseId;
  readonly item: string;
}

/** The rows, each with how many of its cases have an answer that is still to be settled. The internal edition's alone. */
export function withDisputed(
  rows: readonly ResultRow[],
  disputed: readonly DisputedAnswer[],
  cases: readonly ReviewedCase[],
  chosen: { readonly unfinished: boolean; readonly groups?: ReadonlySet<GroupId> },
): readonly ResultRow[] {
  if (disputed.length === 0) return rows;
  const counted = new Set(countedCases(cases, chosen).map(({ entry }) => entry.id));
  return rows.map((row) => {
    const those = disputed.filter(
      ({ item, case: id }) => item === row.column.item && counted.has(id),
    );
    return those.length === 0 ? row : { ...row, disputed: those.length };
  });
}

/** "2 of these answers are still to be settled." after a count; nothing where none is. */
export const disputedWords = ({ disputed = 0 }: Pick<ResultRow, 'disputed'>): string =>
  disputed === 0
    ? ''
    : ` ${disputed} of these answers ${disputed === 1 ? 'is' : 'are'} still to be settled between reviewers.`;
