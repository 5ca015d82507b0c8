import type { Audit } from '#src/audit/audit.ts';
import { askedOfGroup } from '#src/review/asked-of-group.ts';
import { outcomeOf } from '#src/review/outcome.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { countedCases } from './counted-cases.ts';
import { itemCounts } from './item-counts.ts';
import { tallyCell } from './tally-cell.ts';
import type { TallyCell, TallyChoice } from './tally-table.ts';

/**
 * The cell of a criterion that has no column in the table, for the groups of `choice` together. `notAsked`: a whole group of them is
 * not asked it, by its facts; then a share of all cases would mean nothing.
 */
export function itemCell(
  item: string,
  cases: readonly ReviewedCase[],
  choice: TallyChoice,
  { notAsked = false }: { readonly notAsked?: boolean } = {},
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
    noShare: notAsked && choice.denominator === 'as-published',
  });
}

/** Whether an item fits no case of a whole group that is not asked it, by its facts. */
export function isNotAsked(
  tool: AuditTool,
  audit: Audit,
  item: string,
  counted: readonly ReviewedCase[],
): boolean {
  return audit.groups.some((group) => {
    const own = counted.filter(({ entry }) => entry.group === group.id);
    return (
      own.length > 0 &&
      own.every(({ view }) => outcomeOf(view, item) === 'not-applicable') &&
      !askedOfGroup(tool, audit, group, item)
    );
  });
}
