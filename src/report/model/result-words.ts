import { type AgainstStandard, standardWords } from '#src/tally/against-standard.ts';
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

/** How to read the results: the words, in the order they are explained. */
export const resultWords: readonly ResultWord[] = [
  { sign: resultSigns.met, word: 'Met', meaning: 'The percentage is at or above the standard.' },
  {
    sign: resultSigns['in-range'],
    word: 'In range',
    meaning:
      'The percentage is below the standard, but the standard is inside the 95% interval. There are too few cases to be sure.',
  },
  {
    sign: resultSigns.below,
    word: 'Below',
    meaning: 'The whole 95% interval is below the standard.',
  },
  {
    sign: resultSigns['too-few'],
    word: 'Too few',
    meaning: 'There are too few cases for a percentage, so the count is not compared.',
  },
  {
    sign: resultSigns['no-standard'],
    word: 'No standard',
    meaning: 'It describes practice. More is not better or worse.',
  },
];

/** The sign of a hidden number, in the edition that has some. */
export const hiddenWords = ({
  edition,
  audit,
}: Pick<ReportParts, 'edition' | 'audit'>): ResultWord[] =>
  edition === 'internal'
    ? []
    : [{ sign: hiddenMark, word: 'Hidden', meaning: hiddenMeaning(audit) }];
