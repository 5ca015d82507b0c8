import type { CaseId, GroupId } from '#src/audit/ids.ts';
import { type Outcome, outcomeOf } from '#src/review/outcome.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { isCounted } from './counted-cases.ts';
import type { TallyChoice, TallyColumn, TallyTable } from './tally-table.ts';

/** A case behind a number, with what the reviewer wrote beside the question. */
export interface CaseLine {
  readonly id: CaseId;
  readonly reference: string;
  readonly group: GroupId;
  /** Never leaves the team: reports print edited lines only. */
  readonly note?: string;
}

/** The cases behind one cell, or behind a column's total. */
export interface CellDetails {
  readonly column: TallyColumn;
  readonly cases: Readonly<Record<Outcome, readonly CaseLine[]>>;
  /** Cases left out of the count because no plan was seen; only where plans seen are the base. */
  readonly withoutPlan: readonly CaseLine[];
}

function caseLine({ entry, review }: ReviewedCase, item: string): CaseLine {
  const note = review.notes.get(item)?.trim();
  const { id, reference, group } = entry;
  return { id, reference, group, ...(note && { note }) };
}

/**
 * Which cases answered how, for the cell of `group` or, without one, for the total. The lists are as long as the
 * counts the cell shows, in the order the cases are given.
 */
export function caseLists(
  table: TallyTable,
  cases: readonly ReviewedCase[],
  choice: TallyChoice,
  cell: { readonly column: TallyColumn; readonly group?: GroupId | undefined },
): CellDetails {
  const { column, group } = cell;
  const lists: Record<Outcome, CaseLine[]> = {
    yes: [],
    no: [],
    'not-applicable': [],
    'not-checked': [],
    unanswered: [],
  };
  const withoutPlan: CaseLine[] = [];
  const plan = table.columns[0]?.item;
  const ofPlans = choice.denominator === 'of-plans-seen' && column.planQuality;
  const rows = new Set(table.rows.map((row) => row.group.id));
  for (const reviewed of cases) {
    if (!isCounted(reviewed, choice) || !rows.has(reviewed.entry.group)) continue;
    if (group !== undefined && reviewed.entry.group !== group) continue;
    const line = caseLine(reviewed, column.item);
    const planSeen = plan !== undefined && outcomeOf(reviewed.view, plan) === 'yes';
    if (ofPlans && !planSeen) withoutPlan.push(line);
    else lists[outcomeOf(reviewed.view, column.item)].push(line);
  }
  return { column, cases: lists, withoutPlan };
}
