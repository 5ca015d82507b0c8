import { expect } from 'vitest';
import { verdictOf, verdicts } from './printed-facts.ts';
import type { Pattern } from './reader.ts';
import { recount } from './recount.ts';
import {
  type At,
  checkCount,
  checkDepends,
  checkHeadcount,
  checkStandard,
  countOf,
  depends,
  itemCalled,
  judgedIn,
  plainCount,
  says,
  standardOf,
} from './says.ts';

const label = '([^:.,;|]+?)';

/** Sentences about one question or several, in both kinds of document. */
export const questionSentences: readonly Pattern<At>[] = [
  says(
    `${label}: ${countOf}\\. The standard is ${standardOf}\\.${depends}(?: Better than all other groups \\(${plainCount.replace(/^\(/, '(?:').replace(/\)$/, ')')}\\), and still below the standard\\.)?`,
    ([name = '', count = '', standard = '', cases = ''], at) => {
      const item = itemCalled(name, at);
      checkCount(count, item, at);
      checkStandard(standard, item, at);
      checkDepends(cases, item, at);
      const row = at.read.rows.find((one) => one.item === item);
      if (at.place.part === 'Strengths') expect(row?.verdict).toBe('Met');
      if (at.place.part === 'Concerns') expect(['Below', 'In range']).toContain(row?.verdict);
    },
  ),
  says(`${label}: ${countOf}\\.${depends}`, ([name = '', count = '', cases = ''], at) => {
    checkCount(count, itemCalled(name, at), at);
    checkDepends(cases, itemCalled(name, at), at);
  }),
  says(
    `(?:.+ )?Of (\\d+) questions? with a standard, ([^.]+)\\.(?: Furthest below: ${label}, ${countOf}\\.${depends})?`,
    ([all = '', parts = '', furthest = '', count = '', cases = ''], at) => {
      const judged = judgedIn(at);
      checkHeadcount(all, parts, judged);
      const short = judged.filter(({ verdict }) => verdict === 'Below' || verdict === 'In range');
      expect(furthest !== '').toBe(short.length > 0);
      if (furthest === '') return;
      expect(short.map((one) => one.label)).toContain(furthest);
      checkCount(count, itemCalled(furthest, at), at);
      checkDepends(cases, itemCalled(furthest, at), at);
    },
  ),
];

/** Cells of tables that list questions with their results. */
export const questionCells: readonly Pattern<At>[] = [
  says(`${plainCount}(?:\\n≠ (\\d+))?`, ([count = '', cases = ''], at) => {
    const { row, table, head } = at.place;
    const column = table?.columns.findIndex(({ heading }) =>
      ['Question', 'Criterion'].includes(heading),
    );
    if (head !== 'Cases answered Yes' || column === undefined || column < 0) return;
    const item = itemCalled((row[column] ?? '').replace(/^\d+\. /, ''), at);
    checkCount(count, item, at);
    checkDepends(cases, item, at);
    const result = row[(table?.columns ?? []).findIndex(({ heading }) => heading === 'Result')];
    if (result === undefined || result === '[c]') return;
    const now = recount(at.read.from, item, at.read.groups);
    const [k, n] = count.split(' of ').map((words) => Number.parseInt(words, 10));
    const share = /\((\d+)%\)/.exec(count);
    const printed = {
      count: n === undefined || Number.isNaN(n) ? undefined : { k: k ?? 0, n },
      percent: share ? Number(share[1]) : null,
      interval: undefined,
      hidden: count === '[c]' || count === 'small group',
      toSettle: 0,
    };
    const verdict = verdicts[result] ?? 'No standard';
    expect(verdict, `${item}: ${count}`).toBe(verdictOf(at.read, now, printed));
  }),
  says(standardOf, ([standard = ''], at) => {
    const { row, table, head } = at.place;
    const column = (table?.columns ?? []).findIndex(({ heading }) => heading === 'Question');
    if (head === 'Standard' && column >= 0)
      checkStandard(standard, itemCalled(row[column] ?? '', at), at);
  }),
];
