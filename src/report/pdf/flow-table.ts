import { autoTable, type CellHookData } from 'jspdf-autotable';
import type { Flow } from './flow.ts';
import { caption as captionStyle, drawLines } from './flow-text.ts';
import { margin } from './sheet.ts';
import type { Table } from './table.ts';
import { drawCell, type TableLook } from './table-cell.ts';
import { TableElements } from './table-elements.ts';
import { family } from './typeface.ts';

/** Rows that fit on a page go whole to the next one; a longer row is split, and its head row comes again on every page. */
export function table(flow: Flow, { caption, columns, rows, size = 10, pad = 5 }: Table): void {
  const { pen } = flow;
  const elements = new TableElements(pen.structure, flow.root);
  const lines = pen.type.wrap(
    pen.type.printable(caption),
    flow.width,
    captionStyle.size,
    'semibold',
  );
  flow.need(lines.length * captionStyle.lineHeight + 90);
  pen.structure.mark(elements.caption, () => drawLines(flow, lines, margin.left, captionStyle));
  flow.y += captionStyle.gap;

  const look: TableLook = { columns, size, pad };
  const isBold = ({ section, column }: CellHookData) =>
    section === 'head' || columns[column.index]?.rowHead === true;
  let end = flow.y;
  pen.type.use(size, 'regular');
  autoTable(flow.doc, {
    head: [columns.map(({ heading }) => pen.type.printable(heading))],
    body: rows.map(({ cells }) => cells.map((text) => pen.type.printable(text))),
    startY: flow.y,
    margin,
    tableWidth: flow.width,
    theme: 'plain',
    showHead: 'everyPage',
    rowPageBreak: 'avoid',
    styles: {
      font: family,
      fontStyle: 'normal',
      fontSize: size,
      cellPadding: { top: 4, bottom: 4.5, left: pad, right: pad },
      valign: 'top',
      overflow: 'linebreak',
    },
    columnStyles: Object.fromEntries(
      columns.map(({ width }, index) => [index, { cellWidth: width }]),
    ),
    didParseCell: (hook) => {
      const weight = isBold(hook) ? 'semibold' : 'regular';
      hook.cell.styles.overflow = (text, width) =>
        pen.type.wrap([text].flat().join('\n'), width, size, weight);
      if (hook.section === 'head') hook.cell.styles.valign = 'bottom';
    },
    willDrawCell: (hook) => {
      const shade =
        hook.section === 'body' && rows[elements.rowNumber(hook.row.raw)]?.shade === true;
      drawCell(pen, elements, look, hook, shade);
      return false;
    },
    didDrawPage: ({ cursor }) => {
      end = cursor?.y ?? end;
    },
  });
  flow.addedPages();
  flow.y = end + 12;
}
