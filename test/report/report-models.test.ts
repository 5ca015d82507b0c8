import { describe, expect, it } from 'vitest';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { actionLines } from '#src/report/model/action-lines.ts';
import { caseMixTables } from '#src/report/model/case-mix-tables.ts';
import { criterionPages } from '#src/report/model/criterion-pages.ts';
import type { FeedbackInput } from '#src/report/model/feedback-input.ts';
import { nextSteps } from '#src/report/model/next-steps.ts';
import { qualityLog } from '#src/report/model/quality-log.ts';
import { reportParts } from '#src/report/model/report-parts.ts';
import { sectionPages } from '#src/report/model/section-pages.ts';
import type { Unsettled } from '#src/review/other-readings.ts';
import type { Answer } from '#src/tool/audit-tool.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { aCase, type CaseWords } from '#test/build/a-case.ts';
import { aGroup } from '#test/build/an-audit.ts';
import { anAction } from './some-actions.ts';
import { someInput, southamptonAudit, southamptonCases } from './table-1-cases.ts';

const partsOf = (more: Partial<FeedbackInput> = {}) => reportParts(someInput(more));

/** A report of so many cases of The Bridge, each with the answers for its place. */
function partsWith(
  count: number,
  answers: (place: number) => Record<string, Answer>,
  more: CaseWords = {},
) {
  const audit = southamptonAudit({ extendedSections: ['recovery-plan'] });
  const cases = Array.from({ length: count }, (_, place) =>
    aCase({ tool: rodt, audit, reference: `A-${place}`, answers: answers(place), ...more }),
  );
  return partsOf({ audit, cases });
}

describe('who the cases were', () => {
  it('is told of the cases that state it, with those that do not', () => {
    const parts = partsWith(12, (place) => ({
      'hdr-gender': place < 7 ? 'female' : place < 11 ? 'male' : 'not-stated',
    }));
    const gender = caseMixTables(parts).find(({ label }) => label === 'Gender');
    expect(gender?.lines).toEqual(['Female, 7 of 11 (64%)', 'Male, 4 of 11 (36%)']);
    expect(gender?.notStated).toBe('1 of 12');
  });

  it('leaves out what nobody stated', () => {
    expect(caseMixTables(partsWith(12, () => ({})))).toEqual([]);
  });
});

describe('a case that people still disagree about', () => {
  const audit = southamptonAudit();
  const cases = southamptonCases(audit);
  const [one, two] = cases.filter(
    ({ entry, view }) => entry.group === audit.groups[0]?.id && view.answer('rp-smart') === 'no',
  );
  const otherwise = (of: typeof one, answers: Record<string, Answer>) =>
    of &&
    aCase({
      tool: rodt,
      audit,
      group: audit.groups[0] ?? aGroup('none'),
      reference: of.entry.reference,
      answers,
    });
  const readings = (field: string, answers: Record<string, Answer>): Unsettled =>
    new Map(
      [one, two].flatMap((of) => {
        const reviewed = otherwise(of, answers);
        return of && reviewed ? [[of.entry.id, [{ field, reviewed }]]] : [];
      }),
    );
  const unsettled = readings('answer/rp-smart', { 'rp-smart': 'yes' });

  it('is marked at every number that depends on it', () => {
    const report = feedbackReport(someInput({ audit, cases, unsettled }));
    const smart = report.results.lines.find(({ criterion }) => criterion === '4. SMART goals');
    expect(smart?.total).toContain('≠ 2');
    expect(smart?.groups[0]).toContain('≠ 2');
    expect(report.results.notes.join(' ')).toContain('so many cases could still change this count');
    expect(report.concerns.join(' ')).toContain(
      'This count depends on 2 cases where people gave different values.',
    );
    expect(report.criteria[3]?.result).toContain('depends on 2 cases');
    expect(report.summary.unsettled).toContain('In 2 cases of the audit');
    expect(JSON.stringify(feedbackReport(someInput()))).not.toContain('different values');
  });

  it('is marked where another answer than the one counted decides', () => {
    const other = readings('answer/hdr-structured', { 'hdr-structured': 'no' });
    const report = feedbackReport(someInput({ audit, cases, unsettled: other }));
    const marked = report.results.lines.filter(({ total }) => total.includes('≠ 2'));
    expect(marked.length).toBeGreaterThan(1);
  });

  it('is said in the shareable edition without a number', () => {
    const shareable = feedbackReport(someInput({ audit, cases, unsettled, edition: 'shareable' }));
    expect(JSON.stringify(shareable)).not.toContain('≠');
    expect(shareable.summary.unsettled).toContain('In some cases of the audit');
  });
});

