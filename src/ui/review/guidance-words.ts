import type { FourWay, Item } from '#src/tool/audit-tool.ts';
import { fourWayWords, sourcesWords, sourceWords } from '#src/tool/words.ts';

/** One of the answers a question offers and when it is right: "Yes" "if any file has one". */
export interface AnswerMeaning {
  readonly code: FourWay;
  readonly name: string;
  readonly when: string;
}

/** When each answer to a four-way question is right, in the fixed order; without N/A where it is not offered. */
export const answerMeanings = (item: Item): AnswerMeaning[] =>
  fourWayWords
    .filter(({ code }) => code !== 'not-applicable' || item.notApplicable !== 'never')
    .map(({ code, long, meaning }) => ({
      code,
      name: long,
      when: `if ${ownWords(item, code) ?? lowerFirst(meaning)}`,
    }));

function ownWords({ guidance }: Item, answer: FourWay): string | undefined {
  switch (answer) {
    case 'yes':
      return guidance.yes;
    case 'no':
      return guidance.no;
    case 'not-applicable':
      return guidance.notApplicable;
    case 'not-checked':
      return guidance.notChecked;
  }
}

const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);

/** "Standard: 70% (...). Source: ..." A standard this audit changed is its own. */
export function foundationWords({ standard, sources }: Item, changed: number | undefined): string {
  const source = `Source: ${sourcesWords(sources)}.`;
  if (changed !== undefined) return `Standard: ${changed}% (set for this audit). ${source}`;
  if (!standard) return source;
  return `Standard: ${standard.percent}% (${sourceWords(standard.source)}). ${source}`;
}
