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
const lineHeight = 17;
/** More entries than these stand in two columns, so that page 1 holds them. */
const mostInOneColumn = 6;
const columnGap = 24;

const rowsOf = (sections: number): number =>
  sections > mostInOneColumn ? Math.ceil(sections / 2) : sections;

export const contentsHeight = (sections: number): number => rowsOf(sections) * lineHeight + 8;

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
  const marks = flow.marks.slice(passed);
  const rows = rowsOf(marks.length);
  const whole = columnWidth(flow.orientationOf(page));
  const width = rows < marks.length ? (whole - columnGap) / 2 : whole;
  for (const [index, mark] of marks.entries())
    drawEntry(flow, mark, element, {
      left: margin.left + Math.floor(index / rows) * (width + columnGap),
      top: y + (index % rows) * lineHeight,
      width,
    });
}

function drawEntry(
  flow: Flow,
  mark: Mark,
  element: StructureElement,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): void {
  const { structure, type } = flow.pen;
  const title = type.printable(mark.title);
  const color = palette.darkBlue;
  const entry = structure.child(structure.child(element, 'TOCI'), 'Reference');
  const link = structure.child(entry, 'Link');
  structure.mark(link, () => {
    flow.pen.text(`${title} `, left, top + 9, { size: 11.5, color });
    flow.pen.text(`${mark.page}`, left + width, top + 9, { size: 11.5, align: 'right' });
  });
  structure.artifact(() => {
    const end = left + type.width(title, 11.5, 'regular');
    flow.pen.line(left, top + 11, end, top + 11, { color, width: 0.5 });
  });
  const area = { x: left, y: top - 2, width, height: 15 };
  structure.link(link, area, { page: mark.page, contents: `${title}, page ${mark.page}` });
}
