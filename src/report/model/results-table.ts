import { standardWords } from '#src/tally/against-standard.ts';
import { denominatorWords, wordsMeaning } from '#src/tally/count-words.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import { settleMark, settleMarkMeaning } from '#src/tally/unsettled-words.ts';
import { hiddenNotes } from './edition-words.ts';
import { criteriaWords, numbered, standardPhrase, upperFirst } from './phrases.ts';
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

const settleLines = (toSettle = 0): string[] => (toSettle === 0 ? [] : [settleMark(toSettle)]);

export const cellLines = ({
  shown,
  impossible,
  toSettle,
}: Pick<PublishedCell, 'shown' | 'impossible' | 'toSettle'>): string[] => [
  ...shownLines(shown, impossible ? '! ' : ''),
  ...settleLines(toSettle),
];

export function totalLines({
  interval,
  shown,
  impossible,
  toSettle,
}: Pick<PublishedCell, 'shown' | 'impossible' | 'interval' | 'toSettle'>): string[] {
  const [count = '', percent] = shownLines(shown, impossible ? '! ' : '');
  const range = interval ? ` (${Math.round(interval[0])}–${Math.round(interval[1])})` : '';
  return [
    count,
    ...(percent === undefined ? [] : [`${percent}${range}`]),
    ...settleLines(toSettle),
  ];
}

function othersLines(cell: PublishedCell): string[] {
  return cell.shown.kind === 'words' && cell.shown.words === 'no cases'
    ? ['no comparison', ...settleLines(cell.toSettle)]
    : cellLines(cell);
}

export function resultLines({ column, against }: ResultRow): string[] {
  if (column.standard === null) return [standardWords['no-standard']];
  return [standardPhrase(column), signAndWord(against)];
}

/** What the words and signs in the cells mean: those that the table uses. */
function cellNotes({ rows, audit, tally }: ResultParts): string[] {
  const cells = rows.flatMap(({ groups, total, others }) => [...groups, total, others]);
  const says = (words: string) =>
    cells.some(({ shown }) => shown.kind === 'words' && shown.words === words);
  const withoutShare = rows.filter(
    ({ total: { shown } }) =>
      shown.kind === 'count' && shown.percent === null && shown.of >= tally.own.smallBase,
  );
  const notes: [boolean, string][] = [
    ...(['n/a', 'not checked', 'not answered'] as const).map((words): [boolean, string] => [
      says(words),
      `“${words}”: ${wordsMeaning[words]}.`,
    ]),
    [
      cells.some(({ impossible }) => impossible),
      '! More cases are counted than plans were seen in the group. It is shown as recorded.',
    ],
    [cells.some(({ toSettle }) => toSettle), settleMarkMeaning],
    [
      withoutShare.length > 0,
      `${upperFirst(criteriaWords(withoutShare))}: no percentage, since a whole group is not asked the question.`,
    ],
  ];
  return [
    ...notes.filter(([used]) => used).map(([, words]) => words),
    ...hiddenNotes(cells, audit),
  ];
}

export const resultsLead = (smallBase: number): string =>
  `Each cell gives the cases answered Yes, of those counted, and the percentage. Below ${numbered(smallBase, 'case')} there are counts only.`;

/** What to know about the table, a sentence or two each. */
export function resultsNotes(parts: ResultParts): string[] {
  const { rows, tally } = parts;
  const bad = rows.filter(({ column }) => column.polarity === 'bad');
  return [
    denominatorWords[tally.own.denominator],
    bad.length === 0 ? '' : `A low number is good for ${criteriaWords(bad)}.`,
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
      total: totalLines(row.total),
      others: othersLines(row.others),
      result: resultLines(row),
    })),
    notes: resultsNotes(parts),
  };
}
