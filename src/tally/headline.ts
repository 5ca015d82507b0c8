import { againstStandard } from './against-standard.ts';
import { baseWords } from './count-words.ts';
import type { TallyTable } from './tally-table.ts';
import { type RankedColumn, weakestFirst } from './weakest.ts';

/** Short names that stand for more than one thing: "Referrals are", "SMART goals are". */
const isPlural = (label: string): boolean => /[^s]s$/.test(label);

/** Points of the good side above the standard; below 0 = short of it. */
const margin = ({ good, column }: RankedColumn): number =>
  100 * (good ?? 0) - (column.standard ?? 0);

/**
 * The one sentence over the results: "Referrals are weakest: 8 of 50 cases (16%)." Where Yes is bad news the sentence
 * tells what was found: "The weakest result is TOP missing: 9 of 28 cases (32%)." The lowest of results that all meet their
 * standards is no weakness, and where the lowest meets a low standard the sentence is of the one furthest short of its own.
 */
export function headline(table: TallyTable): string {
  const ranked = weakestFirst(table).filter(({ good }) => good !== null);
  const [weakest] = ranked;
  if (!weakest)
    return table.total.cases === 0
      ? 'No results yet. They appear when the first case is finished.'
      : 'No result can be ranked yet.';
  const found = ({ column, cell: { shown } }: RankedColumn): string => {
    if (shown.kind === 'words') return `${shown.words}.`;
    const share = shown.percent === null ? '' : ` (${shown.percent}%)`;
    return `${shown.count} of ${shown.of} ${baseWords(table, column, shown.of)}${share}.`;
  };
  const named = (one: RankedColumn): string => `${one.column.label}: ${found(one)}`;
  const against = ({ column, cell }: RankedColumn) =>
    againstStandard(column, cell, table.denominator);
  if (ranked.length === 1) return named(weakest);
  if (against(weakest) === 'too-few')
    return `Too few cases to compare. The lowest result so far is ${named(weakest)}`;
  if (against(weakest) === 'met') {
    const [furthest] = ranked
      .filter((one) => against(one) === 'below' || against(one) === 'in-range')
      .sort((a, b) => margin(a) - margin(b));
    return furthest
      ? `Furthest below its standard is ${named(furthest)}`
      : `The lowest result meets its standard. ${named(weakest)}`;
  }
  if (weakest.column.polarity === 'bad') return `The weakest result is ${named(weakest)}`;
  const { label } = weakest.column;
  return `${label} ${isPlural(label) ? 'are' : 'is'} weakest: ${found(weakest)}`;
}
