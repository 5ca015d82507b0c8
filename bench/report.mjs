// Turns measurements into a text for the terminal and for RESULTS.md.
import { goals, growth } from './goals.mjs';
import { median, quartiles } from './statistics.mjs';

/** Measurements by what was measured, by whom, by unit. */
export function measurements() {
  const all = new Map();
  return {
    add(measure, name, values) {
      for (const [unit, value] of Object.entries(values)) {
        const key = `${measure}|${name}|${unit}`;
        all.set(key, [...(all.get(key) ?? []), value]);
      }
    },
    values: (measure, name, unit) => all.get(`${measure}|${name}|${unit}`) ?? [],
  };
}

const shown = (value) => value.toFixed(value < 1 ? 3 : value < 100 ? 1 : 0);
const unitWords = { cpu: 'ms', wall: 'ms', kB: 'kB' };

function line(name, values, unit) {
  const [low, high] = quartiles(values);
  const spread = values.length > 1 ? `${shown(low)} to ${shown(high)}` : '';
  return [name, `${shown(median(values))} ${unitWords[unit]}`, spread, String(values.length)];
}

function verdict(ours, theirs, { atLeast, atMost }) {
  if (atMost !== undefined) {
    const ratio = ours / theirs;
    return [
      `app / it = ${ratio.toFixed(2)}`,
      `at most ${atMost}`,
      ratio <= atMost ? 'held' : 'NOT held',
    ];
  }
  const ratio = theirs / ours;
  const words = `it / app = ${ratio.toFixed(2)}`;
  if (atLeast === undefined) return [words, '', ''];
  return [words, `at least ${atLeast}`, ratio >= atLeast ? 'held' : 'NOT held'];
}

/** Tables in Markdown, which read well in a terminal too. */
export function report(measured) {
  const parts = [];
  const judged = [];
  for (const { title, measure, unit, ours, rows, limit } of goals) {
    const own = measured.values(measure, ours, unit);
    if (own.length === 0) continue;
    const middle = median(own);
    const held =
      limit === undefined ? [] : [`at most ${limit}`, middle <= limit ? 'held' : 'NOT held'];
    const table = [[...line('the app', own, unit), '', held[0] ?? '', held[1] ?? '']];
    if (limit !== undefined) judged.push([title, held]);
    for (const { peer, label = peer, ...goal } of rows) {
      const values = measured.values(measure, peer, unit);
      if (values.length === 0) continue;
      const result = verdict(middle, median(values), goal);
      table.push([...line(label.replace(' paged', ''), values, unit), ...result]);
      if (result[2] !== '')
        judged.push([`${title}, against ${label.replace(' paged', '')}`, result]);
    }
    parts.push(`## ${title}\n\n${markdown(table)}`);
  }
  const [from, to] = [growth.from, growth.to].map((measure) =>
    median(measured.values(measure, growth.name, 'wall')),
  );
  if (from > 0 && to > 0) {
    const result = verdict(to, from, growth);
    const words = `After one answer, 100,000 cases against 52: ${shown(to)} ms against ${shown(from)} ms`;
    parts.push(
      `## ${words}\n\n${(to / from).toFixed(1)} times; goal at most ${growth.atMost}: ${result[2]}.`,
    );
    judged.push([words, result]);
  }
  const missed = judged.filter(([, result]) => result.at(-1) === 'NOT held');
  const summary = [
    `${judged.length - missed.length} of ${judged.length} goals held in this run.`,
    ...missed.map(([words, result]) => `- Not held: ${words} (${result.slice(0, -1).join('; ')})`),
  ].join('\n');
  return { summary, tables: parts.join('\n\n') };
}

const head = ['', 'median', 'middle half', 'n', 'ratio', 'goal', 'result'];

function markdown(rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const text = (row) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [text(head), rule, ...rows.map(text)].join('\n');
}
