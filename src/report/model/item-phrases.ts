import type { Denominator } from '#src/audit/audit-details.ts';
import { countWords } from '#src/tally/count-words.ts';
import type { ItemResult } from '#src/tally/item-result.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import { settleMark } from '#src/tally/unsettled-words.ts';
import { standardPhrase } from './phrases.ts';
import { countPhrase, unsettledNote } from './result-phrases.ts';
import { headcount } from './result-rows.ts';
import { signAndWord } from './result-words.ts';
import { headcountSentence } from './summary.ts';

/** "At most 20%" or "70%", and what came of it: "▼ Below"; the two last cells of a row of results. */
export const standingCells = (result: ShownResult): [standard: string, result: string] => {
  return [standardPhrase(result), signAndWord(result.against)];
};

/** "22 of 52 (42%)", and under it "≠ 2" where cases could still change it: a count in a cell of a table. */
export const countCell = ({ shown, toSettle = 0 }: ShownResult['cell']): string =>
  [countWords(shown), settleMark(toSettle)].filter((line) => line !== '').join('\n');

/** A question as a row: its name, "22 of 52 (42%)", the standard and the result. */
export const itemCells = (result: ShownResult): string[] => [
  result.label,
  countCell(result.cell),
  ...standingCells(result),
];

/** A question's result as an edition may show it. */
export type ShownResult = Pick<
  ItemResult,
  'item' | 'label' | 'planQuality' | 'polarity' | 'standard'
> &
  Pick<PublishedCell, 'against' | 'margin'> & {
    readonly cell: Pick<PublishedCell, 'shown' | 'toSettle'>;
  };

/** What several questions say together: how they came out, and which is furthest below. */
export function itemsFinding(items: readonly ShownResult[], denominator: Denominator): string {
  const [furthest] = items
    .filter(({ against }) => against === 'below' || against === 'in-range')
    .sort((a, b) => (a.margin ?? 0) - (b.margin ?? 0));
  const sentence = headcountSentence(headcount(items), ['question', 'questions']);
  return furthest
    ? `${sentence} Furthest below: ${furthest.label}, ${countPhrase(furthest.cell.shown, furthest, denominator)}.${unsettledNote(furthest.cell)}`
    : sentence;
}
