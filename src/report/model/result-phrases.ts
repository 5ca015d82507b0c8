import type { Denominator } from '#src/audit/audit-details.ts';
import { baseWords, countWords } from '#src/tally/count-words.ts';
import type { Hidden, PublishedCell } from '#src/tally/suppression/published-cell.ts';
import type { Shown, TallyColumn } from '#src/tally/tally-table.ts';
import { dependsWords } from '#src/tally/unsettled-words.ts';
import { standardPhrase } from './phrases.ts';
import type { ResultRow } from './result-rows.ts';

/** "9 of 33 cases (27%)"; a percentage never comes without its count and base. */
export function countPhrase(
  shown: Shown | Hidden,
  column: Pick<TallyColumn, 'planQuality'>,
  denominator: Denominator,
): string {
  if (shown.kind !== 'count') return shown.words;
  const share = shown.percent === null ? '' : ` (${shown.percent}%)`;
  return `${shown.count} of ${shown.of} ${baseWords({ denominator }, column, shown.of)}${share}`;
}

/** " This count depends on 2 cases where people gave different values." after a sentence with a count; nothing where none does. */
export const unsettledNote = ({ toSettle = 0 }: Pick<PublishedCell, 'toSettle'>): string =>
  toSettle === 0 ? '' : ` ${dependsWords(toSettle)}`;

/** "SMART goals: 9 of 33 cases (27%). The standard is 70%." */
export const resultSentence = (row: ResultRow, denominator: Denominator): string =>
  `${row.column.label}: ${countPhrase(row.total.shown, row.column, denominator)}. The standard is ${standardPhrase(row.column)}.${unsettledNote(row.total)}`;

/** "SMART goals: 9 of 33 cases (27%), against 13 of 19 (68%) in all other groups." */
export const comparedSentence = (
  { column, total, others }: ResultRow,
  denominator: Denominator,
): string =>
  `${column.label}: ${countPhrase(total.shown, column, denominator)}, against ${countWords(others.shown)} in all other groups.${unsettledNote(total)}`;
