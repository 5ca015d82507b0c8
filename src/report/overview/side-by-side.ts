import type { Block, ResultsBlock } from '#src/report/block/block.ts';
import { paragraph, paragraphs } from '#src/report/block/blocks-of.ts';
import type { ResultRow } from '#src/report/model/result-rows.ts';
import { cellLines } from '#src/report/model/results-table.ts';
import { denominatorWords } from '#src/tally/count-words.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import type { OverviewParts } from './overview-parts.ts';
import { pieces } from './pieces.ts';

/** Services are set side by side from this many cases on, whatever the audit's small base is. (domain.md section 6) */
export const fewestToCompare = 10;
const mostColumns = 7;

const isEnough = (cell: PublishedCell | undefined): boolean =>
  cell?.shown.kind === 'count' && cell.shown.of >= fewestToCompare;

interface Compared {
  readonly row: ResultRow;
  /** One for each provider, as set up; undefined where it has too few cases. A hidden one says that it is. */
  readonly cells: readonly (PublishedCell | undefined)[];
}

/** Criteria that at least two services have enough cases for. */
function comparedRows({ rows, providers }: OverviewParts): Compared[] {
  return rows.flatMap((row, index) => {
    const cells = providers.map(({ cells: own }) => {
      const cell = own[index];
      return isEnough(cell) || cell?.shown.kind === 'hidden' ? cell : undefined;
    });
    return cells.filter(isEnough).length >= 2 ? [{ row, cells }] : [];
  });
}

/**
 * Criteria by services, as set up and never ranked, only where at least two services have 10 cases or more. A service with
 * fewer says so in that cell; one with fewer everywhere has no column.
 */
export function sideBySide(parts: OverviewParts): Block[] {
  const { providers, tally, edition } = parts;
  const compared = comparedRows(parts);
  const columns = providers.flatMap(({ title }, place) =>
    compared.some(({ cells }) => isEnough(cells[place])) ? [{ title, place }] : [],
  );
  if (compared.length === 0)
    return [
      paragraph(
        `No criterion has ${fewestToCompare} cases or more in two services${edition === 'shareable' ? ' whose numbers can be shown' : ''}. Smaller numbers are not set side by side, since chance alone moves them.`,
      ),
    ];
  const left = parts.rows.filter((row) => !compared.some((one) => one.row === row));
  const sheets = pieces(columns.length, mostColumns);
  const sheet = ([from, to]: readonly [number, number]): ResultsBlock => ({
    kind: 'results',
    caption: `Cases answered Yes, by service${sheets.length > 1 ? `, services ${from + 1} to ${to} of ${columns.length}` : ''}`,
    groups: columns.slice(from, to).map(({ title }) => ({ name: title, label: title })),
    last: [],
    rows: compared.map(({ row, cells }) => ({
      criterion: `${row.no}. ${row.column.label}`,
      cells: columns.slice(from, to).map(({ place }) => {
        const cell = cells[place];
        return cell ? cellLines(cell) : [`under ${fewestToCompare}`];
      }),
    })),
  });
  return [
    paragraph(
      `This is no ranking: services stand in the order in which they were set up, and they work with different people. A criterion is here only where at least two services have ${fewestToCompare} cases or more for it.`,
    ),
    paragraph(
      'A shared case counts for each service that holds a file of it. So the numbers of services overlap and are never added up.',
    ),
    ...sheets.map(sheet),
    ...paragraphs(
      [
        denominatorWords[tally.own.denominator],
        left.length === 0
          ? ''
          : `Left out, with too few cases${edition === 'shareable' ? ' or hidden numbers' : ''}: ${left.map(({ no, column }) => `${no}. ${column.label}`).join('; ')}.`,
      ],
      'note',
    ),
  ];
}
