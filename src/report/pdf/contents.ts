import type { Flow } from './flow.ts';
import { palette } from './palette.ts';
import { columnWidth, margin } from './sheet.ts';
import { type ContentsPlace, contentsLine } from './summary-section.ts';

/** The contents of page 1, and the same places as bookmarks. Drawn when every page is known. */
export function drawContents(flow: Flow, { page, y, element }: ContentsPlace): void {
  const { pen, doc, marks } = flow;
  const { structure, type } = pen;
  for (const mark of marks) doc.outline.add(null, mark.title, { pageNumber: mark.page });
  doc.setPage(page);
  const width = columnWidth(flow.orientationOf(page));
  marks.slice(1).forEach((mark, index) => {
    const top = y + index * contentsLine;
    const title = type.printable(mark.title);
    const color = palette.darkBlue;
    const entry = structure.child(structure.child(element, 'TOCI'), 'Reference');
    const link = structure.child(entry, 'Link');
    structure.mark(link, () => {
      pen.text(`${title} `, margin.left, top + 9, { size: 11.5, color });
      pen.text(`${mark.page}`, margin.left + width, top + 9, { size: 11.5, align: 'right' });
    });
    structure.artifact(() => {
      const end = margin.left + type.width(title, 11.5, 'regular');
      pen.line(margin.left, top + 11, end, top + 11, { color, width: 0.5 });
    });
    const area = { x: margin.left, y: top - 2, width, height: 15 };
    structure.link(link, area, { page: mark.page, contents: `${title}, page ${mark.page}` });
  });
}
