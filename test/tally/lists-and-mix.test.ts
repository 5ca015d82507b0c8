import { describe, expect, it } from 'vitest';
import { caseLists } from '#src/tally/case-lists.ts';
import { caseMix } from '#src/tally/case-mix.ts';
import { baseWords, countWords, denominatorWords } from '#src/tally/count-words.ts';
import { itemCounts } from '#src/tally/item-counts.ts';
import { tallyTable } from '#src/tally/tally.ts';
import { aCase } from '#test/build/a-case.ts';
import { aGroup, anAudit } from '#test/build/an-audit.ts';
import { smallTool } from '#test/build/small-tool.ts';
import { choose } from './some-cases.ts';

const bridge = aGroup('Bridge', { topExpected: 'no' });
const complex = aGroup('Complex', { order: 2 });
const audit = anAudit({ groups: [bridge, complex] });
const one = (reference: string, answers: Record<string, string | number>, group = bridge) =>
  aCase({ audit, group, reference, answers, notes: { 'rp-smart': ` Seen in ${reference} ` } });

describe('the cases behind a number', () => {
  const cases = [
    one('BRG-01', { 'rp-plan-seen': 'yes', 'rp-smart': 'yes' }),
    one('BRG-02', { 'rp-plan-seen': 'no', 'rp-smart': 'no' }),
    one('BRG-03', { 'rp-plan-seen': 'yes', 'rp-smart': 'not-checked' }),
    one('CMP-01', { 'rp-plan-seen': 'yes' }, complex),
    aCase({ audit, reference: 'BRG-04', finished: false, answers: { 'rp-smart': 'yes' } }),
  ];
  const lists = (denominator: 'applicable' | 'of-plans-seen', group?: typeof bridge) => {
    const choice = choose({ denominator });
    const table = tallyTable(smallTool, audit, cases, choice);
    const column = table.columns.find(({ id }) => id === 'smart');
    if (!column) throw new Error('no column');
    const details = caseLists(table, cases, choice, { column, group: group?.id });
    const references = (from: typeof details.withoutPlan) => from.map((line) => line.reference);
    return { details, references };
  };

  it('are listed by answer, with the reviewer’s note', () => {
    const { details, references } = lists('applicable', bridge);
    expect(references(details.cases.yes)).toEqual(['BRG-01']);
    expect(references(details.cases.no)).toEqual(['BRG-02']);
    expect(references(details.cases['not-checked'])).toEqual(['BRG-03']);
    expect(references(details.cases.unanswered)).toEqual([]);
    expect(details.cases.yes[0]?.note).toBe('Seen in BRG-01');
  });

  it('are those of all groups for a total', () => {
    const { details, references } = lists('applicable');
    expect(references(details.cases.unanswered)).toEqual(['CMP-01']);
  });

  it('leave out cases without a plan where plans seen are the base, and say which', () => {
    const { details, references } = lists('of-plans-seen');
    expect(references(details.cases.no)).toEqual([]);
    expect(references(details.withoutPlan)).toEqual(['BRG-02']);
  });
});

describe('who the cases were', () => {
  const people = [
    ...Array.from({ length: 6 }, () => ({ 'hdr-gender': 'male', 'hdr-ethnicity': 'A' })),
    ...Array.from({ length: 4 }, () => ({ 'hdr-gender': 'female', 'hdr-ethnicity': 'B' })),
    { 'hdr-gender': 'not-stated', 'hdr-ethnicity': 'C' },
    { 'hdr-ethnicity': 'Z' },
  ];
  const mix = caseMix(
    smallTool,
    people.map((answers, index) => one(`BRG-${index}`, answers)),
    choose(),
  );
  const of = (item: string) => mix.find((one) => one.item === item);

  it('is counted of those whose notes say', () => {
    expect(of('hdr-gender')).toEqual({
      item: 'hdr-gender',
      label: 'Gender',
      lines: [
        { label: 'Female', count: 4, percent: 40 },
        { label: 'Male', count: 6, percent: 60 },
      ],
      stated: 10,
      notStated: 2,
    });
  });

  it('gives ethnicity in groups', () => {
    expect(of('hdr-ethnicity')?.lines).toEqual([
      { label: 'White British', count: 6, percent: 55 },
      { label: 'Other White', count: 5, percent: 45 },
    ]);
    expect(of('hdr-ethnicity')?.notStated).toBe(1);
  });

  it('puts time in treatment into bands, without percentages for few cases', () => {
    const times = [0, 2, 3, 11, 12, 400].map((months) =>
      one(`T-${months}`, { 'hdr-time-in-treatment': months }),
    );
    const bands = caseMix(smallTool, times, choose()).find(
      ({ item }) => item === 'hdr-time-in-treatment',
    );
    expect(bands?.lines).toEqual([
      { label: 'Under 3 months', count: 2, percent: null },
      { label: '3 to under 12 months', count: 2, percent: null },
      { label: '1 year or more', count: 2, percent: null },
    ]);
  });

  it('counts children only where somebody asked', () => {
    const answers = ['yes', 'yes', 'no', 'not-checked'];
    const cases = answers.map((answer, index) =>
      one(`C-${index}`, { 'hdr-children-present': answer, 'nar-concerns': 'Told the lead' }),
    );
    const children = caseMix(smallTool, cases, choose()).find(
      ({ item }) => item === 'hdr-children-present',
    );
    expect(children?.lines.map(({ label, count }) => [label, count])).toEqual([
      ['Yes', 2],
      ['No', 1],
    ]);
    expect([children?.stated, children?.notStated]).toEqual([3, 1]);
  });
});

describe('counts of any question', () => {
  it('add up to the counted cases', () => {
    const cases = ['yes', 'no', 'no', 'not-applicable'].map((answer, index) =>
      one(`BRG-${index}`, { 'rp-referrals': answer }),
    );
    expect(itemCounts('rp-referrals', cases, choose())).toEqual({
      yes: 1,
      no: 2,
      notApplicable: 1,
      notChecked: 0,
      unanswered: 0,
    });
    const elsewhere = choose({ groups: new Set([complex.id]) });
    expect(itemCounts('rp-referrals', cases, elsewhere).no).toBe(0);
  });
});

describe('words for counts', () => {
  it('are the count first, then the percentage where there is one', () => {
    expect(countWords({ kind: 'count', count: 8, of: 50, percent: 16 })).toBe('8 of 50 (16%)');
    expect(countWords({ kind: 'count', count: 1, of: 2, percent: null })).toBe('1 of 2');
    expect(countWords({ kind: 'words', words: 'not checked' })).toBe('not checked');
  });

  it('name the base', () => {
    const plans = { denominator: 'of-plans-seen' } as const;
    expect(baseWords(plans, { planQuality: true }, 3)).toBe('cases with a plan');
    expect(baseWords(plans, { planQuality: false }, 3)).toBe('cases');
    expect(baseWords(plans, { planQuality: true }, 1)).toBe('case with a plan');
    expect(denominatorWords['as-published']).toContain('all cases in the group');
  });
});
