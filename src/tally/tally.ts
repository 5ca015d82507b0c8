import type { Audit } from '#src/audit/audit.ts';
import { askedOfGroup } from '#src/review/asked-of-group.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import type { CaseCounts } from './count-cases.ts';
import { countsOf } from './kept-counts.ts';
import { tallyCell } from './tally-cell.ts';
import { tallyColumns } from './tally-columns.ts';
import type { TallyCell, TallyChoice, TallyColumn, TallyTable } from './tally-table.ts';

/** Whether the criterion fits no case of this row. */
function fitsNone(counts: CaseCounts, row: number, column: number): boolean {
  const cases = counts.cases(row);
  return cases > 0 && counts.all(row, column).notApplicable === cases;
}

/**
 * The recovery plan quality table: how many cases of each sample group answered Yes to each criterion, and of how many.
 * Rows are the chosen groups in the audit's own order, one without a case too; the total is counted from the cases.
 *
 * Denominators (domain.md sections 0.2 and 5.3; one table never mixes them):
 * - applicable: Yes and No;
 * - as published: all cases of the group, as the 2012 table divided. The total has no percentage where the criterion
 *   is not asked of a whole group, by the facts of that group, as the published TOP column had none;
 * - of plans seen: as applicable, but the columns about the quality of plans count only cases with a plan. The other
 *   columns (plan seen, abstinence, reduction, review required, referrals, TOP, psychosocial) stay as applicable.
 *
 * Excluded cases never count; unfinished ones only when chosen. A Yes that needs a plan is marked impossible where the
 * count shown exceeds the plans seen in that row (rule a-gt-plans).
 */
export function tallyTable(
  tool: AuditTool,
  audit: Audit,
  cases: readonly ReviewedCase[],
  choice: TallyChoice,
): TallyTable {
  const { denominator, smallBase, groups: chosen } = choice;
  const groups = audit.groups.filter(({ id }) => chosen?.has(id) ?? true);
  const columns = tallyColumns(tool, audit);
  const shown = groups.map(({ id }) => id);
  const counts = countsOf(tool.columns, shown, cases, choice);
  const rows = groups.map((_, row) => row);

  const cell = (
    row: number,
    { planQuality, needsPlan, item }: TallyColumn,
    column: number,
  ): TallyCell => {
    const ofPlans = denominator === 'of-plans-seen' && planQuality;
    const all = counts.all(row, column);
    const ofAllCases = denominator === 'as-published';
    return tallyCell({
      cases: counts.cases(row),
      counts: all,
      used: ofPlans ? counts.withPlan(row, column) : all,
      ofAllCases,
      smallBase,
      plans: needsPlan ? counts.all(row, 0).yes : undefined,
      noShare:
        ofAllCases &&
        row === rows.length &&
        groups.some(
          (group, one) => fitsNone(counts, one, column) && !askedOfGroup(tool, audit, group, item),
        ),
    });
  };
  const cells = (row: number) => columns.map((column, index) => cell(row, column, index));

  return {
    denominator,
    smallBase,
    columns,
    rows: groups.map((group, row) => ({ group, cases: counts.cases(row), cells: cells(row) })),
    total: { cases: counts.cases(rows.length), cells: cells(rows.length) },
  };
}
