import { expect } from 'vitest';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import type { ReportDocument, ResultsBlock } from '#src/report/block/block.ts';
import type { Edition } from '#src/report/edition.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { sectionOf } from '#test/report/overview/document-text.ts';
import type { RandomAudit } from './random-audit.ts';
import {
  interval,
  type Recounted,
  recount,
  type Verdict,
  verdictOn,
  wholePercent,
} from './recount.ts';

/** What a cell of a document says. */
export interface PrintedCell {
  /** "8 of 50"; undefined where it is words or hidden. */
  readonly count: { readonly k: number; readonly n: number } | undefined;
  readonly percent: number | null;
  readonly interval: readonly [number, number] | undefined;
  readonly hidden: boolean;
  readonly toSettle: number;
}

/** What a document's table of results says of one criterion. */
export interface PrintedRow {
  readonly no: number;
  readonly item: string;
  readonly label: string;
  readonly total: PrintedCell;
  readonly standard: number | null;
  readonly bad: boolean;
  /** Neither Yes nor No is good news. */
  readonly neither: boolean;
  /** Undefined where it is hidden. */
  readonly verdict: Verdict | undefined;
}

/** A document with what is known of it from elsewhere, and what its table says. */
export interface Read {
  readonly from: RandomAudit;
  readonly edition: Edition;
  /** Groups the results are of. */
  readonly groups: readonly SampleGroup[];
  readonly document: ReportDocument;
  readonly rows: readonly PrintedRow[];
}

const numbers = /^(?:! )?(\d+) of (\d+)$/;
const shares = /^(\d+)%(?: \((\d+)–(\d+)\))?$/;

/** Reads the lines of a cell. Fails on a line that is nothing it knows. */
export function readCell(lines: readonly string[]): PrintedCell {
  let [count, percent, range]: [PrintedCell['count'], number | null, PrintedCell['interval']] = [
    undefined,
    null,
    undefined,
  ];
  let [hidden, toSettle] = [false, 0];
  for (const line of lines) {
    const counted = numbers.exec(line);
    const share = shares.exec(line);
    if (counted) count = { k: Number(counted[1]), n: Number(counted[2]) };
    else if (share) {
      percent = Number(share[1]);
      if (share[2] !== undefined) range = [Number(share[2]), Number(share[3])];
    } else if (line === '[c]' || line === 'small group') hidden = true;
    else if (/^≠ \d+$/.test(line)) toSettle = Number(line.slice(2));
    else
      expect(['n/a', 'not checked', 'not answered', 'no cases', 'no comparison']).toContain(line);
  }
  return { count, percent, interval: range, hidden, toSettle };
}

export const verdicts: Readonly<Record<string, Verdict>> = {
  '✔ Met': 'Met',
  '◆ In range': 'In range',
  '▼ Below': 'Below',
  '– Too few': 'Too few',
  '– Not assessed': 'Not assessed',
  'No standard': 'No standard',
};

/** "70%", "at most 20%": the standard on the good side. */
export function standardIn(words: string): number {
  const found = /^(at most )?(\d+)%$/.exec(words);
  if (!found) throw new Error(`No standard: ${words}`);
  return found[1] === undefined ? Number(found[2]) : 100 - Number(found[2]);
}

/** What an edition shows of a count: as it is, or rounded to 5. */
export const shownAs = (
  { from, edition }: Pick<Read, 'from' | 'edition'>,
  value: number,
): number =>
  edition === 'shareable' && from.audit.smallNumbers === 'rounded'
    ? 5 * Math.floor(value / 5 + 0.5)
    : value;

/** A cell against the cases themselves. */
export function checkCell(
  read: Pick<Read, 'from' | 'edition'>,
  printed: PrintedCell,
  now: Recounted,
): void {
  const about = `${now.item.id}, ${read.edition}`;
  if (read.edition === 'internal') {
    expect(printed.hidden, about).toBe(false);
    expect(printed.toSettle, `to settle: ${about}`).toBe(now.toSettle);
  } else expect(printed.toSettle).toBe(0);
  if (printed.hidden) return;
  if (now.of === undefined || printed.count === undefined) {
    expect(printed.count, about).toBe(now.of);
    return;
  }
  const [k, n] = [shownAs(read, now.yes), shownAs(read, now.of)];
  expect(printed.count, about).toEqual({ k, n });
  const percent = now.percent === null || n < read.from.audit.smallBase ? null : wholePercent(k, n);
  expect(printed.percent, about).toBe(percent);
  if (printed.interval)
    expect(printed.interval, about).toEqual(interval(k, n).map((end) => Math.round(end)));
}

