import { describe, expect, it } from 'vitest';
import type { Audit } from '#src/audit/audit.ts';
import type { Denominator, SmallNumberRule } from '#src/audit/audit-details.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { type FeedbackReport, feedbackReport } from '#src/report/feedback-report.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { readSample } from '#src/sample/read-sample.ts';
import { tallyTable } from '#src/tally/tally.ts';
import { itemsOf } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { workedOut } from '#test/tally/suppression/attacker.ts';
import { readCells } from './printed-cells.ts';
import { anAction } from './some-actions.ts';
import { bridge, someInput, southamptonAudit, southamptonCases } from './table-1-cases.ts';

type Whole = {
  audit: Audit;
  cases: readonly ReviewedCase[];
  actions: readonly ImprovementAction[];
};

const reportsOf = ({ audit, cases, actions }: Whole, edition: 'internal' | 'shareable') =>
  audit.providers.map(({ id }) =>
    feedbackReport(someInput({ edition, audit, cases, actions, provider: id })),
  );

function truthOf({ audit, cases }: Whole) {
  const { denominator, smallBase } = audit;
  const table = tallyTable(rodt, audit, cases, { denominator, smallBase, unfinished: false });
  return (criterion: number, groups: readonly number[]) => {
    const cells = groups.map((group) => table.rows[group]?.cells[criterion]?.shown);
    const sum = (what: 'count' | 'of') =>
      cells.reduce((all, cell) => all + (cell?.kind === 'count' ? cell[what] : 0), 0);
    return { yes: sum('count'), of: sum('of') };
  };
}

/** "SMART goals: 0+3 = 2" for every hidden number that follows from what is printed. */
function foundOut(whole: Whole, reports: readonly FeedbackReport[]): string[] {
  const truth = truthOf(whole);
  const { audit } = whole;
  const most = audit.smallNumbers === 'rounded' ? 7 : 4;
  return rodt.columns.flatMap(({ heading }, criterion) => {
    const cells = readCells({ audit, reports, truth }, criterion);
    const bases = audit.groups.map((_, group) => truth(criterion, [group]).of);
    return workedOut(cells, bases, most).map((found) => `${heading}: ${found}`);
  });
}

