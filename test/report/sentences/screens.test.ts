import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { groupsOfProvider } from '#src/audit/sample-group.ts';
import { draftWords, sampleProgress } from '#src/audit/sample-progress.ts';
import { editions } from '#src/report/edition.ts';
import { feedbackDocument } from '#src/report/feedback-document.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { renderHtml } from '#src/report/html/render-html.ts';
import { overviewDocument } from '#src/report/overview-document.ts';
import { headline } from '#src/tally/headline.ts';
import { tallyTable } from '#src/tally/tally.ts';
import type { TallyTable } from '#src/tally/tally-table.ts';
import { unsettledCounts } from '#src/tally/unsettled.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { actionsCsv } from '#src/ui/actions/actions-csv.ts';
import { boardRows } from '#src/ui/actions/board-rows.ts';
import { TallySheet } from '#src/ui/print/tally-sheet.tsx';
import { WeakestSheet } from '#src/ui/print/weakest-sheet.tsx';
import { cellName, cellText } from '#src/ui/results/results-words.ts';
import { WeakestBars } from '#src/ui/results/weakest-bars.tsx';
import { rowOf, textsOf } from '#test/report/overview/document-text.ts';
import { type RandomAudit, randomAudit } from './random-audit.ts';
import { type Recounted, recount, type Verdict } from './recount.ts';

const runs = Number(process.env.SENTENCES_RUNS ?? 40);
const first = Number(process.env.SENTENCES_FROM ?? 1);

function overAudits(check: (from: RandomAudit) => void): void {
  for (let seed = first; seed < first + runs; seed += 1) {
    try {
      check(randomAudit(seed));
    } catch (error) {
      throw new Error(`Random audit ${seed}: ${(error as Error).message}`, { cause: error });
    }
  }
}

function tableOf({ audit, cases }: RandomAudit): TallyTable {
  const { denominator, smallBase } = audit;
  return tallyTable(rodt, audit, cases, { denominator, smallBase, unfinished: false });
}

const goodOf = ({ audit }: RandomAudit, { item, of, yes, no }: Recounted): number =>
  (item.polarity === 'bad' ? (audit.denominator === 'as-published' ? no : (of ?? 0) - yes) : yes) /
  (of ?? 1);

/** "8 of 50 (16%)", or the words where there is no count. */
function countText({ yes, of, percent }: Recounted): string | undefined {
  if (of === undefined) return undefined;
  return `${yes} of ${of}${percent === null ? '' : ` (${percent}%)`}`;
}

/** What the sentence over the results may say, and what must be so then. */
function readHeadline(from: RandomAudit, words: string): void {
  const all = rodt.columns.map(({ item }) => recount(from, item, from.audit.groups));
  const ranked = all.filter(({ item, interval }) => item.polarity !== 'descriptive' && interval);
  const enough = ranked.filter(({ percent }) => percent !== null);
  const lowest = (of: readonly Recounted[]) => Math.min(...of.map((one) => goodOf(from, one)));
  const short = ranked.filter(({ verdict }) => verdict === 'Below' || verdict === 'In range');
  if (/^No results? /.test(words)) {
    expect(ranked).toEqual([]);
    expect(words.startsWith('No results yet')).toBe(all[0]?.cases === 0);
    return;
  }
  const found =
    /^(?<lead>The lowest result meets its standard\. |Too few cases to compare\. The lowest result so far is |Furthest below its standard is |The weakest result is |)(?<name>[^:]+?)(?<weakest> (?:is|are) weakest)?: (?<k>\d+) of (?<n>\d+) (?<cases>cases?)(?<plan> with a plan)?(?: \((?<p>\d+)%\))?\.$/.exec(
      words,
    )?.groups;
  if (!found) throw new Error(`No pattern reads “${words}”`);
  const { lead = '', name, weakest } = found;
  const one = ranked.find(({ item }) => item.label === name);
  if (!one) throw new Error(`${name} is not ranked`);
  expect([Number(found.k), Number(found.n)]).toEqual([one.yes, one.of]);
  expect(found.p).toBe(one.percent === null ? undefined : `${one.percent}`);
  expect(found.cases === 'case').toBe(one.of === 1);
  const verdict: Verdict = one.verdict;
  if (lead.startsWith('Too few')) expect(enough).toEqual([]);
  else if (lead.startsWith('Furthest')) {
    const standard = (each: Recounted) => 100 * goodOf(from, each) - (each.standard ?? 0);
    expect(standard(one)).toBeCloseTo(Math.min(...short.map(standard)));
  } else if (lead.startsWith('The lowest result meets')) {
    expect(short).toEqual([]);
    expect(verdict).toBe('Met');
    expect(goodOf(from, one)).toBeCloseTo(lowest(enough));
  } else if (weakest !== undefined || lead !== '') {
    expect(verdict, words).not.toBe('Met');
    expect(verdict, words).not.toBe('Too few');
    expect(goodOf(from, one)).toBeCloseTo(lowest(enough));
  } else expect(ranked).toHaveLength(1);
}

