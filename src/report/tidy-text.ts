/** Soft hyphen, zero-width and direction marks, variation selectors: they take no ink, and a font that lacks one swallows the line. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const control = /\p{Cc}/gu;

/** Joiners say how the letters of a name look in Arabic and in the scripts of India, and tie emoji together. */
const letterThatJoins =
  /[\p{sc=Arabic}\p{sc=Syriac}\p{sc=Mongolian}\p{sc=Devanagari}\p{sc=Bengali}\p{sc=Gurmukhi}\p{sc=Gujarati}\p{sc=Oriya}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;

/** A joiner between two letters that need it; every other invisible sign is left out. */
function keptInvisible(sign: string, place: number, text: string): string {
  if (sign !== '\u200c' && sign !== '\u200d') return '';
  const before = [...text.slice(Math.max(0, place - 3), place).replace(/\ufe0f/g, '')].at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(place + 1) ?? 0);
  if (letterThatJoins.test(before) && letterThatJoins.test(after)) return sign;
  const tied = sign === '\u200d' && pictograph.test(before) && pictograph.test(after);
  return tied ? sign : '';
}

/**
 * Text in composed form (NFC), without signs that take no ink and change no letter; a control character other than a line
 * break is a space. Signs that turn the direction of text (U+202E and its kind) are left out.
 */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, keptInvisible)
    .replace(/\r\n?/g, '\n')
    .replace(control, (sign) => (sign === '\n' ? sign : ' '));
