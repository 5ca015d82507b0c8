import type { GroupId } from '#src/audit/ids.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import type { TallyCell, TallyColumn, TallyTable } from '#src/tally/tally-table.ts';
import { weakestFirst } from '#src/tally/weakest.ts';

/** Where a cell stands. The row after the last group is the total. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell with what it stands for; no group means all groups. */
export interface ChosenCell {
  readonly place: Place;
  readonly group: SampleGroup | undefined;
  readonly column: TallyColumn;
  readonly cell: TallyCell;
}

/**
 * The cell an address names. A group that is not shown falls back to all groups; an item that is not in the table to
 * the weakest one, which the headline speaks of. Undefined only for a tool without columns.
 */
export function chosenCell(
  table: TallyTable,
  group: GroupId | undefined,
  item: string | undefined,
): ChosenCell | undefined {
  const named = table.columns.findIndex((column) => column.item === item);
  const at = named < 0 ? (weakestFirst(table)[0]?.index ?? 0) : named;
  const found = table.rows.findIndex((line) => line.group.id === group);
  const row = found < 0 ? table.rows.length : found;
  const column = table.columns[at];
  const line = table.rows[row];
  const cell = (line ?? table.total).cells[at];
  return column && cell && { place: { row, column: at }, group: line?.group, column, cell };
}

/** Cells whose count cannot be right; totals are left out, they follow from their groups. */
export const cellsToCheck = (table: TallyTable): number =>
  table.rows.flatMap(({ cells }) => cells).filter(({ impossible }) => impossible).length;
