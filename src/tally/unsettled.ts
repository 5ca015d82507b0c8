import type { CaseId } from '#src/audit/ids.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { isCounted } from './counted-cases.ts';
import type { TallyChoice, TallyTable } from './tally-table.ts';

/** Items with different answers that nobody has settled yet, by case. */
export type Unsettled = ReadonlyMap<CaseId, ReadonlySet<string>>;

/** How many counted cases of a cell have an unsettled answer there. */
export interface UnsettledCounts {
  /** `row` as in the table; the row after the last group is the total. */
  of(row: number, column: number): number;
  /** Unsettled answers behind the whole table. */
  readonly all: number;
}

/**
 * How much of each cell depends on answers that are still to be settled: until then the newest of them is counted. Same
 * cases as the table: excluded ones never, unfinished ones only when chosen; an answer set aside, because its question
 * does not fit the case now, changes no count.
 */
export function unsettledCounts(
  table: TallyTable,
  cases: readonly ReviewedCase[],
  choice: Pick<TallyChoice, 'unfinished' | 'groups'>,
  unsettled: Unsettled,
): UnsettledCounts {
  const width = table.columns.length;
  const total = table.rows.length;
  const rowOf = new Map(table.rows.map(({ group }, row) => [group.id, row]));
  const counts = new Int32Array((total + 1) * width);
  let all = 0;
  for (const reviewed of unsettled.size === 0 ? [] : cases) {
    const items = unsettled.get(reviewed.entry.id);
    const row = rowOf.get(reviewed.entry.group);
    if (!items || row === undefined || !isCounted(reviewed, choice)) continue;
    table.columns.forEach(({ item }, column) => {
      if (!items.has(item) || !reviewed.view.applies(item)) return;
      for (const place of [row, total]) {
        const cell = place * width + column;
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      all += 1;
    });
  }
  return { of: (row, column) => counts[row * width + column] ?? 0, all };
}
