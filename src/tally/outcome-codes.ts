import { type Outcome, outcomeOf } from '#src/review/outcome.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { Column } from '#src/tool/audit-tool.ts';

/** The outcomes in the order of their codes: a case is counted as one small number per criterion. */
export const outcomes = [
  'yes',
  'no',
  'not-applicable',
  'not-checked',
  'unanswered',
] as const satisfies readonly Outcome[];

const codeOf = new Map<Outcome, number>(outcomes.map((outcome, code) => [outcome, code]));

type Known = { readonly columns: readonly Column[]; readonly codes: Uint8Array };
const known = new WeakMap<ReviewedCase, Known>();

/**
 * How one case counts in each column, as codes. Worked out once for each review: a reviewed case is never
 * changed, an answer makes a new one.
 */
export function outcomeCodes(columns: readonly Column[], reviewed: ReviewedCase): Uint8Array {
  const before = known.get(reviewed);
  if (before?.columns === columns) return before.codes;
  const codes = Uint8Array.from(
    columns,
    ({ item }) => codeOf.get(outcomeOf(reviewed.view, item)) ?? 0,
  );
  known.set(reviewed, { columns, codes });
  return codes;
}
