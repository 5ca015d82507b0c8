import { palette } from '#src/report/palette.ts';
import { replyWords } from '#src/report/response-words.ts';

/** Sizes as in the app's PDFs, in points, so that the same words fill as many pages. */
export const sizes = {
  body: { size: 12, line: 16.5, gap: 7 },
  note: { size: 10, line: 13.5, gap: 5 },
  caption: { size: 11, line: 15, gap: 3 },
  cell: { size: 10, line: 11.5, pad: 5, above: 4 },
  narrow: { size: 9.5, line: 10.9, pad: 4, above: 3 },
  2: { size: 18, line: 21.6, gap: 5 },
  3: { size: 13, line: 15.6, gap: 3 },
};
export const margins = { left: 48, top: 66, right: 48, bottom: 62 };
export const pageWidth = 595.28;
export const columnWidth = pageWidth - margins.left - margins.right;
export const colors = palette;
export const tickWords = Object.values(replyWords);

/** Line height of Source Sans 3 as the peers reckon it: 1.257 of its size. */
export const lineHeight = ({ size, line }) => line / size / 1.257;

/** A table of criteria by groups as one of plain texts, as a person reads it. */
export function resultsTable({ caption, groups, last, rows }) {
  const heads = [...groups.map(({ label }) => label), ...last];
  return {
    caption,
    wide: true,
    columns: [
      { heading: 'Criterion', share: 3 },
      ...heads.map((heading) => ({ heading, share: 1.4 })),
    ],
    rows: rows.map(({ criterion, cells }) => ({
      cells: [criterion, ...cells.map((lines) => lines.join('\n'))],
    })),
  };
}

/** Sections with large tables or charts begin a page, as in the app; which others do there depends on what is free. */
function beginsPage(blocks, index) {
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex(isSection);
  return (end < 0 ? rest : rest.slice(0, end)).some(({ kind }) => /results|figure/.test(kind));
}
const isSection = ({ kind, level }) => kind === 'heading' && level === 2;

/** Blocks with what a maker knows of a section beforehand: the titles that follow, and where a page begins. */
export const placed = (blocks) =>
  blocks.map((block, index) => ({
    block: isSection(block) ? { ...block, newPage: beginsPage(blocks, index) } : block,
    titles: sectionsAfter(blocks, index),
  }));

/** Titles of the sections that follow. */
const sectionsAfter = (blocks, index) =>
  blocks
    .slice(index)
    .filter(isSection)
    .map(({ text }) => text);
