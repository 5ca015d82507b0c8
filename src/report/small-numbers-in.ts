/** A small number of people or cases in a line that a person wrote. */
export interface SmallNumber {
  /** Place of the line in the list. */
  readonly line: number;
  /** Where the words start in the line, in UTF-16 units. */
  readonly start: number;
  /** As written: "3 of 33", "two cases". */
  readonly words: string;
}

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const said: Readonly<Record<string, number>> = {
  ...Object.fromEntries(numerals.map((word, index) => [word, index + 1])),
  single: 1,
  both: 2,
  couple: 2,
};

const figure = `(\\d+|${numerals.join('|')})(?![\\d%]|[.,/]\\d)`;
/** A whole number in digits or words; not part of a date, a decimal, a percentage or "12,000". */
const number = `(?<![\\d.,/–-])${figure}`;
const person =
  'case file|case|file|person|people|persons|client|patient|service user|user|individual|adult|man|men|woman|women|child|children|parent|mother|father|carer|young people|young person|resident|tenant|veteran|prisoner';
/** Up to 2 words may stand between: "two of the cases", "3 other women". */
const between = '(?:\\s+(?!of\\b)[\\p{L}-]+){0,2}?';

const share = new RegExp(
  `(?<![\\d.,/–-])(\\d+|${numerals.join('|')})\\s*(?:\\/|(?:out\\s+)?of|in)\\s*(?:the\\s+)?${figure}`,
  'giu',
);
const counted = new RegExp(
  `(?<![\\d.,/–-])(\\d+|${Object.keys(said).join('|')})(?![\\d%]|[.,]\\d)(?:\\s+of(?:\\s+(?:the|these|those|our|their))?)?${between}\\s+(?:${person})s?\\b`,
  'giu',
);
const rest = new RegExp(
  `\\b(?:all but|only|just)\\s+${number}(?=\\s+(?:of them|had|has|have|was|were|did|do)\\b|\\s*(?:[.,;:)]|$))`,
  'giu',
);

const valueIn = (text: string | undefined): number =>
  text === undefined ? Number.NaN : (said[text.toLowerCase()] ?? Number(text));

/**
 * Numbers of people or cases that the shareable edition would hide, in lines a person wrote: "3 of 33", "30 of 33" (it says
 * that 3 were not), "two cases", "all but one". 1 to 4 unless `under` says otherwise. A list to look at before export, not a
 * proof: it also finds what is harmless ("1 person leads this") and misses what is said in other words ("hardly anyone").
 */
export function smallNumbersIn(
  lines: readonly string[],
  { under = 5 }: { readonly under?: number } = {},
): SmallNumber[] {
  const isSmall = (value: number) => value >= 1 && value < under;
  return lines.flatMap((text, line) => {
    const found: { readonly start: number; readonly words: string }[] = [];
    const add = (match: RegExpMatchArray) => {
      const [words] = match;
      const start = match.index ?? 0;
      const overlaps = found.some(
        (one) => start < one.start + one.words.length && one.start < start + words.length,
      );
      if (!overlaps) found.push({ start, words });
    };
    for (const match of text.matchAll(share)) {
      const [part, of] = [valueIn(match[1]), valueIn(match[2])];
      if (part <= of && (isSmall(part) || isSmall(of - part))) add(match);
    }
    for (const match of text.matchAll(counted)) if (isSmall(valueIn(match[1]))) add(match);
    for (const match of text.matchAll(rest)) if (isSmall(valueIn(match[1]))) add(match);
    return found.sort((a, b) => a.start - b.start).map((one) => ({ line, ...one }));
  });
}
