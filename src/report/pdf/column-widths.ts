import type { TableBlock } from '#src/report/block/block.ts';
import type { Typeface } from './typeface.ts';

/** A word longer than this many points may be broken: a column is not made wider for it. */
const longestWord = 130;

/** Width each column needs so that no word of ordinary length breaks. */
function neededWidths(type: Typeface, block: TableBlock, size: number, pad: number): number[] {
  return block.columns.map(({ heading, rowHead }, index) => {
    const cells = block.rows.map(({ cells: texts }) => texts[index] ?? '');
    const widest = (texts: readonly string[], bold: boolean) =>
      Math.max(
        0,
        ...texts
          .flatMap((text) => type.printable(text).split(/\s+/))
          .map((word) => type.width(word, size, bold ? 'semibold' : 'regular')),
      );
    const words = Math.max(widest([heading], true), widest(cells, rowHead === true));
    return Math.min(words, longestWord) + 2 * pad + 1;
  });
}

/**
 * Widths in points that add up to `width`: by the columns' shares, but none narrower than its longest word needs. `fits` is
 * false where the words alone need more than there is; the widths are then the needed ones made smaller.
 */
export function columnWidths(
  type: Typeface,
  block: TableBlock,
  { width, size, pad }: { readonly width: number; readonly size: number; readonly pad: number },
): { readonly fits: boolean; readonly widths: readonly number[] } {
  const needed = neededWidths(type, block, size, pad);
  const all = needed.reduce((sum, one) => sum + one, 0);
  if (all > width) return { fits: false, widths: needed.map((one) => (one * width) / all) };
  // Columns that need more than their share take it; the others share what is left.
  const fixed = new Set<number>();
  for (;;) {
    const left = needed.reduce((rest, one, index) => (fixed.has(index) ? rest - one : rest), width);
    const shares = block.columns.reduce(
      (sum, { share }, index) => (fixed.has(index) ? sum : sum + share),
      0,
    );
    const widths = block.columns.map(({ share }, index) =>
      fixed.has(index) ? (needed[index] ?? 0) : (left * share) / shares,
    );
    const tight = widths.findIndex(
      (one, index) => !fixed.has(index) && one < (needed[index] ?? 0) - 1e-6,
    );
    if (tight < 0) return { fits: true, widths };
    fixed.add(tight);
  }
}