describe('the words of the results screen', () => {
  it('are what the cases say, in the headline and in every cell', { timeout: 0 }, () => {
    overAudits((from) => {
      const table = tableOf(from);
      readHeadline(from, headline(table));
      const rows = [
        ...table.rows.map(({ group, cells }) => ({ groups: [group], cells })),
        { groups: from.audit.groups, cells: table.total.cells },
      ];
      for (const { groups, cells } of rows)
        for (const [index, column] of table.columns.entries()) {
          const cell = cells[index];
          const now = recount(from, column.item, groups);
          if (!cell) throw new Error('A cell is missing');
          const said = cellName(cell, false, 'Here', column);
          const count = countText(now);
          if (count === undefined) expect(said).not.toMatch(/\d of \d/);
          else {
            expect(said.startsWith(`${now.yes}`)).toBe(true);
            expect(said).toContain(count);
          }
          if (now.percent !== null)
            expect(cellText(cell, true)).toBe(`${now.yes} (${now.percent}%)`);
        }
    });
  });
});

/** The text of markup, its parts apart. */
function textIn(markup: string): string {
  const page = document.createElement('div');
  page.innerHTML = markup.replaceAll('<', ' <');
  return (page.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();
}

const verdictWords: Readonly<Record<Verdict, string>> = {
  Met: 'met',
  'In range': 'in range',
  Below: 'below',
  'Too few': 'too few',
  'Not assessed': 'not assessed',
  'No standard': 'no standard',
};

/** What a verdict means for better or worse. */
const standings: Partial<Readonly<Record<Verdict, string>>> = {
  Met: 'as good as the standard or better',
  'In range': 'worse than the standard, but chance could be why',
  Below: 'clearly worse than the standard',
};

/** Every bar says its standard, its verdict, and whether that is better or worse. */
function readBars(from: RandomAudit, markup: string, called: 'label' | 'heading'): void {
  const page = document.createElement('div');
  page.innerHTML = markup;
  const bars = [...page.querySelectorAll('li:not([aria-hidden])')].map(({ innerHTML }) =>
    textIn(innerHTML),
  );
  const columns = tableOf(from).columns;
  expect(bars).toHaveLength(columns.length);
  for (const column of columns) {
    const now = recount(from, column.item, from.audit.groups);
    const said = bars.find((bar) => bar.startsWith(`${column[called]} `)) ?? '';
    expect(said.includes('(high is bad)'), said).toBe(now.item.polarity === 'bad');
    const bad = now.item.polarity === 'bad';
    const line = bad ? `${100 - (now.standard ?? 0)}% or less` : `${now.standard}% or more`;
    const meaning = standings[now.verdict];
    expect(said).toContain(
      now.standard === null
        ? 'No standard.'
        : `Standard: ${line}. ${now.verdict}${meaning ? `: ${meaning}` : ''}.`,
    );
  }
}

describe('the results on paper and as bars', () => {
  it('say what the cases say, with the verdicts of the reports', { timeout: 0 }, () => {
    overAudits((from) => {
      const { audit, cases, unsettled } = from;
      const table = tableOf(from);
      const groups = new Set(audit.groups.map(({ id }) => id));
      const counts = unsettledCounts(table, cases, { unfinished: false, groups }, unsettled);
      const sheet = document.createElement('div');
      sheet.innerHTML = renderToStaticMarkup(
        createElement(TallySheet, { audit, table, unsettled: counts }),
      );
      const rows = [...sheet.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ')),
      );
      const row = (head: string) => rows.find(([name]) => name === head) ?? [];
      for (const [index, { item }] of rodt.columns.entries()) {
        const now = recount(from, item, audit.groups);
        const total = row('All groups')[index + 2] ?? '';
        const count = countText(now);
        if (count === undefined) expect(total).not.toMatch(/\d+ of \d+/);
        else
          expect(total.replace(/ !/, '')).toMatch(
            new RegExp(`^${count.replace(/[()]/g, '\\$&')}( ≠\\d+)?$`),
          );
        expect(/≠(\d+)/.exec(total)?.[1] ?? '0').toBe(`${now.toSettle}`);
        expect(row('Against it')[index + 1]).toBe(verdictWords[now.verdict]);
        expect(row('Standard')[index + 1] === 'none').toBe(now.standard === null);
      }
      readBars(from, renderToStaticMarkup(createElement(WeakestSheet, { table })), 'label');
      const onScreen = { table, group: undefined, item: '' };
      readBars(from, renderToStaticMarkup(createElement(WeakestBars, onScreen)), 'heading');
    });
  });
});

/** These words where no other digit stands before or after. */
const whole = (words: string): RegExp =>
  new RegExp(`(?<!\\d)${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\d)`, 'g');

describe('the web page of a report', () => {
  it('says what its blocks say and no number more', { timeout: 0 }, () => {
    overAudits((from) => {
      const { audit, cases, actions, unsettled, reportDate } = from;
      for (const edition of editions) {
        const input = { edition, tool: rodt, audit, cases, actions, unsettled, reportDate };
        const report = overviewDocument({ ...input, text: {}, unfinished: false, sample: false });
        const markup = renderHtml(report);
        const body = /<body>(.*)<\/body>/s.exec(markup)?.[1] ?? '';
        let rest = textIn(body.replace(/<svg.*?<\/svg>/gs, ' '));
        const texts = report.blocks.flatMap((block) => [
          ...textsOf(block),
          ...(block.kind === 'heading' && block.level === 2 ? [block.text] : []),
        ]);
        const pieces = texts
          .flatMap((text) => text.split('\n'))
          .map((text) => text.replace(/\s+/g, ' ').trim());
        for (const piece of pieces.toSorted((a, b) => b.length - a.length))
          rest = rest.replace(whole(piece), ' ');
        expect(rest.match(/\d[^ ]*/g) ?? []).toEqual([]);
      }
    });
  });
});

describe('actions', () => {
  it('stand alike on the board, in the CSV and in the report', { timeout: 0 }, () => {
    overAudits((from) => {
      const { audit, cases, actions, unsettled, reportDate } = from;
      const board = boardRows(rodt, audit, actions, cases, reportDate, unsettled);
      const draft = draftWords(sampleProgress(audit, cases));
      const csv = actionsCsv(board, draft);
      expect(csv.split('\r\n').filter((line) => line.includes('DRAFT')).length).toBe(
        draft === undefined ? 0 : board.length,
      );
      for (const provider of audit.providers) {
        const groups = groupsOfProvider(audit.groups, provider.id);
        if (
          !cases.some(
            ({ status, entry }) =>
              status === 'finished' && groups.some(({ id }) => id === entry.group),
          )
        )
          continue;
        const input = {
          edition: 'internal',
          tool: rodt,
          audit,
          cases,
          actions,
          unsettled,
        } as const;
        const report = feedbackReport({
          ...input,
          provider: provider.id,
          text: {},
          reportDate,
          unfinished: false,
          sample: false,
        });
        const printed = feedbackDocument(report);
        const own = actions.filter((action) => action.provider === provider.id);
        for (const [index, action] of own.entries()) {
          const row = board.find((one) => one.action === action);
          const cells = rowOf(printed, 'Strengths, concerns and actions', `${index + 1}`);
          const words = {
            'not-started': 'Not started',
            'on-track': 'On track',
            'at-risk': 'At risk',
            overdue: 'Overdue',
            done: 'Done',
            dropped: 'Dropped',
          };
          expect(cells.at(-1)?.startsWith(words[row?.status ?? 'done'])).toBe(true);
          expect(cells[1]).toBe(`${row?.criterion}\n${row?.finding}`.trim());
          expect(csv).toContain(`"${words[row?.status ?? 'done']}"`);
        }
      }
    });
  });
});
