import { expect } from 'vitest';
import type { Provider } from '#src/audit/provider.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import { chosenItems } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { type PrintedRow, type Read, shownAs, standardIn, verdicts } from './printed-facts.ts';
import type { Pattern } from './reader.ts';
import { recount, type Verdict, wholePercent } from './recount.ts';
import type { Place } from './walk.ts';

/** What a sentence is held against: its document, its place, and whose report it is. */
export interface At {
  readonly read: Read;
  readonly place: Place;
  /** Undefined in the overview. */
  readonly provider: Provider | undefined;
}

const instead = '\\[c\\]|small group|n/a|not checked|not answered|no cases';
/** "8 of 50 cases (16%)", "[c]" */
export const countOf = `(\\d+ of \\d+ cases?(?: with a plan)?(?: \\(\\d+%\\))?|${instead})`;
/** "8 of 50 (16%)" */
export const plainCount = `(\\d+ of \\d+(?: \\(\\d+%\\))?|${instead})`;
export const depends =
  '(?: This count depends on (\\d+) cases? where people gave different values\\.)?';
export const standardOf = '((?:at most )?\\d+%)';
/** "criteria 1, 4 and 5" */
export const criteriaOf = '((?:criteria|criterion|Criteria|Criterion) [\\d, and]+)';
export const sentence = (words: string): RegExp => new RegExp(`^${words}$`, 'su');

/** A pattern of one sentence, and what is held against it. */
export const says = (words: string, check: Pattern<At>['check']): Pattern<At> => ({
  words: sentence(words),
  check,
});

/** "3 cases", "1 case": the number goes with the word. */
export const goesWith = (count: string, word: string, one: string): void =>
  expect(word === one, `${count} ${word}`).toBe(Number(count) === 1);

export const numbersIn = (words: string): number[] => (words.match(/\d+/g) ?? []).map(Number);

/** The id of a question by its name. */
export function itemCalled(label: string, { read }: Pick<At, 'read'>): string {
  const known = chosenItems(rodt, read.from.audit.extendedSections);
  const inTable = rodt.columns.find(
    ({ item }) => known.find(({ id }) => id === item)?.label === label,
  );
  const item = inTable?.item ?? known.find((one) => one.label === label)?.id;
  if (item === undefined) throw new Error(`No question is called ${label}`);
  return item;
}

/** A count in a sentence is what the cases add up to, as the edition may show it. */
export function checkCount(
  phrase: string,
  item: string,
  { read }: Pick<At, 'read'>,
  groups: readonly SampleGroup[] = read.groups,
): void {
  const now = recount(read.from, item, groups);
  const found = /^(\d+) of (\d+)(?: (cases?)( with a plan)?)?(?: \((\d+)%\))?$/.exec(phrase);
  const about = `${phrase}: ${item}, ${read.edition}`;
  if (phrase === '[c]' || phrase === 'small group') {
    expect(read.edition, about).toBe('shareable');
    return;
  }
  if (!found) {
    expect(now.of, about).toBeUndefined();
    return;
  }
  const [k, n] = [Number(found[1]), Number(found[2])];
  expect([k, n], about).toEqual([shownAs(read, now.yes), shownAs(read, now.of ?? -1)]);
  const percent =
    now.percent === null || n < read.from.audit.smallBase ? undefined : `${wholePercent(k, n)}`;
  expect(found[5], about).toBe(percent);
  if (found[3] === undefined) return;
  goesWith(`${n}`, found[3], 'case');
  const ofPlans =
    read.from.audit.denominator === 'of-plans-seen' &&
    rodt.columns.find((column) => column.item === item)?.planQuality === true;
  expect(found[4] !== undefined, about).toBe(ofPlans);
}

/** What a count depends on is said beside it, in the internal edition. */
export function checkDepends(cases: string, item: string, { read }: Pick<At, 'read'>): void {
  const now = recount(read.from, item, read.groups);
  expect(Number(cases || 0), item).toBe(read.edition === 'internal' ? now.toSettle : 0);
}

export const checkStandard = (words: string, item: string, { read }: Pick<At, 'read'>): void =>
  expect(standardIn(words)).toBe(recount(read.from, item, read.groups).standard);

/** Points above the standard, of the numbers as they are shown; undefined where they are not. */
export function marginOf(
  read: Read,
  { item, total, standard, bad }: PrintedRow,
): number | undefined {
  if (!total.count || standard === null) return undefined;
  const { k, n } = total.count;
  const published = read.from.audit.denominator === 'as-published';
  const no = Math.min(n, shownAs(read, recount(read.from, item, read.groups).no));
  return (100 * (bad ? (published ? no : n - k) : k)) / n - standard;
}

/** A verdict; undefined where it is hidden. */
export interface Judged {
  readonly standard: number | null;
  readonly verdict: Verdict | undefined;
}

/** "1 is met, 2 are in range and 3 are clearly below": every part, and all of them together. */
export function checkHeadcount(all: string, parts: string, judged: readonly Judged[]): void {
  const scored = judged.filter(({ standard }) => standard !== null);
  expect(Number(all), parts).toBe(scored.length);
  const names: Readonly<Record<string, Verdict | undefined>> = {
    met: 'Met',
    'in range': 'In range',
    'clearly below': 'Below',
    'too few cases to say': 'Too few',
    'not assessed': 'Not assessed',
    hidden: undefined,
  };
  let sum = 0;
  for (const part of parts.split(/, | and (?=\d)/)) {
    const found = /^(\d+) (is|are|has|have) (.+)$/.exec(part);
    if (!found || !((found[3] ?? '') in names)) throw new Error(`No part of a whole: ${part}`);
    const count = Number(found[1]);
    const wanted = names[found[3] ?? ''];
    expect(count, part).toBe(scored.filter(({ verdict }) => verdict === wanted).length);
    expect(['is', 'has'].includes(found[2] ?? ''), part).toBe(count === 1);
    sum += count;
  }
  expect(sum, parts).toBe(scored.length);
}

/** The verdicts of the questions in a table of questions, from its last columns. */
export function judgedIn({ place }: At): (Judged & { readonly label: string })[] {
  const { table } = place;
  if (!table) throw new Error('No table follows');
  const column = (heading: string) => table.columns.findIndex((one) => one.heading === heading);
  const themed = column('Theme');
  return table.rows
    .filter(({ cells }) => themed < 0 || cells[themed] === place.part)
    .map(({ cells }) => {
      const standard = cells[column('Standard')] ?? '';
      const result = cells[column('Result')] ?? '';
      return {
        label: cells[column('Question')] ?? '',
        standard: standard === 'None' ? null : standardIn(standard),
        verdict: verdicts[result] ?? (result === '– No standard' ? 'No standard' : undefined),
      };
    });
}
