import { describe, expect, it } from 'vitest';
import { type Condition, conditionSchema, holds, monthsBetween } from '#src/tool/condition.ts';
import { caseFacts, type KnownCase } from '#test/tool/case-facts.ts';

const check = (condition: Condition, known: KnownCase = {}) => holds(condition, caseFacts(known));

describe('a condition about what is not answered', () => {
  it.each<[string, Condition]>([
    ['is', { item: 'rp-smart', is: ['no'] }],
    ['has', { item: 'rp-needs-missed', has: ['housing'] }],
    ['compares', { item: 'rx-dose', compare: '>=', to: 0 }],
    ['compares with another item', { item: 'rx-dose', compare: '>=', to: { item: 'hdr-minutes' } }],
    ['months', { months: { from: 'rp-plan-date', to: 'review' }, compare: '>=', than: -999 }],
    ['same', { same: ['hdr-primary-drug', 'hdr-secondary-drug'] }],
    ['fact', { fact: 'joint', is: [true, false] }],
    ['an empty any', { any: [] }],
  ])('does not hold: %s', (_, condition) => {
    expect(check(condition)).toBe(false);
  });

  it('holds when it asks for just that', () => {
    expect(check({ item: 'rp-smart', answered: false })).toBe(true);
    expect(check({ item: 'rp-smart', answered: true })).toBe(false);
    expect(check({ note: 'rp-smart', written: false })).toBe(true);
    expect(check({ all: [] })).toBe(true);
  });
});

describe('words in a text', () => {
  const speaksOf = (text: string, ...has: string[]) =>
    check({ item: 'nar-concerns', has }, { answers: { 'nar-concerns': text } });

  it('are found in any case, from the start of a word', () => {
    expect(speaksOf('Two Children at home', 'child')).toBe(true);
    expect(speaksOf('was suicidal in May', 'suicid')).toBe(true);
    expect(speaksOf('a brainchild of the team', 'child')).toBe(false);
    expect(speaksOf('nothing of note', 'child', 'suicid')).toBe(false);
  });

  it('are taken as they are, not as a pattern', () => {
    expect(speaksOf('see C', 'c.')).toBe(false);
    expect(speaksOf('see c. overleaf', 'c.')).toBe(true);
  });

  it('are whole codes where several can be ticked', () => {
    const ticked: KnownCase = { answers: { 'rp-needs-missed': ['housing', 'money'] } };
    expect(check({ item: 'rp-needs-missed', has: ['money'] }, ticked)).toBe(true);
    expect(check({ item: 'rp-needs-missed', has: ['mon'] }, ticked)).toBe(false);
  });
});

describe('numbers and months', () => {
  it.each([
    ['>=', 12, true],
    ['>', 12, false],
    ['<=', 12, true],
    ['<', 12, false],
  ] as const)('compares 12 %s %i', (compare, to, expected) => {
    const answers = { 'hdr-time-in-treatment': 12 };
    expect(check({ item: 'hdr-time-in-treatment', compare, to }, { answers })).toBe(expected);
  });

  it('count over the turn of a year, backwards below 0', () => {
    expect(monthsBetween('2011-11', '2012-02')).toBe(3);
    expect(monthsBetween('2012-02', '2011-11')).toBe(-3);
    expect(monthsBetween('none', '2012-02')).toBeUndefined();
  });

  it('compare a gap with another answer and a month of grace', () => {
    const older: Condition = {
      months: { from: 'rp-plan-date', to: 'review' },
      compare: '>',
      than: { item: 'hdr-time-in-treatment', plus: 1 },
    };
    const answers = { 'rp-plan-date': '2011-08' };
    expect(check(older, { answers: { ...answers, 'hdr-time-in-treatment': 5 } })).toBe(false);
    expect(check(older, { answers: { ...answers, 'hdr-time-in-treatment': 4 } })).toBe(true);
    expect(check(older, { answers })).toBe(false);
  });
});

describe('the share of core questions with one answer', () => {
  it('counts only those that apply, and must be above the limit', () => {
    const facts = caseFacts({});
    const core = facts.coreItems();
    const fifth = Math.floor(core.length / 5);
    const notChecked = (count: number): KnownCase => ({
      answers: Object.fromEntries(core.slice(-count).map((id) => [id, 'not-checked'])),
    });
    const many: Condition = { shareOfCore: 'not-checked', above: 0.2 };
    expect(check(many, notChecked(fifth))).toBe(false);
    expect(check(many, notChecked(fifth + 1))).toBe(true);
  });
});

it('refuses a condition with a word it does not know', () => {
  const parsed = (value: unknown) => conditionSchema.safeParse(value).success;
  expect(parsed({ item: 'rp-smart', is: ['yes'] })).toBe(true);
  expect(parsed({ item: 'rp-smart', equals: 'yes' })).toBe(false);
  expect(parsed({ fact: 'weather', is: ['fine'] })).toBe(false);
  expect(parsed({ all: [{ nonsense: true }] })).toBe(false);
});
