import { longDate } from '#src/audit/calendar.ts';
import type { ReportDocument } from '#src/report/block/block.ts';
import { palette } from '#src/report/palette.ts';
import type { Flow } from './flow.ts';
import { margin, sheetHeight, sheetWidth } from './sheet.ts';

const rule = { color: palette.rule, width: 0.5 } as const;

/** Title and date at the top of every page after the first; marking and "Page n of m" at the bottom of each. */
export function drawFurniture(flow: Flow, document: ReportDocument): void {
  const { title, marking } = document;
  const date = longDate(document.reportDate);
  const { pen, doc } = flow;
  const { type, structure } = pen;
  const pages = doc.getNumberOfPages();
  const small = { size: 9, color: palette.muted } as const;
  for (let page = 1; page <= pages; page += 1) {
    doc.setPage(page);
    const width = sheetWidth(flow.orientationOf(page));
    const foot = sheetHeight(flow.orientationOf(page));
    const right = width - margin.right;
    if (page > 1)
      structure.artifact(() => {
        const dateWidth = type.width(date, 9, 'regular') + 12;
        const [head = ''] = type.wrap(
          type.printable(title),
          right - margin.left - dateWidth,
          9,
          'regular',
        );
        pen.text(head, margin.left, 36, small);
        pen.text(date, right, 36, { ...small, align: 'right' });
        pen.line(margin.left, 43, right, 43, rule);
      }, 'Header');
    structure.artifact(() => {
      pen.line(margin.left, foot - 45, right, foot - 45, rule);
      pen.text(type.printable(marking), margin.left, foot - 32, {
        size: 9,
        weight: 'semibold',
        color: palette.darkPink,
      });
      pen.text(`Page ${page} of ${pages}`, right, foot - 32, { ...small, align: 'right' });
    }, 'Footer');
  }
}
