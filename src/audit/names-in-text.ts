import { justBefore } from './just-before.ts';
import { firstNames, ordinaryWords } from './ordinary-words.ts';

export interface NameInText {
  readonly text: string;
  readonly start: number;
}

const capitalised = "\\p{Lu}[\\p{L}'’-]*";
/** A second name: capital and small letters, so that a postcode after a name is not taken for one. */
const second = "\\p{Lu}[\\p{L}'’-]*\\p{Ll}(?![\\p{L}\\d])";
const one = (pattern: string): RegExp => new RegExp(pattern, 'gu');

/** Words after which a capitalised word is a name; the name is the first group. */
const introductions = [
  // Mr Smith, Dr. Patel, Mrs B
  one(`(?<!\\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr)\\.?\\s+(${capitalised}(?:\\s+${second})?)`),
  // known as Jaz, called Kez, name is Sol
  one(
    `(?<!\\p{L})(?:[Kk]nown as|[Cc]alled|[Nn]amed|[Nn]icknamed|[Aa]lias|[Nn]ame(?:\\s+is|:))\\s+["“‘']?(${capitalised}(?:\\s+${second})?)`,
  ),
  // partner Jaz, her son Kez
  one(
    `(?<!\\p{L})(?:partner|wife|husband|girlfriend|boyfriend|mother|mum|father|dad|sister|brother|son|daughter|baby|friend|cousin|aunt|uncle|ex)\\s+(${capitalised}(?:\\s+${second})?)`,
  ),
];
const run = one(`(?<![\\p{L}\\d/-])${capitalised}(?:[ \\t]+${capitalised})*`);

/** Words that look like somebody's name. `allowed` are names that may be written, such as the providers'. */
export function namesInText(text: string, allowed: readonly string[] = []): NameInText[] {
  const known = new Set(allowed.flatMap((name) => lower(name).split(/[^\p{L}’'-]+/u)));
  const ordinary = (word: string) => isOrdinary(word) || known.has(plain(word));
  const found: NameInText[] = [];

  for (const introduction of introductions)
    for (const match of text.matchAll(introduction)) {
      const words = (match[1] ?? '').split(/\s+/);
      if (!words.every(ordinary)) found.push({ text: match[0], start: match.index });
    }
  for (const match of text.matchAll(run))
    for (const name of namesInRun(wordsOf(match[0], match.index), text, ordinary)) found.push(name);
  return found.sort((a, b) => a.start - b.start);
}

interface Word {
  readonly word: string;
  readonly start: number;
}

/** In a run of capitalised words: those from the first name, or the first pair that nobody would capitalise otherwise. */
function namesInRun(words: readonly Word[], text: string, ordinary: (word: string) => boolean) {
  const found: NameInText[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const afterSaint = /(?:^|[^\p{L}])(?:St|Saint|Ste)\.?\s*$/u.test(justBefore(text, word.start));
    if (afterSaint || ordinary(word.word)) continue;
    const next = words[at + 1];
    const pair = next !== undefined && !ordinary(next.word) && isWritten(next.word);
    const first = firstNames.has(plain(word.word)) && word.word.length > 1;
    const strange = pair && isWritten(word.word) && !startsSentence(text, word.start);
    if (!first && !strange) continue;
    const end = pair ? next.start + next.word.length : word.start + word.word.length;
    found.push({ text: text.slice(word.start, end), start: word.start });
    if (pair) at += 1;
  }
  return found;
}

/** Capital and small letters: not an abbreviation such as DRR, and not a single letter. */
const isWritten = (word: string): boolean =>
  /^\p{Lu}['’]?\p{L}*\p{Ll}/u.test(word) && word.length > 2;

const lower = (word: string): string => word.toLowerCase();
/** Lower case, without the ending of a possessive. */
const plain = (word: string): string => lower(word).replace(/['’]s?$/, '');
const isOrdinary = (word: string): boolean => {
  const bare = plain(word);
  return ordinaryWords.has(bare) || bare.split('-').every((part) => ordinaryWords.has(part));
};

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:;\n•*)(“"‘-]|\d[.)])\s*$/u.test(justBefore(text, at));

const wordsOf = (runText: string, start: number): Word[] =>
  [...runText.matchAll(/\S+/g)].map((match) => ({ word: match[0], start: start + match.index }));
