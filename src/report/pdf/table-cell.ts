import type { CellHookData } from 'jspdf-autotable';
import { palette } from '#src/report/palette.ts';
import type { Pen } from './pen.ts';
import type { TableColumn } from './table.ts';
import type { TableElements } from './table-elements.ts';

export interface TableLook {
  readonly columns: readonly TableColumn[];
  readonly size: number;
  readonly pad: number;
}

/** Draws one cell: ground and rule as decoration, its text as content. Head rows that come again on later pages are decoration. */
export function drawCell(
  pen: Pen,
  elements: TableElements,
  { columns, size, pad }: TableLook,
  { cell, row, column, section, pageNumber }: CellHookData,
  shade: boolean,
): void {
  const head = section === 'head';
  const { align = 'left', rowHead = false } = columns[column.index] ?? {};
  const { x, y, width, height } = cell;
  pen.structure.artifact(() => {
    if (head) pen.fill(x, y, width, height, palette.darkBlue);
    else {
      if (shade) pen.fill(x, y, width, height, palette.pale);
      pen.line(x, y + height, x + width, y + height, { color: palette.rule, width: 0.6 });
    }
  });
  const text = () => {
    const lineHeight = size * 1.15;
    const left = { left: x + pad, right: x + width - pad, center: x + width / 2 }[align];
    let top = head
      ? y + height - cell.padding('bottom') - cell.text.length * lineHeight
      : y + cell.padding('top');
    for (const line of cell.text) {
      pen.text(line, left, top + size * 0.85, {
        size,
        align,
        weight: head || rowHead ? 'semibold' : 'regular',
        color: head ? palette.white : palette.ink,
      });
      top += lineHeight;
    }
  };
  if (head && pageNumber > 1) {
    pen.structure.artifact(text, 'Header');
    return;
  }
  const element = elements.cell(section, row.raw, column.index, rowHead);
  if (cell.text.join('') !== '') pen.structure.mark(element, text);
}
