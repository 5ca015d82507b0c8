/** Drawn for a character the font lacks. */
export const missingSign = '\u25a1';

/** Soft hyphen, zero-width and direction marks, variation selectors: they take no ink, and a font that lacks one swallows the line. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
const control = /\p{Cc}/gu;

/** Text in composed form (NFC), without invisible characters; a control character other than a line break is a space. */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\r\n?/g, '\n')
    .replace(control, (sign) => (sign === '\n' ? sign : ' '));

/**
 * Text as the font can draw it. Each character it lacks is drawn as a square and told to `lacking`, never dropped: jsPDF
 * leaves such a letter out with no word, or loses the rest of the line.
 */
export function printable(
  text: string,
  covers: (codePoint: number) => boolean,
  lacking: (character: string) => void,
): string {
  let result = '';
  for (const character of tidyText(text)) {
    if (character === '\n' || covers(character.codePointAt(0) ?? 0)) result += character;
    else {
      lacking(character);
      result += missingSign;
    }
  }
  return result;
}
