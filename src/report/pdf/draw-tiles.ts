import type { TileEntry } from '#src/report/block/block.ts';
import { palette } from '#src/report/palette.ts';
import type { Flow } from './flow.ts';
import { margin } from './sheet.ts';

const tileHeight = 58;
const tileGap = 10;

/** Large numbers side by side. */
export function drawTiles(flow: Flow, tiles: readonly TileEntry[]): void {
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
