import { latenessWords } from '#src/audit/action-lateness.ts';
import { statusWords } from '#src/report/model/action-lines.ts';
import { csvFile } from '#src/ui/parts/csv.ts';
import type { BoardRow } from './board-rows.ts';
import { ratingWords } from './standing.tsx';

const columns: readonly (readonly [string, (row: BoardRow) => string])[] = [
  ['Provider', ({ service }) => service],
  ['Criterion', ({ criterion }) => criterion],
  ['Finding', ({ finding }) => finding],
  ['Action', ({ action }) => action.action],
  ['Who', ({ action }) => action.owner],
  ['Start', ({ action }) => action.start],
  ['Due', ({ action }) => action.due],
  ['How you will know', ({ action }) => action.measure],
  [
    'Target',
    ({ action: { targetPercent } }) => (targetPercent === null ? '' : `${targetPercent}%`),
  ],
  ['Status', ({ status }) => statusWords[status]],
  ['Late', latenessWords],
  ['Rating', ratingWords],
  ['Why it was dropped', ({ action }) => action.droppedReason],
  ['What shows it', ({ action }) => action.evidence],
  ['Provider says', ({ answer }) => answer],
  ['Why', ({ action }) => action.responseWhy],
  ['Carried over', ({ action }) => (action.carriedFrom === '' ? 'no' : 'from the audit before')],
];

/** The actions as a CSV file, in the order given; each says how far the sample is that its finding is of, as `draft` words it. Dates are `YYYY-MM-DD`; a blank is said, as no cell is ever empty. */
export const actionsCsv = (rows: readonly BoardRow[], draft: string | undefined): string =>
  csvFile([
    [...columns.map(([head]) => head), 'Sample'],
    ...rows.map((row) => [
      ...columns.map(([, value]) => value(row) || 'none'),
      draft ?? 'All cases finished',
    ]),
  ]);

/** Everything a person wrote about these actions, for the check before they leave the audit. */
export const writtenAbout = (rows: readonly BoardRow[]): string =>
  rows
    .flatMap(({ action }) => [
      action.finding,
      action.action,
      action.owner,
      action.measure,
      action.droppedReason,
      action.evidence,
      action.responseWhy,
    ])
    .join('\n');
