import type { ResultsBlock, TableBlock } from '#src/report/block/block.ts';
import { element, escaped, escapedLines } from './markup.ts';

interface PlainTable {
  readonly caption: string;
  readonly heads: readonly { readonly text: string; readonly align: 'left' | 'right' | 'center' }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly strong: boolean }[];
  /** Place of the cell that names its row. */
  readonly rowHead: number;
}

/** A table in a region of its own: where it is wider than the screen, it moves and the page does not. */
function plainTable({ caption, heads, rows, rowHead }: PlainTable): string {
  const align = (index: number) => {
    const side = heads[index]?.align ?? 'left';
    return side === 'left' ? undefined : side;
  };
  const head = heads.map(({ text }, index) =>
    element('th', escapedLines(text), { scope: 'col', class: align(index) }),
  );
  const body = rows.map(({ cells, strong }) =>
    element(
      'tr',
      cells.map((text, index) =>
        index === rowHead
          ? element('th', escapedLines(text), { scope: 'row', class: align(index) })
          : element('td', escapedLines(text), { class: align(index) }),
      ),
      { class: strong ? 'strong' : undefined },
    ),
  );
  const table = element('table', [
    element('caption', escaped(caption)),
    element('thead', element('tr', head)),
    element('tbody', body),
  ]);
  return element('div', table, {
    class: 'scroll',
    role: 'region',
    tabindex: 0,
    'aria-label': caption,
  });
}

export const tableMarkup = ({ caption, columns, rows }: TableBlock): string =>
  plainTable({
    caption,
    heads: columns.map(({ heading, align = 'left' }) => ({ text: heading, align })),
    rows: rows.map(({ cells, strong = false }) => ({ cells, strong })),
    rowHead: columns.findIndex(({ rowHead }) => rowHead),
  });

export const resultsMarkup = ({ caption, groups, last, rows }: ResultsBlock): string =>
  plainTable({
    caption,
    heads: [
      { text: 'Criterion', align: 'left' },
      ...[...groups.map(({ name }) => name), ...last].map((text) => ({
        text,
        align: 'right' as const,
      })),
    ],
    rows: rows.map(({ criterion, cells }) => ({
      cells: [criterion, ...cells.map((lines) => lines.join('\n'))],
      strong: false,
    })),
    rowHead: 0,
  });
