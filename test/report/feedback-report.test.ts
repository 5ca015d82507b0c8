import { describe, expect, it } from 'vitest';
import { feedbackReport } from '#src/report/feedback-report.ts';
import type { FeedbackInput } from '#src/report/model/feedback-input.ts';
import { countWords } from '#src/tally/count-words.ts';
import { providerTally } from '#src/tally/provider-tally.ts';
import { anAction } from './some-actions.ts';
import { bridge, newRoad, someInput, southamptonAudit, southamptonCases } from './table-1-cases.ts';

const tallyOf = ({ tool, audit, cases, provider, unfinished }: FeedbackInput) =>
  providerTally(tool, audit, cases, provider, {
    denominator: audit.denominator,
    smallBase: audit.smallBase,
    unfinished,
  });

/** Every text of a report with the place it stands in. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}/${key}`));
}

describe('the numbers of a feedback report', () => {
  it.each([
    ['The Bridge', bridge],
    ['New Road', newRoad],
  ])('are those of the tally for %s', (_, provider) => {
    const input = someInput({ provider });
    const report = feedbackReport(input);
    const { own, others } = tallyOf(input);
    expect(report.results.lines).toHaveLength(13);
    report.results.lines.forEach((line, index) => {
      const printed = (lines: readonly string[]) =>
        lines.join(' ').replace('! ', '').replace(/ \(.*/, '');
      const counted = (shown: Parameters<typeof countWords>[0] | undefined) =>
        shown && countWords(shown).replace(/[()]/g, '');
      expect(printed(line.total)).toBe(counted(own.total.cells[index]?.shown));
      expect(printed(line.others)).toBe(counted(others.total.cells[index]?.shown));
      expect(line.groups.map(printed)).toEqual(
        own.rows.map(({ cells }) => counted(cells[index]?.shown)),
      );
    });
  });

  it('are those of domain.md 5.3.9 for both providers', () => {
    const totals = (provider: typeof bridge) =>
      feedbackReport(someInput({ provider })).results.lines.map(({ total }) => total[0]);
    expect(totals(bridge)).toEqual([
      '25 of 33',
      '22 of 33',
      '6 of 33',
      '9 of 33',
      '9 of 33',
      '11 of 33',
      '8 of 33',
      '9 of 33',
      '9 of 33',
      '3 of 31',
      '5 of 9',
      '11 of 33',
      '20 of 33',
    ]);
    expect(totals(newRoad)[0]).toBe('24 of 30');
    expect(totals(newRoad)[9]).toBe('5 of 28');
    expect(totals(newRoad)[10]).toBe('9 of 28');
  });

  it('never show a percentage without its count and base', () => {
    const { results, ...report } = feedbackReport(someInput());
    for (const { groups, total, others } of results.lines)
      for (const [count, percent] of [...groups, total, others])
        if (percent !== undefined) expect(count).toMatch(/^(! )?\d+ of \d+$/);
    const sentences = textsOf([report.summary, report.strengths, report.concerns]);
    expect(sentences.some(([, text]) => text.includes('%'))).toBe(true);
    for (const [, text] of sentences) {
      const found = text.replace(/standard is (at most )?\d+%/g, '').match(/\d+%/g) ?? [];
      const whole = text.match(/\d+ of \d+( cases)? \(\d+%\)/g) ?? [];
      expect(whole).toHaveLength(found.length);
    }
  });

  it('leave percentages out below the small base of the audit', () => {
    const audit = southamptonAudit({ smallBase: 40 });
    const report = feedbackReport(someInput({ audit, cases: southamptonCases(audit) }));
    for (const { total, others } of report.results.lines)
      expect([...total, ...others].join(' ')).not.toContain('%');
    expect(report.charts.standards).toBeUndefined();
    expect(report.charts.notes[0]).toContain('fewer than 40');
  });
});

