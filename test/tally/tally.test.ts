import { describe, expect, it } from 'vitest';
import { aGroup, anAudit } from '#test/build/an-audit.ts';
import { cases, cellOf, table } from './some-cases.ts';

const bridge = aGroup('Bridge', { topExpected: 'no' });
const complex = aGroup('Complex', { order: 2 });
const audit = anAudit({ groups: [bridge, complex] });
const planned = { 'rp-plan-seen': 'yes', 'rp-smart': 'yes' };
const unplanned = { 'rp-plan-seen': 'no', 'rp-smart': 'no' };

describe('which cases are counted', () => {
  const finished = cases(2, audit, bridge, planned);
  const started = cases(1, audit, bridge, unplanned, { finished: false });
  const untouched = cases(1, audit, bridge, {}, { finished: false });
  const excluded = cases(1, audit, bridge, planned, { excluded: 'Not in treatment' });
  const all = [...finished, ...started, ...untouched, ...excluded];

  it('finished ones only, unless unfinished ones are let in', () => {
    expect(table(audit, all).total.cases).toBe(2);
    const both = table(audit, all, { unfinished: true });
    expect(both.total.cases).toBe(3);
    expect(cellOf(both, 'recovery-plan').shown).toMatchObject({ count: 2, of: 3 });
  });

  it('those of the chosen groups', () => {
    const sample = [...finished, ...cases(3, audit, complex, planned)];
    const chosen = table(audit, sample, { groups: new Set([complex.id]) });
    expect(chosen.rows.map(({ group }) => group.label)).toEqual(['Complex']);
    expect(chosen.total.cases).toBe(3);
  });

  it('not those of a group that is gone', () => {
    const gone = aGroup('Gone');
    expect(table(audit, cases(2, audit, gone, planned)).total.cases).toBe(0);
  });
});

describe('denominators', () => {
  const reviewed = [
    ...cases(6, audit, complex, { ...planned, 'rp-referrals': 'yes' }),
    ...cases(4, audit, complex, { ...unplanned, 'rp-referrals': 'no' }),
    ...cases(2, audit, complex, { ...planned, 'rp-referrals': 'not-checked' }),
    ...cases(1, audit, complex, { ...unplanned, 'rp-referrals': 'not-applicable' }),
    ...cases(1, audit, complex, { 'rp-plan-seen': 'no', 'rp-smart': 'yes' }),
  ];

  it('applicable: Yes and No', () => {
    const shown = cellOf(table(audit, reviewed), 'referrals').shown;
    expect(shown).toEqual({ kind: 'count', count: 6, of: 10, percent: 60 });
  });

  it('as published: all cases of the group', () => {
    const shown = cellOf(
      table(audit, reviewed, { denominator: 'as-published' }),
      'referrals',
    ).shown;
    expect(shown).toEqual({ kind: 'count', count: 6, of: 14, percent: 43 });
  });

  it('of plans seen: only the quality of plans is counted among cases with a plan', () => {
    const ofPlans = table(audit, reviewed, { denominator: 'of-plans-seen' });
    expect(cellOf(ofPlans, 'smart').shown).toMatchObject({ count: 8, of: 8 });
    expect(cellOf(ofPlans, 'referrals').shown).toMatchObject({ count: 6, of: 10 });
    expect(cellOf(ofPlans, 'recovery-plan').shown).toMatchObject({ count: 8, of: 14 });
  });

  it('of plans seen: 0 of 0 where the group has no plan', () => {
    const none = cases(3, audit, complex, { 'rp-plan-seen': 'no', 'rp-smart': 'no' });
    const cell = cellOf(table(audit, none, { denominator: 'of-plans-seen' }), 'smart');
    expect(cell.shown).toEqual({ kind: 'count', count: 0, of: 0, percent: null });
    expect(cell.interval).toBeUndefined();
  });

  it('keep the five counts whole whatever is shown', () => {
    for (const denominator of ['applicable', 'as-published', 'of-plans-seen'] as const) {
      const { counts } = cellOf(table(audit, reviewed, { denominator }), 'referrals');
      expect(counts).toEqual({ yes: 6, no: 4, notApplicable: 1, notChecked: 2, unanswered: 1 });
    }
  });
});

describe('words where there is no number', () => {
  const words = (answers: Record<string, string>[]) => {
    const reviewed = answers.flatMap((one) => cases(1, audit, complex, one));
    return cellOf(table(audit, reviewed), 'referrals', complex.id).shown;
  };
  const na = { 'rp-referrals': 'not-applicable' };
  const unseen = { 'rp-referrals': 'not-checked' };

  it('say what all cases have in common', () => {
    expect(words([])).toEqual({ kind: 'words', words: 'no cases' });
    expect(words([na, na])).toEqual({ kind: 'words', words: 'n/a' });
    expect(words([unseen])).toEqual({ kind: 'words', words: 'not checked' });
    expect(words([{ 'rp-smart': 'no' }])).toEqual({ kind: 'words', words: 'not answered' });
  });

  it('are those of the larger part, Not applicable first', () => {
    expect(words([na, unseen, unseen])).toMatchObject({ words: 'not checked' });
    expect(words([na, unseen])).toMatchObject({ words: 'n/a' });
  });

  it('come from the sample group too: no TOP is expected at the Bridge', () => {
    const reviewed = cases(2, audit, bridge, { ...planned, 'top-missing': 'no' });
    const cell = cellOf(table(audit, reviewed), 'top-missing', bridge.id);
    expect(cell.shown).toEqual({ kind: 'words', words: 'n/a' });
  });
});

