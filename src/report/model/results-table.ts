import { standardWords } from '#src/tally/against-standard.ts';
import { denominatorWords } from '#src/tally/count-words.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import { hiddenNotes } from './edition-words.ts';
import { standardPhrase } from './phrases.ts';
import type { ReportParts, ResultParts } from './report-parts.ts';
import type { ResultRow } from './result-rows.ts';
import { signAndWord } from './result-words.ts';
import { reviewRequiredLine } from './review-required.ts';

/** One row as printed; each cell is its lines. The numbers that the edition shows stay beside them in `row`. */
export interface ResultLine {
  readonly row: ResultRow;
  readonly criterion: string;
  readonly groups: readonly (readonly string[])[];
  readonly total: readonly string[];
  readonly others: readonly string[];
  readonly result: readonly string[];
}

export interface ResultsTable {
  readonly service: string;
  readonly lead: string;
  /** Names of the provider's groups, and their short labels for where the names do not fit. */
  readonly groups: readonly string[];
  readonly labels: readonly string[];
  readonly lines: readonly ResultLine[];
  readonly notes: readonly string[];
}

/** "8 of 50" and under it "16%"; a percentage never stands alone. */
function shownLines(shown: PublishedCell['shown'], mark = ''): string[] {
  if (shown.kind !== 'count') return [shown.words];
  const { count, of, percent } = shown;
  return [`${mark}${count} of ${of}`, ...(percent === null ? [] : [`${percent}%`])];
}

export const cellLines = ({
  shown,
  impossible,
}: Pick<PublishedCell, 'shown' | 'impossible'>): string[] =>
  shownLines(shown, impossible ? '! ' : '');

export function totalLines({
  interval,
  ...cell
}: Pick<PublishedCell, 'shown' | 'impossible' | 'interval'>): string[] {
  const [count, percent] = cellLines(cell);
  if (count === undefined) return [];
  if (percent === undefined) return [count];
  const range = interval ? ` (${Math.round(interval[0])}–${Math.round(interval[1])})` : '';
  return [count, `${percent}${range}`];
}

function othersLines({ shown }: PublishedCell): string[] {
  return shown.kind === 'words' && shown.words === 'no cases'
    ? ['no comparison']
    : shownLines(shown);
}

export function resultLines({ column, against }: ResultRow): string[] {
  if (against === 'no-standard') return [standardWords[against]];
  return [standardPhrase(column), signAndWord(against)];
}

/** What the words and signs in the cells mean: those that the table uses. */
function cellNotes({ rows, audit }: ResultParts): string[] {
  const cells = rows.flatMap(({ groups, total, others }) => [...groups, total, others]);
  const says = (words: string) =>
    cells.some(({ shown }) => shown.kind === 'words' && shown.words === words);
  const notes: [boolean, string][] = [
    [says('n/a'), '“n/a”: the question fits no case.'],
    [says('not checked'), '“not checked”: the notes could not be seen, so nobody can say.'],
    [says('not answered'), '“not answered”: the reviewers have not answered it.'],
    [
      cells.some(({ impossible }) => impossible),
      '! More cases are counted than plans were seen in the group. It is shown as recorded.',
    ],
  ];
  return [
    ...notes.filter(([used]) => used).map(([, words]) => words),
    ...hiddenNotes(cells, audit),
  ];
}

export const resultsLead = (smallBase: number): string =>
  `Each cell gives the cases answered Yes, of those counted, and the percentage. Below ${smallBase} cases there are counts only.`;

/** What the mark says beside totals that could still change. */
const disputed = (rows: readonly ResultRow[]): string =>
  rows.some((row) => row.disputed !== undefined)
    ? '≠ with a number: so many of these answers are still to be settled between reviewers. Until then one of the values they gave is counted.'
    : '';

/** What to know about the table, a sentence or two each. */
export function resultsNotes(parts: ResultParts): string[] {
  const { rows, tally } = parts;
  const bad = rows.filter(({ column }) => column.polarity === 'bad').map(({ no }) => no);
  const criteria = bad.length === 1 ? 'criterion' : 'criteria';
  return [
    denominatorWords[tally.own.denominator],
    disputed(rows),
    bad.length === 0 ? '' : `A low number is good for ${criteria} ${bad.join(' and ')}.`,
    reviewRequiredLine(parts),
    cellNotes(parts).join(' '),
  ].filter((words) => words !== '');
}

export function resultsTable(parts: ReportParts): ResultsTable {
  const { rows, tally, service } = parts;
  const { own } = tally;
  return {
    service,
    lead: resultsLead(own.smallBase),
    groups: own.rows.map(({ group }) => group.name),
    labels: own.rows.map(({ group }) => group.label),
    lines: rows.map((row) => ({
      row,
      criterion: `${row.no}. ${row.column.label}`,
      groups: row.groups.map(cellLines),
      total: [...totalLines(row.total), ...(row.disputed ? [`≠ ${row.disputed}`] : [])],
      others: othersLines(row.others),
      result: resultLines(row),
    })),
    notes: resultsNotes(parts),
  };
}
