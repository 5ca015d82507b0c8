import type { ResultLine, ResultsTable } from '#src/report/model/results-table.ts';
import type { TableColumn } from './flow-table.ts';
import { columnWidth, type Orientation } from './sheet.ts';
import type { Typeface, Weight } from './typeface.ts';

export const resultsLook = { size: 9.5, pad: 4 } as const;
const { size, pad } = resultsLook;
const narrowestCriterion = 96;
const widestCriterion = 150;

/** How the lines of a cell stand on this page: under each other, or beside each other where the page is wide. */
export const cellText = (lines: readonly string[], page: Orientation, joint = ', '): string =>
  lines.join(page === 'portrait' ? '\n' : joint);

/** Width a column needs: no word of its head and no line of its cells may break. */
function neededWidth(type: Typeface, head: string, cells: readonly string[]): number {
  const widest = (texts: readonly string[], weight: Weight) =>
    Math.max(0, ...texts.map((text) => type.width(type.printable(text), size, weight)));
  return Math.max(widest(head.split(/\s+/), 'semibold'), widest(cells, 'regular')) + 2 * pad + 1;
}

/** "not checked" may stand on two lines, "! 10 of 12" may not. */
const unbreakable = (line: string): string[] => (/\d/.test(line) ? [line] : line.split(' '));

export interface ResultsColumns {
  readonly columns: readonly TableColumn[];
  /** Whether they are no wider than the page. */
  readonly fit: boolean;
}

/** The columns of the results table on a page of this kind. */
export function resultsColumns(
  type: Typeface,
  { groups, lines, service }: ResultsTable,
  page: Orientation,
): ResultsColumns {
  const heads = [
    `All ${service} (95% interval)`,
    'All other groups',
    'Standard and result',
  ] as const;
  const column = (head: string, cells: (line: ResultLine) => readonly string[], least: number) => {
    const texts = lines.flatMap((line) => cells(line));
    return {
      heading: head,
      width: Math.max(least, neededWidth(type, head, texts)),
      align: 'right',
    } as const;
  };
  const whole = (cell: readonly string[], joint?: string) =>
    cellText(cell, page, joint).split('\n');
  const own = groups.map((name, index) =>
    column(name, (line) => (line.groups[index] ?? []).flatMap(unbreakable), 36),
  );
  const last = [
    column(heads[0], ({ total }) => whole(total), 66),
    column(heads[1], ({ others }) => whole(others).flatMap(unbreakable), 48),
    column(heads[2], ({ result }) => whole(result, ' '), 58),
  ];
  const sum = (some: readonly { width: number }[]) =>
    some.reduce((all, { width }) => all + width, 0);
  const left = columnWidth(page) - sum(own) - sum(last);
  const criterion =
    own.length === 0 ? left : Math.min(widestCriterion, Math.max(narrowestCriterion, left));
  const spare = own.length === 0 ? 0 : (left - criterion) / own.length;
  return {
    columns: [
      { heading: 'Criterion', width: criterion, rowHead: true },
      ...own.map((one) => ({ ...one, width: one.width + spare })),
      ...last,
    ],
    fit: left >= narrowestCriterion,
  };
}