describe('the total', () => {
  const reviewed = [
    ...cases(12, audit, bridge, planned),
    ...cases(8, audit, complex, { ...planned, 'top-missing': 'yes' }),
    ...cases(2, audit, complex, { ...planned, 'top-missing': 'no' }),
  ];

  it('has its own percentage and interval, which small groups have not or should not lean on', () => {
    const counted = table(audit, [...reviewed, ...cases(1, audit, bridge, unplanned)]);
    const total = cellOf(counted, 'recovery-plan');
    expect(total.shown).toEqual({ kind: 'count', count: 22, of: 23, percent: 96 });
    expect(total.interval?.[0]).toBeCloseTo(79.0, 1);
    expect(total.interval?.[1]).toBeCloseTo(99.2, 1);
  });

  it('has no as-published percentage where a whole group was not asked', () => {
    const published = table(audit, reviewed, { denominator: 'as-published' });
    const total = cellOf(published, 'top-missing');
    expect(total.shown).toEqual({ kind: 'count', count: 8, of: 22, percent: null });
    expect(total.interval).toBeUndefined();
    expect(cellOf(published, 'top-missing', complex.id).shown).toMatchObject({ percent: 80 });
  });
});

describe('of all cases, as the 2012 table divided', () => {
  it('a group of one in which a criterion happens to fit no case takes no percentage away', () => {
    const published = table(
      audit,
      [
        ...cases(12, audit, bridge, { ...planned, 'rp-referrals': 'yes' }),
        ...cases(1, audit, complex, { ...planned, 'rp-referrals': 'not-applicable' }),
      ],
      { denominator: 'as-published' },
    );
    expect(cellOf(published, 'referrals').shown).toEqual({
      kind: 'count',
      count: 12,
      of: 13,
      percent: 92,
    });
  });
});

describe('counts that cannot be right', () => {
  const reviewed = [
    ...cases(8, audit, bridge, { ...planned, 'rp-abstinence': 'yes' }),
    ...cases(2, audit, bridge, { ...unplanned, 'rp-abstinence': 'yes', 'rp-referrals': 'yes' }),
    ...cases(9, audit, complex, { ...planned, 'rp-abstinence': 'no' }),
  ];

  it('are marked in the group: 10 abstinence plans, but 8 plans', () => {
    const counted = table(audit, reviewed);
    expect(cellOf(counted, 'abstinence', bridge.id).impossible).toEqual({ plans: 8 });
    expect(cellOf(counted, 'abstinence', complex.id).impossible).toBeUndefined();
    expect(cellOf(counted, 'abstinence').impossible).toBeUndefined();
  });

  it('are marked where one Yes more than plans is counted', () => {
    const counted = table(audit, [
      ...cases(8, audit, bridge, { ...planned, 'rp-abstinence': 'yes' }),
      ...cases(1, audit, bridge, { ...unplanned, 'rp-abstinence': 'yes' }),
    ]);
    expect(cellOf(counted, 'abstinence', bridge.id).impossible).toEqual({ plans: 8 });
  });

  it('are only those that need a plan', () => {
    const unneeded = cases(2, audit, bridge, { 'rp-plan-seen': 'no', 'rp-referrals': 'yes' });
    const counted = table(audit, unneeded);
    expect(cellOf(counted, 'referrals', bridge.id).impossible).toBeUndefined();
  });
});

describe('columns', () => {
  const column = (id: string, of = audit) => {
    const found = table(of, []).columns.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  it('have the standard of the tool, or the one this audit set', () => {
    expect(column('smart').standard).toBe(70);
    expect(column('top-missing').standard).toBe(80);
    const stricter = { ...audit, standards: new Map([['rp-smart', 85]]) };
    expect(column('smart', stricter).standard).toBe(85);
  });

  it('never score abstinence, even when a standard was set for it', () => {
    const odd = { ...audit, standards: new Map([['rp-abstinence', 50]]) };
    expect(column('abstinence', odd).standard).toBeNull();
  });

  it('ask and score "review required" as the audit defines it, or not at all', () => {
    expect(column('review-required')).toMatchObject({
      question: 'Does the plan say when it will be reviewed?',
      polarity: 'good',
      standard: 70,
    });
    const overdue = column('review-required', { ...audit, reviewRequired: 'a' });
    expect(overdue).toMatchObject({ polarity: 'bad', standard: 70 });
    const published = column('review-required', { ...audit, reviewRequired: 'undefined' });
    expect(published).toMatchObject({ polarity: 'descriptive', standard: null });
  });
});