/** Every text of a report with the place it stands in. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}/${key}`));
}

const kinds = (['applicable', 'as-published', 'of-plans-seen'] as const).flatMap((denominator) =>
  (['under-5', 'rounded'] as const).map((rule) => [denominator, rule] as const),
);

const table1 = (denominator: Denominator, smallNumbers: SmallNumberRule): Whole => {
  const audit = southamptonAudit({ denominator, smallNumbers });
  return { audit, cases: southamptonCases(audit), actions: [] };
};

describe('the shareable edition of all providers together', { timeout: 60_000 }, () => {
  it.each(kinds)('gives no hidden number of Table 1 away: %s, %s', (denominator, rule) => {
    const whole = table1(denominator, rule);
    expect(foundOut(whole, reportsOf(whole, 'shareable'))).toEqual([]);
  });

  it.each(kinds)('gives none of the sample audit away: %s, %s', (denominator, smallNumbers) => {
    const { audit, cases, actions } = readSample();
    const whole = { audit: { ...audit, denominator, smallNumbers }, cases, actions };
    expect(foundOut(whole, reportsOf(whole, 'shareable'))).toEqual([]);
  });

  it('lists what was asked beyond the table as it is asked, never by a result', () => {
    const { audit, cases, actions } = readSample();
    const order = itemsOf(rodt).map(({ label }) => label);
    const reports = reportsOf({ audit, cases, actions }, 'shareable');
    const lists = reports.flatMap(({ beyondTable }) =>
      beyondTable.flatMap(({ pages }) => pages.map(({ rows }) => rows.map(([label]) => label))),
    );
    expect(lists.some((labels) => labels.length > 2)).toBe(true);
    for (const labels of lists) {
      const places = labels.map((label) => order.indexOf(label ?? ''));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('has words for every cell: a number, or why there is none', () => {
    const reports = reportsOf(table1('applicable', 'under-5'), 'shareable');
    const words = reports.flatMap(({ results }) =>
      results.lines.flatMap(({ groups, total, others }) => [...groups, total, others]),
    );
    for (const [first] of words)
      expect(first).toMatch(/^(\d+ of \d+|\[c\]|small group|n\/a|not checked)$/);
    expect(words.filter(([first]) => first === '[c]').length).toBeGreaterThan(40);
    expect(words.filter(([first]) => /^\d/.test(first ?? '')).length).toBeGreaterThan(20);
  });

  it.each(['under-5', 'rounded'] as const)('says no small number of cases anywhere: %s', (rule) => {
    const whole = table1('applicable', rule);
    const actions = [anAction('Write goals'), anAction('Refer', { criterion: 'rp-referrals' })];
    for (const { summary, charts, ...report } of reportsOf({ ...whole, actions }, 'shareable')) {
      // These count criteria.
      const { standards } = charts;
      const tiles = summary.tiles.slice(0, 2);
      const marks = [standards?.chart.marks, charts.others?.chart.marks];
      const shown = textsOf([{ ...summary, tiles }, marks, charts.others, report]);
      for (const [place, text] of shown)
        for (const [words, part, of] of text.matchAll(/(\d+) of (?:the )?(\d+)/g)) {
          if (place.endsWith('/alt') || words === '33 of the 52' || words === '30 of the 52')
            continue;
          const small = (value: number) => value > 0 && value <= 4;
          const no = rule === 'rounded' ? 0 : Number(of) - Number(part);
          expect(small(Number(part)) || small(no), `${place}: ${text}`).toBe(false);
        }
    }
  });

  it('holds no count of a hidden cell, in no text and in no value', () => {
    const whole = table1('applicable', 'under-5');
    const internal = reportsOf(whole, 'internal');
    reportsOf(whole, 'shareable').forEach((report, index) => {
      report.results.lines.forEach((line, at) => {
        if (line.total[0] !== '[c]') return;
        const [count = 'no count', share = 'no share'] =
          internal[index]?.results.lines[at]?.total ?? [];
        const name = line.row.column.label;
        expect(line.row.total).toEqual({
          shown: { kind: 'hidden', words: '[c]' },
          against: line.row.against,
          margin: null,
        });
        for (const [place, text] of textsOf(report)) {
          if (!text.includes(name) && !place.includes(`/lines/${at}/`)) continue;
          expect(text).not.toContain(count);
          expect(text).not.toContain(share);
        }
      });
      expect(JSON.stringify(report)).not.toContain('notChecked');
    });
  });
});

describe('what the shareable edition says of itself', () => {
  const shareable = (rule: SmallNumberRule = 'under-5') => {
    const { audit, cases } = table1('applicable', rule);
    const actions = [
      anAction('Refer', { criterion: 'rp-referrals', finding: '3 of 31 (10%)' }),
      anAction('Write goals'),
      anAction('Meet', { criterion: '', finding: 'Talk of 2 people' }),
    ];
    return feedbackReport(someInput({ edition: 'shareable', audit, cases, actions }));
  };

  it('names the edition, what is hidden and why', () => {
    const { title, cover, method, words, closing, edition } = shareable();
    expect(edition).toBe('shareable');
    expect(title).toBe('Case file audit feedback, shareable edition: The Bridge, DIP and DRR');
    expect(cover.marking).toBe('OFFICIAL: may be shared. Numbers under 5 are hidden');
    expect(method.lines.join(' ')).toContain('numbers of cases from 1 to 4 are hidden');
    expect(words.at(-1)?.sign).toBe('[c]');
    expect(closing.join(' ')).toContain('shareable edition');
  });

  it('explains [c] and small groups under the results', () => {
    const notes = shareable().results.notes.join(' ');
    expect(notes).toContain('“[c]”: the number is hidden');
    expect(notes).toContain('“small group”: a group of fewer than 5 cases');
  });

  it('says that numbers are rounded where they are', () => {
    const { cover, method, results } = shareable('rounded');
    expect(cover.marking).toContain('others rounded to 5');
    expect(method.lines.join(' ')).toContain('rounded to the nearest 5');
    expect(results.lines[12]?.total[0]).toBe('20 of 35');
    expect(results.lines[12]?.total[1]).toMatch(/^57% /);
  });

  it('keeps the words of an action, with what may be shown of its result now', () => {
    const findings = shareable().actions.map(({ finding }) => finding);
    expect(findings).toEqual(['[c]: hidden', '9 of 33 (27%)', '']);
  });

  it('ranks and draws only what it shows', () => {
    const { summary, charts, results, strengths, concerns } = shareable();
    const hidden = results.lines.filter(({ total }) => total[0] === '[c]');
    expect(hidden.map(({ row }) => row.column.item)).toContain('rp-plan-seen');
    expect(summary.tiles[1]).toEqual({
      value: '[c]',
      label: 'cases with a plan: hidden',
      low: false,
    });
    const said = [...summary.standsOut, ...strengths, ...concerns].join(' ');
    const drawn = textsOf([charts.standards?.chart.marks, charts.others?.chart.marks]);
    for (const { row } of hidden) {
      expect(said).not.toContain(`${row.column.label}:`);
      expect(drawn.map(([, text]) => text)).not.toContain(`${row.column.label}  ${row.no}`);
    }
    expect(charts.standards?.key).toContain('since the numbers are hidden');
  });

  it('says of escalations and other answers only what it may', () => {
    const { escalations, appendix } = shareable();
    expect(escalations).toBe(0);
    for (const { otherAnswers } of appendix.criteria)
      expect(otherAnswers).toBe('Not in this edition');
  });

  it('leaves the internal edition as it was', () => {
    const report = feedbackReport(someInput({ provider: bridge }));
    expect(JSON.stringify(report)).not.toContain('[c]');
    expect(report.cover.marking).toContain('OFFICIAL-SENSITIVE');
  });
});