describe('what a feedback report says', () => {
  it('puts the strength first, then the three furthest below the standard', () => {
    const { standsOut } = feedbackReport(someInput()).summary;
    expect(standsOut[0]).toBe(
      'Strength: criterion 1, Recovery plan, 25 of 33 cases (76%), at or above the standard.',
    );
    expect(standsOut[1]).toMatch(
      /^Furthest below the standard: criterion 10, Referrals, 3 of 31 cases \(10%\); criterion 4/,
    );
    expect(standsOut[1]?.match(/criterion/g)).toHaveLength(3);
  });

  it('counts standards met and clearly below in its tiles', () => {
    const { tiles } = feedbackReport(someInput()).summary;
    expect(tiles.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '33 cases read, of 52',
      '25 of 33 cases with a plan',
      '1 of 9 standards met, of those judged',
      '7 of 9 clearly below standard',
    ]);
  });

  it('never scores what only describes, nor an undefined review column', () => {
    const { results, method } = feedbackReport(someInput());
    for (const no of [2, 3, 7]) expect(results.lines[no - 1]?.result).toEqual(['No standard']);
    expect(method.lines.join(' ')).toContain('the 2012 report does not define this column');
  });

  it('flags joint groups as shared and names the denominator', () => {
    const { method } = feedbackReport(someInput());
    const shared = method.groups.filter(({ sharedWith }) => sharedWith.length > 0);
    expect(shared.map(({ name }) => name)).toEqual(['New Road and Bridge', 'New Road and DIP']);
    expect(shared[0]?.sharedWith).toEqual(['New Road Centre']);
    expect(method.lines.join(' ')).toContain('Of applicable cases');
  });

  it('prints edited lines in place of those made from the numbers', () => {
    const text = { strengths: ['Good work on motivation.', ' '], concerns: [] };
    const report = feedbackReport(someInput({ text }));
    expect(report.strengths).toEqual(['Good work on motivation.']);
    expect(report.concerns).toEqual([]);
    expect(report.summary.lines[0]).toContain('33 of the 52 finished cases');
  });

  it('has good practice worth sharing only where a person wrote some', () => {
    expect(feedbackReport(someInput()).goodPractice).toEqual([]);
    const text = { goodPractice: ['Peers meet people on their first day.', ''] };
    expect(feedbackReport(someInput({ text })).goodPractice).toEqual([
      'Peers meet people on their first day.',
    ]);
  });

  it('takes the first three open actions by date, of this provider only', () => {
    const actions = [
      anAction('Write goals', { due: '' }),
      anAction('Done already', { status: 'done', due: '2012-03-20' }),
      anAction('Book reviews', { due: '2012-06-01' }),
      anAction('Not theirs', { provider: newRoad }),
      anAction('Link to mutual aid', { due: '2012-04-02', owner: '' }),
      anAction('Fourth', { due: '' }),
    ];
    const report = feedbackReport(someInput({ actions }));
    expect(report.summary.firstActions).toEqual([
      'Link to mutual aid. By 2 April 2012.',
      'Book reviews. Service manager, by 1 June 2012.',
      'Write goals. Service manager.',
    ]);
    expect(report.actions.map(({ action }) => action)).not.toContain('Not theirs');
    expect(report.actions[1]?.status).toBe('Done');
  });

  it('says that there is nobody to compare with', () => {
    const audit = southamptonAudit();
    const alone = { ...audit, groups: audit.groups.filter((g) => g.providers.includes(bridge)) };
    const report = feedbackReport(someInput({ audit: alone, cases: southamptonCases(alone) }));
    expect(report.results.lines[0]?.others).toEqual(['no comparison']);
    expect(report.charts.others).toBeUndefined();
    expect(report.charts.notes).toContain('There are no other groups to compare with.');
  });

  it('marks invented cases', () => {
    expect(feedbackReport(someInput({ sample: true })).cover.marking).toBe(
      'Sample: invented cases',
    );
    expect(feedbackReport(someInput()).cover.marking).toContain('OFFICIAL-SENSITIVE');
  });
});
