import { isRealDate, monthNumber } from './calendar.ts';

/** A day written out in a text. Two-figure years above 29 are read as 19xx. */
export interface DateInText {
  readonly text: string;
  readonly start: number;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** Marmalade is no month. */
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';
const shapes = [
  // 1/2/1984, 01-02-84, 1.2.1984 and, with a whole year, 01 02 1984
  /(?<![\d/.-])(?<d>\d{1,2})\s?([/.-])\s?(?<m>\d{1,2})\s?\2\s?(?<y>\d{4}|\d{2})(?![\d/]|[.-]\d)/g,
  /(?<![\d/.-])(?<d>\d{1,2}) (?<m>\d{1,2}) (?<y>\d{4})(?![\d/]|[.-]\d| \d)/g,
  // 1984-02-01
  /(?<![\d/.-])(?<y>\d{4})([/.-])(?<m>\d{1,2})\2(?<d>\d{1,2})(?![\d/]|[.-]\d)/g,
  // 1st of February 1984, 1 Feb 84, 1-Feb-1984
  new RegExp(
    `(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?(?<m>${month}),?[\\s-]+['’]?(?<y>\\d{4}|\\d{2})(?!\\d)`,
    'gi',
  ),
  // February 1st, 1984
  new RegExp(
    `(?<![a-z])(?<m>${month})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})(?!\\d)`,
    'gi',
  ),
];

/** Every real day written in the text, day before month as in the United Kingdom, in the order it was written. */
export function datesInText(text: string): DateInText[] {
  const found: DateInText[] = [];
  for (const shape of shapes)
    for (const match of text.matchAll(shape)) {
      const date = asDate(match.groups ?? {});
      if (date !== undefined && isRealDate(date))
        found.push({ text: match[0], start: match.index, date });
    }
  return found.sort((a, b) => a.start - b.start);
}

function asDate({ d = '', m = '', y = '' }: Record<string, string>): string | undefined {
  const number = /^\d/.test(m) ? Number(m) : monthNumber(m);
  if (number === undefined) return undefined;
  return `${wholeYear(y)}-${String(number).padStart(2, '0')}-${d.padStart(2, '0')}`;
}

const wholeYear = (year: string): string => {
  if (year.length === 4) return year;
  return Number(year) > 29 ? `19${year}` : `20${year}`;
};
