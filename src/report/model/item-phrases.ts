import type { Denominator } from '#src/audit/audit-details.ts';
import { countWords } from '#src/tally/count-words.ts';
import type { ItemResult } from '#src/tally/item-result.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import { numbered, standardPhrase } from './phrases.ts';
import { countPhrase } from './result-phrases.ts';
import { signAndWord } from './result-words.ts';

/** "At most 20%" or "70%", and what came of it: "▼ Below"; the two last cells of a row of results. */
export const standingCells = (result: ShownResult): [standard: string, result: string] => {
  return [standardPhrase(result), signAndWord(result.against)];
};

/** A question as a row: its name, "22 of 52 (42%)", the standard and the result. */
export const itemCells = (result: ShownResult): string[] => [
  result.label,
  countWords(result.cell.shown),
  ...standingCells(result),
];

/** A question's result as an edition may show it. */
export type ShownResult = Pick<
  ItemResult,
  'item' | 'label' | 'planQuality' | 'polarity' | 'standard'
> &
  Pick<PublishedCell, 'against' | 'margin'> & { readonly cell: Pick<PublishedCell, 'shown'> };

const scored = ({ against }: ShownResult): boolean =>
  against === 'met' || against === 'in-range' || against === 'below';

/** What several questions say together, in words: how many are below, and which is furthest. */
export function itemsFinding(items: readonly ShownResult[], denominator: Denominator): string {
  const those = items.filter(scored);
  const isHidden = items.some(({ against }) => against === 'hidden');
  if (those.length === 0)
    return isHidden
      ? 'Every result that has a standard is hidden in this edition.'
      : 'No question can be set against a standard.';
  const left = isHidden ? ' Hidden results are left out.' : '';
  const below = those.filter(({ against }) => against === 'below');
  const [furthest] = [...those].sort((a, b) => (a.margin ?? 0) - (b.margin ?? 0));
  const short = furthest && furthest.against !== 'met';
  const all = those.length === 1 ? 'The one question' : `All ${those.length} questions`;
  const lead =
    below.length === 0
      ? `${those.length === 1 ? 'The one question is' : `None of the ${those.length} questions is`} clearly below standard.`
      : `${below.length === those.length ? all : `${below.length} of ${numbered(those.length, 'question')}`} ${below.length === 1 ? 'is' : 'are'} clearly below standard.`;
  return short
    ? `${lead} Furthest from it: ${furthest.label}, ${countPhrase(furthest.cell.shown, furthest, denominator)}.${left}`
    : `${lead}${left}`;
}
