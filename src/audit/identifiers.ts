import { datesInText } from './dates-in-text.ts';
import { justBefore } from './just-before.ts';
import { namesInText } from './names-in-text.ts';
import { isNhsNumber } from './nhs-number.ts';

export const identifierKinds = [
  'nhs-number',
  'date-of-birth',
  'postcode',
  'phone',
  'email',
  'name',
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

/** Words in a text that could tell who a person is. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly text: string;
}

/** Characters that are looked at: no text of an audit may be as long. */
const longestRead = 20_000;

interface Found extends Identifier {
  readonly start: number;
}

/**
 * What in this text could identify a person, in the order it was written: NHS numbers by their check digit, dates of birth,
 * postcodes, phone numbers, e-mail addresses and name-like words. A soft check: it can miss, and it can be wrong.
 * `allowed` are names that may be written, such as those of providers. (domain.md section 0.9)
 */
export function findIdentifiers(whole: string, allowed: readonly string[] = []): Identifier[] {
  const text = whole.slice(0, longestRead);
  const found: Found[] = [
    ...matches(text, 'email', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g),
    ...matches(text, 'nhs-number', /(?<![\d+])(?:\d[ -]?){9}\d(?!\d)/g).filter(
      ({ text: written }) => isNhsNumber(written.replace(/\D/g, '')),
    ),
    ...datesInText(text)
      .filter(({ date, start }) => isBirth(date, justBefore(text, start)))
      .map((date) => ({ kind: 'date-of-birth' as const, text: date.text, start: date.start })),
    ...matches(text, 'phone', phone).filter(({ text: written }) => isPhone(written)),
    ...matches(text, 'postcode', postcode),
    ...namesInText(text, allowed).map((name) => ({ kind: 'name' as const, ...name })),
  ];
  // Of several that overlap, the first kind above.
  const taken = new Uint8Array(text.length);
  const kept = found.filter(({ start, text: { length } }) => {
    if (taken.subarray(start, start + length).includes(1)) return false;
    taken.fill(1, start, start + length);
    return true;
  });
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ kind, text: words }) => ({ kind, text: words }));
}

/** Capitals with or without the space; small letters only with it, as "b12 1mg" is not a place. */
const postcode =
  /(?<![\p{L}\d-])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2}|[a-pr-uwyz][a-hk-y]?\d{1,2} \d[abd-hjlnp-uw-z]{2})(?![\p{L}\d])/gu;

const phone =
  /(?<![\d+.,/-])(?:(?:\+|00)44[ -]?(?:\(0\))?[ -]?|\(?0)[12378]\d{0,4}\)?(?:[ .-]?\d{2,6}){1,4}(?!\d)/g;

function isPhone(written: string): boolean {
  const figures = written.replace(/\(0\)/, '').replace(/\D/g, '');
  const length = figures.startsWith('0') && !figures.startsWith('0044') ? figures.length : 0;
  return length === 0 ? /^(00)?44\d{9,10}$/.test(figures) : length === 10 || length === 11;
}

/**
 * Notes are full of dates. One up to 2009 reads as a birth, as everybody in treatment is an adult; a later one only when
 * the words before it say so.
 */
const isBirth = (date: string, before: string): boolean =>
  date < '2010' || /\b(?:born|dob|d\.o\.b|birth|birthday)\b[^\n]{0,20}$/i.test(before);

const matches = (text: string, kind: IdentifierKind, pattern: RegExp): Found[] =>
  [...text.matchAll(pattern)].map((match) => ({ kind, text: match[0], start: match.index }));

/** What each kind looks like, in words. */
export const identifierKindWords: Readonly<Record<IdentifierKind, string>> = {
  'nhs-number': 'an NHS number',
  'date-of-birth': 'a date of birth',
  postcode: 'a postcode',
  phone: 'a phone number',
  email: 'an e-mail address',
  name: 'a name',
};

/** "“SO14 2AB” looks like a postcode. Leave out what could tell who a person is." Empty when nothing was found. */
export function identifierWords(found: readonly Identifier[]): string {
  if (found.length === 0) return '';
  const said = found
    .slice(0, 3)
    .map(({ kind, text }) => `“${text}” looks like ${identifierKindWords[kind]}`);
  const more = found.length - said.length;
  if (more > 0) said.push(`${more} more ${more === 1 ? 'looks' : 'look'} like these`);
  const last = said.pop();
  const list = said.length === 0 ? last : `${said.join(', ')} and ${last}`;
  return `${list}. Leave out what could tell who a person is.`;
}
