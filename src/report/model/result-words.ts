import {
  type AgainstStandard,
  standardMeanings,
  standardWords,
  verdictsExplained,
} from '#src/tally/against-standard.ts';
import { hiddenMark, type PublishedCell } from '#src/tally/suppression/published-cell.ts';
import { hiddenMeaning } from './edition-words.ts';
import type { ReportParts } from './report-parts.ts';

/** A result's sign and its meaning: the word always goes with the sign. */
export interface ResultWord {
  readonly sign: string;
  readonly word: string;
  readonly meaning: string;
}

export const resultSigns: Readonly<Record<AgainstStandard, string>> = {
  met: '✔',
  'in-range': '◆',
  below: '▼',
  'too-few': '–',
  'no-standard': '–',
  'not-assessed': '–',
};

/** "▼ Below"; for a hidden result only that it is. */
export const signAndWord = (against: PublishedCell['against']): string =>
  against === 'hidden' ? hiddenMark : `${resultSigns[against]} ${standardWords[against]}`;

/** How to read the results: the words they can have, in the order they are explained; the rarest only where a result has it. */
export const resultWords = (
  results: Iterable<Pick<PublishedCell, 'against'>>,
): readonly ResultWord[] => {
  const rare = [...results].some(({ against }) => against === 'not-assessed');
  return verdictsExplained
    .filter((against) => against !== 'not-assessed' || rare)
    .map((against) => ({
      sign: resultSigns[against],
      word: standardWords[against],
      meaning: standardMeanings[against],
    }));
};

/** The sign of a hidden number, in the edition that has some. */
export const hiddenWords = ({
  edition,
  audit,
}: Pick<ReportParts, 'edition' | 'audit'>): ResultWord[] =>
  edition === 'internal'
    ? []
    : [{ sign: hiddenMark, word: 'Hidden', meaning: hiddenMeaning(audit) }];
