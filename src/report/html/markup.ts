import { languageOf } from '#src/report/language-of.ts';
import { tidyText } from '#src/report/tidy-text.ts';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or between the quotes of an attribute: nothing in it is markup, or turns the direction of what follows. */
export const escaped = (text: string): string =>
  tidyText(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

/** Words beside each other in letters that are not Latin. */
const otherLetters =
  /(?:(?!\p{sc=Latin})[\p{L}\p{M}])+(?:[^\S\n]+(?:(?!\p{sc=Latin})[\p{L}\p{M}])+)*/gu;

/** Text as the content of an element: escaped, and what is in another language carries it, so that it is read in its own voice. */
export const words = (text: string): string =>
  escaped(text).replace(otherLetters, (run) => {
    const lang = languageOf(run);
    return lang === undefined ? run : `<span lang="${lang}">${run}</span>`;
  });

/** The same with each line break kept; where a style takes it away, a space is left. */
export const wordLines = (text: string): string => words(text).split('\n').join('<br>\n');

/**
 * One element. `content` is markup already; attribute values are text. An attribute that is `true` stands by its name, one
 * that is undefined is left out.
 */
export function element(
  name: string,
  content: string | readonly string[],
  attributes: Readonly<Record<string, string | number | true | undefined>> = {},
): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [value === true ? ` ${key}` : ` ${key}="${escaped(`${value}`)}"`],
  );
  const inside = typeof content === 'string' ? content : content.join('');
  return `<${name}${given.join('')}>${inside}</${name}>`;
}