describe('the finding of an action', () => {
  const line = (finding: string) =>
    actionLines(
      partsOf({
        actions: [anAction('Write dated goals', { finding })],
      }),
    )[0]?.finding;

  it('is the result of now, and says both where the result has changed since', () => {
    expect(line('9 of 33 (27%)')).toBe('9 of 33 (27%)');
    expect(line('9 of 34 (26%)')).toBe('9 of 34 (26%) when it was agreed, 9 of 33 (27%) now');
    expect(line('Said by a person')).toBe('Said by a person');
  });
});

describe('a criterion', () => {
  it('is never a strength and a concern, whatever the others do', () => {
    for (const provider of southamptonAudit().providers) {
      const { strengths, concerns } = feedbackReport(someInput({ provider: provider.id }));
      const names = (lines: readonly string[]) => lines.map((words) => words.split(':')[0]);
      for (const name of names(concerns)) expect(names(strengths)).not.toContain(name);
    }
  });

  it('is counted once in the sentence on standards', () => {
    const [, sentence = ''] = feedbackReport(someInput()).summary.lines;
    const numbers = [...(sentence.match(/Of (\d+) criteria.*/)?.[0] ?? '').matchAll(/\d+/g)].map(
      Number,
    );
    const [all, ...parts] = numbers;
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
  });
});

describe('criterion pages', () => {
  it('give question, result, standard with its source, and what good looks like', () => {
    const pages = criterionPages(partsOf());
    expect(pages).toHaveLength(13);
    expect(pages[3]).toMatchObject({
      no: 4,
      label: 'SMART goals',
      question: 'Are the goals in the plan SMART?',
      result: '9 of 33 cases (27%). ▼ Below: the standard is 70%.',
    });
    expect(pages[3]?.good).toMatch(/^It is good if the main goals say what/);
    expect(pages[3]?.standardSource).toBe('our proposal');
    expect(pages[1]?.standardSource).toBe('');
  });

  it('say which groups fell short, the furthest first', () => {
    expect(criterionPages(partsOf())[3]?.where[0]).toBe(
      'Short of the standard: Bridge only, 1 of 12 (8%). Too few cases to compare: New Road and Bridge, 0 of 9; New Road and DIP, 2 of 2; DIP, 2 of 2; DRR, 4 of 8.',
    );
  });

  it('turn what is good round where Yes is bad news, and score nothing that only describes', () => {
    const pages = criterionPages(partsOf());
    expect(pages[10]?.result).toContain('5 of 9 cases. ');
    expect(pages[10]?.result).toContain('the standard is at most 20%');
    expect(pages[1]?.result).toBe('22 of 33 cases (67%). It is not scored.');
    expect(pages[1]?.good).toMatch(/^The answer is Yes if /);
    expect(pages[1]?.where).toEqual([]);
  });

  it('name the needs that plans left out, where the audit asks', () => {
    const parts = partsWith(10, (place) => ({
      'rp-plan-seen': 'yes',
      'rp-all-needs': 'no',
      'rp-needs-missed': place < 6 ? ['housing'] : ['money'],
    }));
    expect(criterionPages(parts)[4]?.where[1]).toBe(
      'Needs left out, in 10 cases that say: Housing, 6; Money, 4.',
    );
  });
});

