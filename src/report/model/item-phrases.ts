import type { Denominator } from '#src/audit/audit-details.ts';
import { standardWords } from '#src/tally/against-standard.ts';
import { countWords } from '#src/tally/count-words.ts';
import type { ItemResult } from '#src/tally/item-result.ts';
import { numbered, standardPhrase } from './phrases.ts';
import { countPhrase } from './result-phrases.ts';
import { resultSigns } from './result-words.ts';

/** "At most 20%" or "70%", and what came of it: "▼ Below"; the two last cells of a row of results. */
export const standingCells = (result: ItemResult): [standard: string, result: string] => {
  const words = `${resultSigns[result.against]} ${standardWords[result.against]}`;
  return [standardPhrase(result), words];
};

/** A question as a row: its name, "22 of 52 (42%)", the standard and the result. */
export const itemCells = (result: ItemResult): string[] => [
  result.label,
  countWords(result.cell.shown),
  ...standingCells(result),
];

const scored = ({ against }: ItemResult): boolean =>
  against === 'met' || against === 'in-range' || against === 'below';

/** What several questions say together, in words: how many are below, and which is furthest. */
export function itemsFinding(items: readonly ItemResult[], denominator: Denominator): string {
  const those = items.filter(scored);
  if (those.length === 0) return 'No question can be set against a standard.';
  const below = those.filter(({ against }) => against === 'below');
  const [furthest] = [...those].sort((a, b) => (a.margin ?? 0) - (b.margin ?? 0));
  const short = furthest && furthest.against !== 'met';
  const all = those.length === 1 ? 'The one question' : `All ${those.length} questions`;
  const lead =
    below.length === 0
      ? `${those.length === 1 ? 'The one question is' : `None of the ${those.length} questions is`} clearly below standard.`
      : `${below.length === those.length ? all : `${below.length} of ${numbered(those.length, 'question')}`} ${below.length === 1 ? 'is' : 'are'} clearly below standard.`;
  return short
    ? `${lead} Furthest from it: ${furthest.label}, ${countPhrase(furthest.cell.shown, furthest, denominator)}.`
    : lead;
}
