import type { Outcome } from '#src/review/outcome.ts';
import { fourWayWords } from '#src/tool/words.ts';

/** Every way a case can count, in the fixed order of the answers. */
export const outcomesShown: readonly Outcome[] = [
  ...fourWayWords.map(({ code }) => code),
  'unanswered',
];

const names = new Map<Outcome, string>(fourWayWords.map(({ code, long }) => [code, long]));

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  yes: names.get('yes') ?? '',
  no: names.get('no') ?? '',
  'not-applicable': names.get('not-applicable') ?? '',
  'not-checked': names.get('not-checked') ?? '',
  unanswered: 'Not answered',
};
