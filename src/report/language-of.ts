/** Scripts that one language of today is written in, or nearly so. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u0679\u0688\u0691\u06ba\u06be\u06c1-\u06c3\u06d2\u06d3]/, 'ur'],
  [/[\u0629\u0643\u0649\u064a]/, 'ar'],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'ja'],
  [/\p{sc=Hangul}/u, 'ko'],
  [/\p{sc=Thai}/u, 'th'],
  [/\p{sc=Armenian}/u, 'hy'],
  [/\p{sc=Georgian}/u, 'ka'],
  [/\p{sc=Gurmukhi}/u, 'pa'],
  [/\p{sc=Gujarati}/u, 'gu'],
  [/\p{sc=Tamil}/u, 'ta'],
  [/\p{sc=Sinhala}/u, 'si'],
];

/**
 * The language that a word's letters tell of, as BCP 47; a screen reader takes its voice from it. Letters that many
 * languages share (Han, Devanagari, the Arabic letters that Persian and Urdu also use) tell of none.
 */
export const languageOf = (words: string): string | undefined =>
  scripts.find(([letters]) => letters.test(words))?.[1];
