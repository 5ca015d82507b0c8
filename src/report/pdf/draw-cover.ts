import type { CoverBlock } from '#src/report/block/block.ts';
import { palette } from '#src/report/palette.ts';
import type { Flow } from './flow.ts';
import { paragraph } from './flow-text.ts';
import { margin, sheetWidth } from './sheet.ts';

const bandHeight = 132;
const overHeight = 18;

/** The largest size up to 32 points at which the name fits on one line; a longer one is cut into lines at 18. */
function nameLines(flow: Flow, name: string): { readonly lines: string[]; readonly size: number } {
  const { type } = flow.pen;
  for (let size = 32; size > 18; size -= 2)
    if (type.width(name, size, 'semibold') <= flow.width) return { lines: [name], size };
  return { lines: type.wrap(name, flow.width, 18, 'semibold'), size: 18 };
}

/** The colour band with who and when, and the marking as text once. */
export function drawCover(flow: Flow, cover: CoverBlock): void {
  const { pen } = flow;
  const { structure, type } = pen;
  const { lines, size } = nameLines(flow, type.printable(cover.name));
  const overLines = type.wrap(type.printable(cover.over), flow.width, 15, 'regular');
  const below = 92 + (overLines.length - 1) * overHeight;
  const extra = below - 92 + (lines.length - 1) * size * 1.15;
  const band = bandHeight + extra;
  const width = sheetWidth('portrait');
  structure.artifact(() => {
    pen.fill(0, 0, width, band, palette.darkBlue);
    pen.fill(0, band, width, 4, palette.blue);
  });
  structure.mark(structure.child(flow.root, 'H1'), () => {
    // One heading in two sizes: the space keeps its parts two words.
    overLines.forEach((line, index) => {
      const style = { size: 15, color: palette.white };
      const end = index === overLines.length - 1 ? ' ' : '';
      pen.text(`${line}${end}`, margin.left, 58 + index * overHeight, style);
    });
    lines.forEach((line, index) => {
      const style = { size, weight: 'semibold', color: palette.white } as const;
      pen.text(line, margin.left, below + index * size * 1.15, style);
    });
  });
  structure.mark(structure.child(flow.root, 'P'), () =>
    pen.text(type.printable(cover.when), margin.left, band - 16, {
      size: 10.5,
      color: palette.white,
    }),
  );
  flow.y = band + 18;
  const marking = {
    size: 11,
    lineHeight: 15,
    weight: 'semibold',
    color: palette.darkPink,
  } as const;
  paragraph(flow, `${cover.marking}.`, { ...marking, gap: 2 });
  paragraph(flow, cover.auditName, { size: 11, lineHeight: 15, gap: 6, color: palette.muted });
}
