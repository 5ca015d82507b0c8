import type { Block } from '#src/report/block/block.ts';
import { subheading, table } from '#src/report/block/blocks-of.ts';
import type { ResultWord } from '#src/report/model/result-words.ts';

/** The signs and words that results are told in, in a provider's report and in the overview alike. */
export const resultWordBlocks = (words: readonly ResultWord[]): Block[] => [
  subheading('How to read the results'),
  ...table(
    'Words used for each result',
    [
      { heading: 'Sign', share: 1, align: 'center' },
      { heading: 'Result', share: 1.5, rowHead: true },
      { heading: 'What it means', share: 5 },
    ],
    words.map(({ sign, word, meaning }) => [sign, word, meaning]),
  ),
];