describe('what the audit asked beyond the table', () => {
  it('stands by section, with n of N and bands, only where it was answered', () => {
    expect(sectionPages(partsOf())).toEqual([]);
    const [group, ...rest] = sectionPages(
      partsWith(20, (place) => ({
        'consent-signed': place < 15 ? 'yes' : 'no',
        'rec-standard': place < 8 ? 'yes' : 'no',
      })),
    );
    expect(rest).toEqual([]);
    expect(group?.title).toBe('Records, consent, assessment and risk');
    expect(group?.pages[0]).toMatchObject({
      title: 'Records and consent',
      rows: [
        ['Notes in order', '8 of 20 (40%)', '70%', '▼ Below', 'Weak'],
        ['Consent to share', '15 of 20 (75%)', '70%', '✔ Met', 'Fair (weak to good)'],
      ],
      mustPass: '',
    });
    expect(group?.pages[0]?.band).toContain('23 of 40 (58%). Local band: weak.');
  });

  it('is weak in a section where a question that must pass failed once', () => {
    const [group] = sectionPages(
      partsWith(20, (place) => ({
        'hdr-children-present': 'yes',
        'sg-children-asked': 'yes',
        'sg-child-risk': place === 0 ? 'no' : 'yes',
      })),
    );
    expect(group?.title).toBe('Safeguarding');
    expect(group?.pages[0]?.mustPass).toBe('Must pass, and failed: Risk to children, 1 of 20.');
    expect(group?.pages[0]?.band).toContain(
      'Local band: weak, since a question that must pass failed.',
    );
    expect(group?.note).toContain('safeguarding lead');
  });

  it('has no band under 10 cases', () => {
    const [group] = sectionPages(partsWith(9, () => ({ 'consent-signed': 'yes' })));
    expect(group?.pages[0]?.rows[0]?.at(-1)).toBe('No band');
    expect(group?.pages[0]?.band).toContain('There are too few cases for a band.');
  });
});

describe('next steps', () => {
  it('have dates, and say which are our proposal', () => {
    const audit = southamptonAudit({ contractReviews: ['2012-09-03', '2012-03-01', '2012-06-04'] });
    const { steps } = nextSteps(partsOf({ audit, cases: southamptonCases(audit) }));
    expect(steps.map(({ when }) => when)).toEqual([
      'By 28 March 2012 (10 working days; bank holidays not taken off)',
      'By 28 March 2012',
      '4 June 2012\n3 September 2012',
      'August 2012',
    ]);
    expect(steps[0]?.basis).toBe('Our proposal');
    expect(steps[3]?.basis).toMatch(/^Our proposal: 6 months/);
  });

  it('say that contract reviews are still to be set, and ask again after a year where nothing is weak', () => {
    const { steps } = nextSteps(partsWith(12, () => ({ 'rp-plan-seen': 'yes' })));
    expect(steps[2]?.when).toBe('No dates are set yet');
    expect(steps[3]?.when).toBe('February 2013');
  });

  it('tell how to challenge a finding, and who signs by role', () => {
    const { challenge, signOff } = nextSteps(partsOf());
    expect(challenge[0]).toContain('Models of Care co-ordinator');
    expect(signOff.map(({ role }) => role)).toEqual([
      'Service manager',
      'Models of Care co-ordinator',
      'Commissioning manager',
    ]);
  });
});

describe('the data-quality log', () => {
  it('counts what could not be checked, was not answered or is not counted', () => {
    const log = qualityLog(partsOf());
    expect(log?.gaps).toContainEqual(['Referrals', '2', '0', '33']);
    expect(log?.lines.join(' ')).toContain(
      'More than 20% of answers could not be checked: TOP missing.',
    );
    const unfinished = partsWith(3, () => ({ 'rp-smart': 'yes' }), { finished: false });
    expect(qualityLog(unfinished)?.lines).toContain('3 cases not finished, and not counted.');
  });

  it('lists warnings that reviewers kept, by what they are about and never why', () => {
    const parts = partsWith(
      3,
      () => ({ 'rp-plan-seen': 'yes', 'rp-abstinence': 'no', 'rp-reduction': 'no' }),
      { confirmed: { 'c-orient-none': 'Private reason' } },
    );
    const log = qualityLog(parts);
    expect(log?.accepted).toEqual([['Reduction, Abstinence and Recovery plan', '3']]);
    expect(JSON.stringify(log)).not.toContain('Private reason');
  });
});

describe('an action as printed', () => {
  it('has its start, its evidence and what the provider says to it', () => {
    const [line, other] = actionLines(
      partsOf({
        actions: [
          anAction('Write goals', {
            start: '2012-04-02',
            evidence: 'Session held',
            response: 'partly',
            responseWhy: 'Only new plans',
          }),
          anAction('Book reviews', { start: '', evidence: '', response: '', responseWhy: '' }),
        ],
      }),
    );
    expect(line).toMatchObject({
      start: '2 April 2012',
      evidence: 'Session held',
      response: 'Agrees in part: Only new plans',
    });
    expect(other).toMatchObject({ start: '', evidence: '', response: '' });
  });
});
