import { guessesOf } from './phrase-strength.ts';

const shortest = 12;

/**
 * Guesses, as a power of ten, that a chosen phrase must withstand (our proposal). At the cost of `passphraseCost` a thousand fast
 * processors that try a thousand phrases a second each need eleven days for all of them; for six random words 2,000 years.
 */
const enough = 12;

/**
 * A phrase of random words from the English list of BIP 39 (2,048 everyday words, none sharing its first four letters).
 * Six words are 66 random bits. The list is loaded when it is asked for.
 */
export async function newPassphrase(
  randomBytes: (length: number) => Uint8Array,
  words = 6,
): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js');
  const bytes = randomBytes(2 * words);
  return Array.from({ length: words }, (_, index) => {
    // 65,536 is a whole multiple of 2,048: every word is as likely as any other.
    const number = (bytes[2 * index] ?? 0) * 256 + (bytes[2 * index + 1] ?? 0);
    return wordlist[number % wordlist.length];
  }).join(' ');
}

/** A phrase as it is derived from: capitals, extra spaces and ways to write the same letter do not count. */
export const plainPhrase = (phrase: string): string =>
  phrase.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');

/** What is said wherever a phrase is made or typed. */
export const phraseForgives = 'Capital letters and extra spaces do not matter.';

/** A sentence about what is wrong with a phrase somebody chose; undefined when it will do. */
export async function phraseProblem(phrase: string): Promise<string | undefined> {
  const plain = plainPhrase(phrase);
  if ([...plain].length < shortest)
    return `Use at least ${shortest} characters. Six random words are best.`;
  if ((await guessesOf(plain)) < enough)
    return 'This is easy to guess: common words, names, dates, numbers in order and runs of keys are tried first. Use the six random words, or add more words that do not belong together.';
  return undefined;
}
