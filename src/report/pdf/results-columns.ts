import type { ResultsBlock, ResultsBlockRow } from '#src/report/block/block.ts';
import { columnWidth, type Orientation } from './sheet.ts';
import type { TableColumn } from './table.ts';
import type { Typeface, Weight } from './typeface.ts';

export const resultsText = { size: 9.5, pad: 4 } as const;
const { size, pad } = resultsText;
const narrowestCriterion = 96;
const widestCriterion = 150;

/** One way to lay the results out. */
export interface ResultsLayout {
  readonly page: Orientation;
  /** Count and percentage beside each other rather than on two lines. */
  readonly beside: boolean;
  /** Groups are headed by their short labels. */
  readonly short: boolean;
}

/** From the one that reads best to the one that takes the least room. */
const layouts: readonly ResultsLayout[] = [
  { page: 'portrait', beside: false, short: false },
  { page: 'landscape', beside: true, short: false },
  { page: 'landscape', beside: false, short: false },
  { page: 'landscape', beside: false, short: true },
];

export const cellText = (
  lines: readonly string[],
  { beside }: ResultsLayout,
  joint = ', ',
): string => lines.join(beside ? joint : '\n');

/** Width a column needs: no word of its head and no line of its cells may break. */
function neededWidth(type: Typeface, head: string, cells: readonly string[]): number {
  const widest = (texts: readonly string[], weight: Weight) =>
    Math.max(0, ...texts.map((text) => type.width(type.printable(text), size, weight)));
  return Math.max(widest(head.split(/\s+/), 'semibold'), widest(cells, 'regular')) + 2 * pad + 1;
}

/** "not checked" may stand on two lines, "! 10 of 12" may not. */
const unbreakable = (line: string): string[] => (/\d/.test(line) ? [line] : line.split(' '));

const sum = (columns: readonly { width: number }[]): number =>
  columns.reduce((all, { width }) => all + width, 0);

/** Points for a column after the groups: a count with its interval, a count, a standard with its result. */
const leastWidth = (index: number, count: number): number =>
  index === 0 ? 66 : index === count - 1 ? 58 : 48;

type ResultsCells = ResultsBlockRow['cells'];

/** The columns in this layout, and the room left for the criteria, which may be too little. */
function columnsIn(type: Typeface, block: ResultsBlock, layout: ResultsLayout) {
  const { rows, groups, last: lastHeads } = block;
  const column = (head: string, least: number, lines: (cells: ResultsCells) => string[]) => {
    const texts = rows.flatMap(({ cells }) => lines(cells)).flatMap(unbreakable);
    const width = Math.max(least, neededWidth(type, head, texts));
    return { heading: head, width, align: 'right' } as const;
  };
  const whole = (place: number, joint?: string) => (cells: ResultsCells) =>
    cellText(cells[place] ?? [], layout, joint).split('\n');
  const own = groups.map(({ name, label }, index) =>
    column(layout.short ? label : name, 36, whole(index)),
  );
  const last = lastHeads.map((head, index) => {
    const joint = index === lastHeads.length - 1 ? ' ' : undefined;
    return column(head, leastWidth(index, lastHeads.length), whole(groups.length + index, joint));
  });
  return { own, last, left: columnWidth(layout.page) - sum(own) - sum(last) };
}

export interface ResultsColumns {
  readonly layout: ResultsLayout;
  readonly columns: readonly TableColumn[];
}

/** The columns of the results table in the first layout that fits; on a page that is turned already, of those for such a page. */
export function resultsColumns(
  type: Typeface,
  results: ResultsBlock,
  page?: Orientation,
): ResultsColumns {
  const possible = layouts.filter((layout) => page !== 'landscape' || layout.page === page);
  const tried = possible.map((layout) => ({ layout, ...columnsIn(type, results, layout) }));
  const fitting = tried.find(({ left }) => left >= narrowestCriterion) ?? tried.at(-1);
  if (!fitting) throw new Error('There is always a last layout');
  const { layout, own, last, left } = fitting;
  const criterion =
    own.length === 0 ? left : Math.min(widestCriterion, Math.max(narrowestCriterion, left));
  const spare = own.length === 0 ? 0 : (left - criterion) / own.length;
  return {
    layout,
    columns: [
      { heading: 'Criterion', width: criterion, rowHead: true },
      ...own.map((one) => ({ ...one, width: one.width + spare })),
      ...last,
    ],
  };
}
