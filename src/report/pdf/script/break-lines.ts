import { clustersOf } from './clusters.ts';

/** After a space, and between two letters of scripts that write no spaces. */
const breaks =
  /(?<=[ \t])|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;

/** How many parts from `start` on fit, at least 1; looked for and not summed up, since letters that join change in width. */
function fitting(
  parts: readonly string[],
  start: number,
  width: number,
  widthOf: (text: string) => number,
): number {
  const isIn = (count: number) => widthOf(parts.slice(start, start + count).join('')) <= width;
  const left = parts.length - start;
  let [fits, step] = [1, 1];
  while (fits + step <= left && isIn(fits + step)) {
    fits += step;
    step *= 2;
  }
  for (; step >= 1; step = Math.floor(step / 2))
    if (fits + step <= left && isIn(fits + step)) fits += step;
  return fits;
}

/**
 * Breaks text into lines no wider than `width`. A word wider than a line is broken between letters. A line that ended at a
 * space and is not the last ends in one space, so that the lines read as the text.
 */
export function breakLines(
  text: string,
  width: number,
  widthOf: (text: string) => number,
): string[] {
  const lines: string[] = [];
  const end = (line: string) => lines.push(/\s$/.test(line) ? `${line.trimEnd()} ` : line);
  for (const paragraph of text.split('\n')) {
    let line = '';
    let used = 0;
    for (const part of paragraph.split(breaks)) {
      if (line !== '' && used + widthOf(part.trimEnd()) > width) {
        end(line);
        line = '';
        used = 0;
      }
      if (line === '' && widthOf(part.trimEnd()) > width) {
        const letters = clustersOf(part.trimEnd());
        let start = 0;
        for (;;) {
          const count = fitting(letters, start, width, widthOf);
          if (start + count >= letters.length) break;
          lines.push(letters.slice(start, start + count).join(''));
          start += count;
        }
        line = letters.slice(start).join('') + part.slice(part.trimEnd().length);
        used = widthOf(line);
      } else {
        line += part;
        used += widthOf(part);
      }
    }
    lines.push(`${line.trimEnd()} `);
  }
  return lines.map((line, index) => (index === lines.length - 1 ? line.trimEnd() : line));
}
