import type { FeedbackReport } from '#src/report/feedback-report.ts';
import type { Tile } from '#src/report/model/summary.ts';
import type { StructureElement } from '#src/report/pdf/tagging/structure.ts';
import type { Flow } from './flow.ts';
import { body, bullets, heading, paragraph } from './flow-text.ts';
import { palette } from './palette.ts';
import { margin } from './sheet.ts';

const tileHeight = 58;
const tileGap = 10;

/** Four large numbers side by side. */
function drawTiles(flow: Flow, tiles: readonly Tile[]): void {
  const { pen } = flow;
  const { structure, type } = pen;
  flow.need(tileHeight + 16);
  const top = flow.y + 3;
  const width = (flow.width - tileGap * (tiles.length - 1)) / tiles.length;
  const list = structure.child(flow.root, 'L');
  tiles.forEach(({ value, label, low }, index) => {
    const x = margin.left + index * (width + tileGap);
    const color = low ? palette.darkPink : palette.darkBlue;
    structure.artifact(() => {
      pen.fill(x, top, width, tileHeight, palette.pale);
      pen.fill(x, top, 4, tileHeight, color);
    });
    const content = structure.child(structure.child(list, 'LI'), 'LBody');
    structure.mark(content, () => {
      const text = type.printable(value);
      const size = type.width(text, 22, 'semibold') > width - 20 ? 15 : 22;
      pen.text(`${text} `, x + 14, top + 29, { size, weight: 'semibold', color });
      pen.text(type.printable(label), x + 14, top + 47, { size: 10 });
    });
  });
  flow.y = top + tileHeight + 14;
}

/** Keeps room for the contents, which are drawn last, when the page of each section is known. */
export interface ContentsPlace {
  readonly page: number;
  readonly y: number;
  /** Holds their place in the reading order. */
  readonly element: StructureElement;
}
export const contentsLine = 17;

export function summarySection(
  flow: Flow,
  report: FeedbackReport,
  sections: number,
): ContentsPlace {
  const { summary, cover } = report;
  heading(flow, 'H2', '1. Summary');
  for (const line of summary.lines) paragraph(flow, line);
  drawTiles(flow, summary.tiles);
  heading(flow, 'H3', 'What stands out');
  bullets(flow, summary.standsOut);
  heading(flow, 'H3', 'What to do first');
  if (summary.firstActions.length > 0) bullets(flow, summary.firstActions);
  else paragraph(flow, 'No actions have been agreed yet.');
  heading(flow, 'H3', 'In this report', sections * contentsLine + 8);
  const element = flow.pen.structure.child(flow.root, 'TOC');
  const place = { page: flow.page, y: flow.y, element };
  flow.y += sections * contentsLine + 8;
  if (cover.contact !== '')
    paragraph(flow, `Questions about this report: ${cover.contact}.`, {
      ...body,
      size: 11,
      color: palette.muted,
    });
  return place;
}
