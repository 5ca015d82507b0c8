import type { GroupId } from '#src/audit/ids.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import { goodShare } from './good-share.ts';
import type { TallyCell, TallyColumn, TallyTable } from './tally-table.ts';

/** One bar of "Weakest first", with a dot for each group. Shares are of Yes, 0 to 1, as the table counts. */
export interface RankedColumn {
  readonly column: TallyColumn;
  /** Its place in the table's columns. */
  readonly index: number;
  /** The cell that is ranked: the total, or the chosen group's. */
  readonly cell: TallyCell;
  /** Share of Yes for the bar; null where there is no base. */
  readonly share: number | null;
  /** Share on the good side, which ranks: Yes, or No where Yes is bad news. Null: not ranked. */
  readonly good: number | null;
  /** The share of each group that has one, for the dots. */
  readonly groups: readonly GroupShare[];
}

export interface GroupShare {
  readonly group: SampleGroup;
  readonly share: number;
  readonly count: number;
  readonly of: number;
}

const share = ({ shown }: TallyCell): number | null =>
  shown.kind === 'count' && shown.of > 0 ? shown.count / shown.of : null;

/**
 * Ranked by good share; then those with too few cases for a percentage, by theirs; then those without a base; descriptive columns
 * last. Ties stay in the table's order.
 */
function place({ good, column, cell: { shown } }: RankedColumn): number {
  if (good !== null) return shown.kind === 'count' && shown.percent === null ? 2 + good : good;
  return column.polarity === 'descriptive' ? 5 : 4;
}

/** The criteria of a table, the weakest first: by the total, or by one group's own result. */
export function weakestFirst(
  table: TallyTable,
  { group }: { readonly group?: GroupId | undefined } = {},
): RankedColumn[] {
  const row = group === undefined ? table.total : table.rows.find((one) => one.group.id === group);
  const ranked = table.columns.flatMap((column, index): RankedColumn[] => {
    const cell = row?.cells[index];
    if (!cell) return [];
    const side = goodShare(column, cell, table.denominator);
    return [
      {
        column,
        index,
        cell,
        share: share(cell),
        good: side ? side.good / side.of : null,
        groups: groupShares(table, index),
      },
    ];
  });
  return ranked.sort((a, b) => place(a) - place(b) || a.index - b.index);
}

function groupShares(table: TallyTable, index: number): GroupShare[] {
  return table.rows.flatMap(({ group, cells }) => {
    const shown = cells[index]?.shown;
    if (shown?.kind !== 'count' || shown.of === 0) return [];
    const { count, of } = shown;
    return [{ group, share: count / of, count, of }];
  });
}
