import { againstStandard } from './against-standard.ts';
import { baseWords } from './count-words.ts';
import type { TallyTable } from './tally-table.ts';
import { weakestFirst } from './weakest.ts';

/** Short names that stand for more than one thing: "Referrals are", "SMART goals are". */
const isPlural = (label: string): boolean => /[^s]s$/.test(label);

/**
 * The one sentence over the results: "Referrals are weakest: 8 of 50 cases (16%)." Where Yes is bad news the sentence
 * tells what was found: "The weakest result is TOP missing: 9 of 28 cases (32%)."
 */
export function headline(table: TallyTable): string {
  const weakest = weakestFirst(table).find(({ good }) => good !== null);
  const shown = weakest?.cell.shown;
  if (shown?.kind !== 'count' || !weakest)
    return 'No results yet. They appear when the first case is finished.';
  const { column } = weakest;
  const share = shown.percent === null ? '' : ` (${shown.percent}%)`;
  const found = `${shown.count} of ${shown.of} ${baseWords(table, column, shown.of)}${share}.`;
  const against = againstStandard(column, weakest.cell, table.denominator);
  if (weakestFirst(table).filter(({ good }) => good !== null).length === 1)
    return `${column.label}: ${found}`;
  // The lowest of results that all meet their standard is no weakness.
  if (against === 'met') return `The lowest result meets its standard. ${column.label}: ${found}`;
  if (against === 'too-few')
    return `Too few cases to compare. The lowest result so far is ${column.label}: ${found}`;
  if (column.polarity === 'bad') return `The weakest result is ${column.label}: ${found}`;
  return `${column.label} ${isPlural(column.label) ? 'are' : 'is'} weakest: ${found}`;
}
