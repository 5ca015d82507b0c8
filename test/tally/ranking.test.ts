import { describe, expect, it } from 'vitest';
import { againstStandard, standardWords } from '#src/tally/against-standard.ts';
import { bandLines, bandOf, cellBand, composite } from '#src/tally/bands.ts';
import { headline } from '#src/tally/headline.ts';
import { weakestFirst } from '#src/tally/weakest.ts';
import { aGroup, anAudit } from '#test/build/an-audit.ts';
import { cases, cellOf, table } from './some-cases.ts';

const bridge = aGroup('Bridge', { topExpected: 'no' });
const complex = aGroup('Complex', { order: 2 });
const audit = anAudit({ groups: [bridge, complex] });

/** 20 cases with plans; referrals in 2 of them, and 4 of the 10 TOPs missing. */
const reviewed = [
  ...cases(10, audit, bridge, {
    'rp-plan-seen': 'yes',
    'rp-smart': 'no',
    'rp-referrals': 'no',
    'rp-abstinence': 'no',
  }),
  ...cases(2, audit, complex, {
    'rp-plan-seen': 'yes',
    'rp-smart': 'yes',
    'rp-referrals': 'yes',
    'top-missing': 'yes',
  }),
  ...cases(8, audit, complex, {
    'rp-plan-seen': 'yes',
    'rp-smart': 'yes',
    'rp-referrals': 'no',
    'top-missing': 'no',
  }),
];
const counted = table(audit, reviewed);
const columnOf = (id: string) => {
  const found = counted.columns.find((column) => column.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('weakest first', () => {
  it('ranks by the good side; what has no base and what is never scored come last', () => {
    expect(weakestFirst(counted).map(({ column }) => column.id)).toEqual([
      'referrals',
      'smart',
      'top-missing',
      'recovery-plan',
      'review-required',
      'abstinence',
    ]);
  });

  it('turns a column round where Yes is bad news, but shows the share of Yes', () => {
    const top = weakestFirst(counted).find(({ column }) => column.id === 'top-missing');
    expect(top?.share).toBe(0.2);
    expect(top?.good).toBe(0.8);
  });

  it('gives each group with a base its dot', () => {
    const [referrals] = weakestFirst(counted);
    expect(referrals?.groups.map(({ group, count, of }) => [group.label, count, of])).toEqual([
      ['Bridge', 0, 10],
      ['Complex', 2, 10],
    ]);
    const top = weakestFirst(counted).find(({ column }) => column.id === 'top-missing');
    expect(top?.groups.map(({ group }) => group.label)).toEqual(['Complex']);
  });

  it('can rank one group by its own results', () => {
    const ranked = weakestFirst(counted, { group: bridge.id });
    expect(ranked.slice(0, 2).map(({ column }) => column.id)).toEqual(['smart', 'referrals']);
    expect(ranked.find(({ column }) => column.id === 'top-missing')?.good).toBeNull();
  });
});

describe('the headline', () => {
  it('names the weakest criterion with its count', () => {
    expect(headline(counted)).toBe('Referrals are weakest: 2 of 20 cases (10%).');
  });

  it('leaves the percentage out for few cases, and says which base is used', () => {
    const few = cases(3, audit, complex, { 'rp-plan-seen': 'yes', 'rp-smart': 'no' });
    expect(headline(table(audit, few))).toBe(
      'Too few cases to compare. The lowest result so far is SMART goals: 0 of 3 cases.',
    );
    expect(headline(table(audit, few, { denominator: 'of-plans-seen' }))).toBe(
      'Too few cases to compare. The lowest result so far is SMART goals: 0 of 3 cases with a plan.',
    );
  });

  it('says what was found where Yes is bad news', () => {
    const missing = cases(10, audit, complex, { 'rp-plan-seen': 'yes', 'top-missing': 'yes' });
    expect(headline(table(audit, missing))).toBe(
      'The weakest result is TOP missing: 10 of 10 cases (100%).',
    );
  });

  it('calls nothing weak that meets its standard', () => {
    const good = cases(11, audit, complex, { 'rp-plan-seen': 'yes', 'rp-smart': 'yes' });
    const most = [
      ...good,
      ...cases(3, audit, complex, { 'rp-plan-seen': 'no', 'rp-smart': 'yes' }),
    ];
    expect(headline(table(audit, most))).toBe(
      'The lowest result meets its standard. Recovery plan: 11 of 14 cases (79%).',
    );
  });

  it('is of the one furthest below its own standard where the lowest meets a low one', () => {
    const standards = new Map([
      ['rp-plan-seen', 0],
      ['rp-smart', 90],
    ]);
    const low = anAudit({ ...audit, standards });
    const [some, others] = [
      cases(4, low, complex, { 'rp-plan-seen': 'yes', 'rp-smart': 'yes' }),
      cases(10, low, complex, { 'rp-plan-seen': 'no', 'rp-smart': 'no' }),
    ];
    expect(headline(table(low, [...some, ...others]))).toBe(
      'Furthest below its standard is SMART goals: 4 of 14 cases (29%).',
    );
  });

  it('compares no result of few cases with one of many', () => {
    const seldom = [
      ...cases(12, audit, complex, { 'rp-plan-seen': 'yes', 'rp-smart': 'no' }),
      ...cases(3, audit, complex, { 'rp-referrals': 'no', 'rp-plan-seen': 'yes' }),
    ];
    expect(headline(table(audit, seldom))).toBe('SMART goals are weakest: 0 of 12 cases (0%).');
    expect(weakestFirst(table(audit, seldom))[0]?.column.id).toBe('smart');
  });

  it('tells when results will come, while there are none', () => {
    expect(headline(table(audit, []))).toBe(
      'No results yet. They appear when the first case is finished.',
    );
  });
});

describe('against the standard', () => {
  const result = (id: string, yes: number, no: number, of = audit) => {
    const item = columnOf(id).item;
    const both = [
      ...cases(yes, of, complex, { 'rp-plan-seen': 'yes', [item]: 'yes' }),
      ...cases(no, of, complex, { 'rp-plan-seen': 'yes', [item]: 'no' }),
    ];
    const tallied = table(of, both);
    const column = tallied.columns.find((one) => one.id === id) ?? columnOf(id);
    return standardWords[againstStandard(column, cellOf(tallied, id), 'applicable')];
  };

  it('is met at or above it', () => {
    expect(result('smart', 7, 3)).toBe('Met');
    expect(result('smart', 10, 0)).toBe('Met');
  });

  it('is in range while the interval reaches it, and below when all of it lies below', () => {
    expect(result('smart', 6, 4)).toBe('In range');
    expect(result('smart', 22, 30)).toBe('Below');
    expect(result('referrals', 8, 42)).toBe('Below');
  });

  it('is about TOPs present, where Yes means missing', () => {
    expect(result('top-missing', 2, 8)).toBe('Met');
    expect(result('top-missing', 9, 19)).toBe('In range');
    expect(result('top-missing', 20, 8)).toBe('Below');
  });

  it('is no question where nothing is scored or nothing was assessed', () => {
    expect(result('abstinence', 1, 9)).toBe('No standard');
    expect(result('review-required', 1, 9, { ...audit, reviewRequired: 'undefined' })).toBe(
      'No standard',
    );
    expect(result('smart', 0, 0)).toBe('Not assessed');
  });

  it('leaves as-published totals alone where a whole group was not asked', () => {
    const published = table(audit, reviewed, { denominator: 'as-published' });
    const cell = cellOf(published, 'top-missing');
    expect(againstStandard(columnOf('top-missing'), cell, 'as-published')).toBe('not-assessed');
  });

  it('takes what could not be checked as no good news, as published', () => {
    const half = [
      ...cases(6, audit, complex, { 'rp-plan-seen': 'yes', 'top-missing': 'no' }),
      ...cases(6, audit, complex, { 'rp-plan-seen': 'yes', 'top-missing': 'not-checked' }),
    ];
    const published = table(audit, half, { denominator: 'as-published' });
    const [top] = weakestFirst(published);
    expect([top?.column.id, top?.good]).toEqual(['top-missing', 0.5]);
  });
});

describe('bands', () => {
  it('are weak, fair, good and excellent at 70, 80 and 90', () => {
    expect([69, 70, 79, 80, 90].map((good) => bandOf(good, 100))).toEqual([
      'weak',
      'fair',
      'fair',
      'good',
      'excellent',
    ]);
  });

  it('are higher for TOP', () => {
    const lines = bandLines(columnOf('top-missing'));
    expect([79, 80, 90, 95].map((good) => bandOf(good, 100, lines))).toEqual([
      'weak',
      'fair',
      'good',
      'excellent',
    ]);
    expect(cellBand(columnOf('top-missing'), cellOf(counted, 'top-missing'), counted)).toBe('fair');
  });

  it('are hidden under 10 cases and in columns that are never scored', () => {
    expect(bandOf(9, 9)).toBeNull();
    expect(cellBand(columnOf('abstinence'), cellOf(counted, 'abstinence'), counted)).toBeNull();
    expect(cellBand(columnOf('referrals'), cellOf(counted, 'referrals'), counted)).toBe('weak');
  });

  it('pool the plainly good columns of a group', () => {
    const [row] = counted.rows;
    if (!row) throw new Error('no row');
    expect(composite(counted, row)).toEqual({ yes: 10, of: 30, percent: 33, band: 'weak' });
    const few = table(audit, cases(3, audit, complex, { 'rp-plan-seen': 'yes' }));
    expect(composite(few, few.total)).toEqual({ yes: 3, of: 3, percent: null, band: null });
  });
});