/** The verdict that follows from what is shown. */
export function verdictOf(
  read: Pick<Read, 'from' | 'edition'>,
  { item, standard, of, no, verdict }: Recounted,
  { count, percent, hidden }: PrintedCell,
): Verdict | undefined {
  if (standard === null) return 'No standard';
  if (hidden) return undefined;
  if (read.edition === 'internal' || !count || of === undefined) return verdict;
  if (verdict === 'Not assessed') return verdict;
  const published = read.from.audit.denominator === 'as-published';
  const good =
    item.polarity !== 'bad'
      ? count.k
      : published
        ? Math.min(count.n, shownAs(read, no))
        : count.n - count.k;
  return verdictOn(good, count.n, percent, standard);
}

/** Reads the table of results into facts, and holds each against the cases. */
export function readResults(
  from: RandomAudit,
  edition: Edition,
  groups: readonly SampleGroup[],
  document: ReportDocument,
): Read {
  const about = { from, edition };
  const blocks = sectionOf(document, 'Results by group and criterion').filter(
    (block): block is ResultsBlock => block.kind === 'results',
  );
  const [first] = blocks;
  if (!first) throw new Error('There is no table of results');
  const withOthers = first.last.length === 3;
  const rows = first.rows.map(({ criterion, cells }, index): PrintedRow => {
    const column = rodt.columns[index];
    if (!column) throw new Error('More rows than criteria');
    const whole = recount(from, column.item, groups);
    expect(criterion).toBe(`${index + 1}. ${whole.item.label}`);
    groups.forEach((group, place) => {
      checkCell(about, readCell(cells[place] ?? []), recount(from, column.item, [group]));
    });
    const total = readCell(cells[groups.length] ?? []);
    checkCell(about, total, whole);
    if (withOthers) {
      const rest = from.audit.groups.filter((group) => !groups.includes(group));
      checkCell(about, readCell(cells[groups.length + 1] ?? []), recount(from, column.item, rest));
    }
    const [standardWords = '', verdictWords = standardWords] = cells.at(-1) ?? [];
    const standard = standardWords === 'No standard' ? null : standardIn(standardWords);
    expect(standard).toBe(whole.standard);
    const verdict = verdictWords === '[c]' ? undefined : verdicts[verdictWords];
    // Of all cases, a small number of No may hide the verdict of a number that is shown.
    if (verdictWords !== '[c]') expect(verdict).toBe(verdictOf(about, whole, total));
    else expect(edition).toBe('shareable');
    const bad = whole.item.polarity === 'bad';
    const neither = whole.item.polarity === 'descriptive';
    const { label } = whole.item;
    return { no: index + 1, item: column.item, label, total, standard, bad, neither, verdict };
  });
  return { from, edition, groups, document, rows };
}

/** Reads the services side by side: each column is one service, and under 10 cases nothing is set beside another. */
export function readSideBySide({ from, edition, document }: Read): void {
  for (const block of sectionOf(document, 'Services side by side')) {
    if (block.kind !== 'results') continue;
    for (const { criterion, cells } of block.rows)
      for (const [place, lines] of cells.entries()) {
        const service = block.groups[place]?.name;
        const provider = from.audit.providers.find((one) => one.service === service);
        const own = from.audit.groups.filter(({ providers }) =>
          providers.some((id) => id === provider?.id),
        );
        const column = rodt.columns[Number.parseInt(criterion, 10) - 1];
        const now = recount(from, column?.item ?? '', own);
        if (lines[0] === 'under 10')
          expect(shownAs({ from, edition }, now.of ?? 0)).toBeLessThan(10);
        else checkCell({ from, edition }, readCell(lines), now);
      }
  }
}
