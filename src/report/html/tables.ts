import type { ResultsBlock, TableBlock } from '#src/report/block/block.ts';
import { element, wordLines, words } from './markup.ts';

interface PlainTable {
  readonly caption: string;
  readonly heads: readonly { readonly text: string; readonly align: 'left' | 'right' | 'center' }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly strong: boolean }[];
  /** Place of the cell that names its row. */
  readonly rowHead: number;
  readonly look?: 'results';
}

const longestOf = (texts: readonly string[], between: RegExp): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(between).map(({ length }) => length)));

type Room = 'long' | 'some' | undefined;

/** How much room a column needs, so that on a phone words stay whole and sentences are no towers. */
function roomFor(cells: readonly string[]): Room {
  const line = longestOf(cells, /\n/);
  if (line > 40) return 'long';
  return line > 14 ? 'some' : undefined;
}

/** A word that no column can hold is broken anywhere; all others only between words. */
const split = (text: string): string | undefined =>
  longestOf([text], /\s/) > 30 ? 'split' : undefined;

/** Least widths of columns, as the style has them; of one without a name about as wide as its head. The page is 54 rem. */
const atLeast = (room: Room): number => (room === 'long' ? 14 : room === 'some' ? 7.5 : 5);
const widerThanThePage = (rooms: readonly Room[]): boolean =>
  rooms.reduce((sum, room) => sum + atLeast(room), 0) > 48;

const classes = (...names: readonly (string | undefined)[]): string | undefined =>
  names.filter((name) => name !== undefined).join(' ') || undefined;

/**
 * A table in a region of its own: where it is wider than the screen, it moves and the page does not. Only a wide one is a stop of
 * the Tab key: any other moves on small screens alone, and there the browser makes it one.
 */
function plainTable({ caption, heads, rows, rowHead, look }: PlainTable): string {
  const align = (index: number) => {
    const side = heads[index]?.align ?? 'left';
    return side === 'left' ? undefined : side;
  };
  const rooms = heads.map((_, index) => roomFor(rows.map(({ cells }) => cells[index] ?? '')));
  const head = heads.map(({ text }, index) =>
    element('th', wordLines(text), {
      scope: 'col',
      class: classes(align(index), rooms[index], split(text)),
    }),
  );
  const body = rows.map(({ cells, strong }) =>
    element(
      'tr',
      cells.map((text, index) => {
        const inside = wordLines(text);
        const given = { class: classes(align(index), split(text)) };
        return index === rowHead
          ? element('th', inside, { scope: 'row', ...given })
          : element('td', inside, given);
      }),
      { class: strong ? 'strong' : undefined },
    ),
  );
  const parts = [
    element('caption', element('span', words(caption))),
    element('thead', element('tr', head)),
    element('tbody', body),
  ];
  const table = element('table', parts, { class: look });
  return element('div', table, {
    class: 'scroll',
    role: 'region',
    tabindex: widerThanThePage(rooms) ? 0 : undefined,
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
    look: 'results',
  });
