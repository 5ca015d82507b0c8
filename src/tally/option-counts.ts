import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { itemById } from '#src/tool/item-index.ts';
import { countedCases } from './counted-cases.ts';
import type { TallyChoice } from './tally-table.ts';

/** How often each option of a question with several answers was ticked. One case can be in several lines. */
export interface OptionCounts {
  readonly label: string;
  /** The most frequent first, ties in the tool's order; what nobody ticked is left out. */
  readonly options: readonly { readonly label: string; readonly count: number }[];
  /** Cases in which the question applies and was answered. */
  readonly answered: number;
}

/** Undefined for a question of another kind, or that the tool lacks. */
export function optionCounts(
  tool: AuditTool,
  id: string,
  cases: readonly ReviewedCase[],
  choice: Pick<TallyChoice, 'unfinished' | 'groups'>,
): OptionCounts | undefined {
  const item = itemById(tool).get(id);
  if (item?.kind.type !== 'many-of') return undefined;
  const counts = new Map<string, number>();
  let answered = 0;
  for (const { view } of countedCases(cases, choice)) {
    const answer = view.applies(id) ? view.answer(id) : undefined;
    if (!Array.isArray(answer)) continue;
    answered += 1;
    for (const code of new Set<string>(answer)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const options = item.kind.options
    .map(({ code, label }) => ({ label, count: counts.get(code) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { label: item.label, options, answered };
}
