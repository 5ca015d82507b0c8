import type { Unsettled } from '#src/review/other-readings.ts';
import { type Outcome, outcomeOf } from '#src/review/outcome.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { isCounted } from './counted-cases.ts';
import type { TallyCell, TallyChoice, TallyTable } from './tally-table.ts';

/** How many cases could still change a cell. */
export interface UnsettledCounts {
  /** `row` as in the table; the row after the last group is the total. */
  of(row: number, column: number): number;
  /** Unsettled fields that could change the table. */
  readonly all: number;
}

/** What a case adds to the cells of one column: nothing, or its outcome in the row of its group. */
interface Part {
  readonly row: number;
  readonly outcome: Outcome | 'no plan';
}

/**
 * How much of each cell depends on what is still to be settled, whatever field it is: an answer, one that decides
 * whether a question applies or whether a plan was seen, the group, whether the case is left out or finished. Until
 * then the value counts that comes first in the order all laptops agree on. A value that changes no count, such as that of an answer set aside, is no part of it.
 */
export function unsettledCounts(
  table: TallyTable,
  cases: readonly ReviewedCase[],
  choice: Pick<TallyChoice, 'unfinished' | 'groups'>,
  unsettled: Unsettled,
): UnsettledCounts {
  const { columns, rows, denominator } = table;
  const total = rows.length;
  const rowOf = new Map(rows.map(({ group }, row) => [group.id, row]));
  const plan = columns[0]?.item;

  const partOf = (reviewed: ReviewedCase, column: number): Part | undefined => {
    const row = rowOf.get(reviewed.entry.group);
    const asked = columns[column];
    if (!asked || row === undefined || !isCounted(reviewed, choice)) return undefined;
    const needsPlan = denominator === 'of-plans-seen' && asked.planQuality && plan !== undefined;
    if (needsPlan && outcomeOf(reviewed.view, plan) !== 'yes') return { row, outcome: 'no plan' };
    return { row, outcome: outcomeOf(reviewed.view, asked.item) };
  };

  const counts = new Int32Array((total + 1) * columns.length);
  let all = 0;
  for (const reviewed of unsettled.size === 0 ? [] : cases) {
    const others = unsettled.get(reviewed.entry.id);
    if (!others) continue;
    const fields = new Set<string>();
    columns.forEach((_, column) => {
      const now = partOf(reviewed, column);
      const changed = new Set<number>();
      for (const other of others) {
        const then = partOf(other.reviewed, column);
        if (now?.row === then?.row && now?.outcome === then?.outcome) continue;
        fields.add(other.field);
        if (now) changed.add(now.row);
        if (then) changed.add(then.row);
        // To move a case from group to group changes no total.
        if (now?.outcome !== then?.outcome) changed.add(total);
      }
      for (const row of changed) {
        const cell = row * columns.length + column;
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
    });
    all += fields.size;
  }
  return { of: (row, column) => counts[row * columns.length + column] ?? 0, all };
}

/** How many cases could still change how a question beyond the table is counted. */
export function unsettledCases(
  item: string,
  cases: readonly ReviewedCase[],
  choice: Pick<TallyChoice, 'unfinished' | 'groups'>,
  unsettled: Unsettled,
): number {
  if (unsettled.size === 0) return 0;
  const outcome = (reviewed: ReviewedCase) =>
    isCounted(reviewed, choice) ? outcomeOf(reviewed.view, item) : undefined;
  return cases.filter((reviewed) =>
    unsettled
      .get(reviewed.entry.id)
      ?.some((other) => outcome(other.reviewed) !== outcome(reviewed)),
  ).length;
}

/** The table with what each cell still depends on. */
export function withUnsettled(
  table: TallyTable,
  cases: readonly ReviewedCase[],
  choice: Pick<TallyChoice, 'unfinished'>,
  unsettled: Unsettled,
): TallyTable {
  if (unsettled.size === 0) return table;
  const groups = new Set(table.rows.map(({ group }) => group.id));
  const counts = unsettledCounts(table, cases, { ...choice, groups }, unsettled);
  const marked = (row: number, cells: readonly TallyCell[]) =>
    cells.map((cell, column) => {
      const toSettle = counts.of(row, column);
      return toSettle === 0 ? cell : { ...cell, toSettle };
    });
  return {
    ...table,
    rows: table.rows.map((row, index) => ({ ...row, cells: marked(index, row.cells) })),
    total: { ...table.total, cells: marked(table.rows.length, table.total.cells) },
  };
}
