import { palette } from '#src/report/palette.ts';
import type { StructureElement } from '#src/report/pdf/tagging/structure.ts';
import type { Flow, Mark } from './flow.ts';
import { columnWidth, margin } from './sheet.ts';

/** Room kept for the contents, which are drawn last, when the page of each section is known. */
export interface ContentsPlace {
  readonly page: number;
  readonly y: number;
  /** Holds their place in the reading order. */
  readonly element: StructureElement;
  /** Sections that stand before: the contents lead to those after. */
  readonly passed: number;
}
const lineHeight = 14.5;

export const contentsHeight = (sections: number): number => sections * lineHeight + 8;

/** Keeps room for the contents of so many sections. */
export function keepContents(flow: Flow, sections: number): ContentsPlace {
  flow.need(contentsHeight(sections));
  const element = flow.pen.structure.child(flow.root, 'TOC');
  const place = { page: flow.page, y: flow.y, element, passed: flow.marks.length };
  flow.y += contentsHeight(sections);
  return place;
}

/** Every section as a bookmark. */
export function addBookmarks({ doc, marks }: Flow): void {
  for (const { title, page } of marks) doc.outline.add(null, title, { pageNumber: page });
}

export function drawContents(flow: Flow, { page, y, element, passed }: ContentsPlace): void {
  flow.doc.setPage(page);
  for (const [index, mark] of flow.marks.slice(passed).entries())
    drawEntry(flow, mark, element, page, y + index * lineHeight);
}

function drawEntry(
  flow: Flow,
  mark: Mark,
  element: StructureElement,
  page: number,
  top: number,
): void {
  const { structure, type } = flow.pen;
  const width = columnWidth(flow.orientationOf(page));
  const title = type.printable(mark.title);
  const color = palette.darkBlue;
  const entry = structure.child(structure.child(element, 'TOCI'), 'Reference');
  const link = structure.child(entry, 'Link');
  structure.mark(link, () => {
    flow.pen.text(`${title} `, margin.left, top + 9, { size: 11.5, color });
    flow.pen.text(`${mark.page}`, margin.left + width, top + 9, { size: 11.5, align: 'right' });
  });
  structure.artifact(() => {
    const end = margin.left + type.width(title, 11.5, 'regular');
    flow.pen.line(margin.left, top + 11, end, top + 11, { color, width: 0.5 });
  });
  const area = { x: margin.left, y: top - 2, width, height: lineHeight };
  structure.link(link, area, { page: mark.page, contents: `${title}, page ${mark.page}` });
}
