import type { CaseEntry } from './case-entry.ts';
import { datesInText } from './dates-in-text.ts';
import { findIdentifiers } from './identifiers.ts';
import { namesInText } from './names-in-text.ts';
import type { SampleGroup } from './sample-group.ts';

export type CheckedReference =
  | { readonly ok: true; readonly reference: string }
  /** `why` is a sentence that says what to do. */
  | { readonly ok: false; readonly why: string };

/** References in use -> the label of the group each is used in. Keys as `referenceKey` gives them. */
export type TakenReferences = ReadonlyMap<string, string>;

/** Longest reference, in characters. */
export const referenceLimit = 20;

/** Two references with the same key are the same: capitals and small letters do not tell cases apart. */
export const referenceKey = (reference: string): string =>
  tidy(reference.slice(0, longestRead)).toLowerCase();

/**
 * A reference in use that this one may be a slip for: the same but for zeros before its numbers, as QUA-1 is beside QUA-01. Undefined
 * when there is none, or the reference itself is in use.
 */
export function alikeReference(reference: string, taken: TakenReferences): string | undefined {
  const key = referenceKey(reference);
  if (taken.has(key)) return undefined;
  const bare = withoutZeros(key);
  for (const other of taken.keys()) if (withoutZeros(other) === bare) return other.toUpperCase();
  return undefined;
}

/** "QUA-1 looks like QUA-01, which is there already." */
export const alikeWords = (reference: string, other: string): string =>
  `${reference} looks like ${other}, which is there already.`;

/** A key in which 1 and 01 are the same number. */
export const withoutZeros = (key: string): string => key.replace(/(?<!\d)0+(?=\d)/g, '');

/** Every reference in use; `except` is the case being renamed. Excluded cases keep theirs. */
export function takenReferences(
  cases: readonly CaseEntry[],
  groups: readonly SampleGroup[],
  except?: string,
): TakenReferences {
  const labels = new Map<string, string>(groups.map(({ id, label }) => [id, label]));
  return new Map(
    cases
      .filter(({ id }) => id !== except)
      .map(({ reference, group }) => [
        referenceKey(reference),
        labels.get(group) ?? 'another group',
      ]),
  );
}

/**
 * Whether a case may be called this. Refused is what could tell who the person is, and what another case is called
 * already: a reference never holds a name, an NHS number or a date of birth. (domain.md section 2 A, hdr-case-ref)
 */
export function checkReference(text: string, taken: TakenReferences): CheckedReference {
  // Looked at before anything else: a pasted page is no case number, and the checks below read every letter.
  if (text.length > longestRead) return { ok: false, why: tooLong(text) };
  const reference = tidy(text);
  const why = problemOf(reference, taken);
  return why === undefined ? { ok: true, reference } : { ok: false, why };
}

function problemOf(reference: string, taken: TakenReferences): string | undefined {
  if (reference === '') return 'Enter a case number, such as BRG-07';
  const personal = personalIn(reference);
  if (personal !== undefined)
    return `“${shortened(reference)}” looks like ${personal}. Use a number that names nobody, such as BRG-07`;
  const odd = reference.match(/[^\p{L}\d\-/._ ]/u)?.[0];
  if (odd === ',' || odd === ';') return 'Write each case number on a line of its own';
  if (odd !== undefined)
    return `Take “${odd}” out of “${shortened(reference)}”. Use letters, numbers, spaces and - / . _`;
  if (reference.length > referenceLimit) return tooLong(reference);
  const group = taken.get(referenceKey(reference));
  if (group !== undefined)
    return `${reference} is used in ${group} already. Enter a case number that no other case has`;
  return undefined;
}

/** What the reference gives away about the person, in words, or undefined. */
function personalIn(reference: string): string | undefined {
  const spaced = reference.replace(/[-/._]+/g, ' ');
  if (numbersIn(reference).some((figures) => figures.length === 10)) return 'an NHS number';
  const kinds = findIdentifiers(reference)
    .concat(findIdentifiers(spaced))
    .map(({ kind }) => kind);
  if (kinds.includes('phone')) return 'a phone number';
  if (kinds.includes('email')) return 'an e-mail address';
  if (holdsDate(reference, spaced))
    return /^\p{L}{1,3}[^\p{L}]|[^\p{L}]\p{L}{1,3}$/u.test(reference)
      ? 'initials with a date of birth'
      : 'a date of birth';
  if (kinds.includes('postcode')) return 'a postcode';
  return holdsName(reference, spaced) ? 'a name' : undefined;
}

/** Runs of figures, with the spaces, dashes and dots people put between them taken out. */
const numbersIn = (text: string): string[] =>
  [...text.matchAll(/\d(?:[ \-./]?\d)*/g)].map(([figures]) => figures.replace(/\D/g, ''));

/** 01/02/84 anywhere, or 010284 and 01021984 beside nothing but initials. */
function holdsDate(reference: string, spaced: string): boolean {
  const parted = spaced.match(/(?<!\d)(\d{1,2}) (\d{1,2}) (\d{4}|\d{2})(?!\d)/);
  if (parted && isDay(parted.slice(1))) return true;
  if (datesInText(reference).length > 0 || datesInText(spaced).length > 0) return true;
  const figures = spaced.match(/^\p{L}{0,3} ?(\d{6}|\d{8}) ?\p{L}{0,3}$/u)?.[1];
  if (figures === undefined) return false;
  const [a, b, c] = [figures.slice(0, 2), figures.slice(2, 4), figures.slice(4)];
  if (isDay([a, b, c])) return c.length === 2 || /^(19|20)/.test(c);
  return /^(19|20)\d{6}$/.test(figures) && isDay([figures.slice(6), figures.slice(4, 6), a + b]);
}

const isDay = (parts: readonly string[]): boolean => datesInText(parts.join('/')).length > 0;

/** Letters alone that read as a word, or a first name written as one. All capitals can be a group's short name. */
function holdsName(reference: string, spaced: string): boolean {
  const word = !/\d/.test(reference) && /(?<!\p{L})(?:\p{Lu}\p{Ll}{2,}|\p{L}{4,})/u.test(spaced);
  return word || (/\p{Ll}{2}/u.test(reference) && namesInText(spaced).length > 0);
}

/** Characters that are read at all. */
const longestRead = 200;
const tooLong = (text: string): string =>
  `Shorten “${shortened(text)}” to ${referenceLimit} characters`;

/** Dashes of every kind are "-", and what cannot be seen (soft hyphens, zero-width spaces, a mark of a file) is left out. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s+/g, ' ');
const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
