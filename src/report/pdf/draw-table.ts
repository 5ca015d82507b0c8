import type { TableBlock } from '#src/report/block/block.ts';
import { columnWidths } from './column-widths.ts';
import type { Flow } from './flow.ts';
import { table } from './flow-table.ts';
import { columnWidth } from './sheet.ts';
import type { Typeface } from './typeface.ts';

const looks = {
  usual: { size: 10, pad: 5 },
  wide: { size: 9.5, pad: 4 },
} as const;
const lookOf = ({ wide, columns }: TableBlock) =>
  wide || columns.length > 5 ? looks.wide : looks.usual;

/** Whether its words need the page turned on its side. */
export const needsLandscape = (type: Typeface, block: TableBlock): boolean =>
  block.wide === true &&
  !columnWidths(type, block, { width: columnWidth('portrait'), ...lookOf(block) }).fits;

/** Every other row is shaded; where some rows are totals, those are. */
export function drawTable(flow: Flow, block: TableBlock): void {
  const look = lookOf(block);
  const { widths } = columnWidths(flow.pen.type, block, { width: flow.width, ...look });
  const totals = block.rows.some(({ strong }) => strong);
  table(flow, {
    caption: block.caption,
    ...look,
    columns: block.columns.map((column, index) => ({ ...column, width: widths[index] ?? 0 })),
    rows: block.rows.map(({ cells, strong = false }, index) => ({
      cells,
      shade: totals ? strong : index % 2 === 1,
    })),
  });
}
