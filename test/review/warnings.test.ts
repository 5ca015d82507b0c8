import { describe, expect, it } from 'vitest';
import { aCase } from '#test/build/a-case.ts';

const bridgeCase = { 'rp-plan-seen': 'no', 'rp-abstinence': 'yes' };
const told = ({ warnings }: ReturnType<typeof aCase>) => warnings.map(({ rule }) => rule.id);

describe('warnings', () => {
  it('would have caught the abstinence plans without a plan at the Bridge', () => {
    const reviewed = aCase({ answers: bridgeCase });
    expect(told(reviewed)).toEqual(['c-abs-no-plan']);
    expect(reviewed.warnings[0]?.item).toBe('rp-abstinence');
    expect(reviewed.toCheck).toBe(1);
  });

  it('go when either answer is changed', () => {
    expect(told(aCase({ answers: { ...bridgeCase, 'rp-plan-seen': 'yes' } }))).toEqual([]);
    expect(told(aCase({ answers: { ...bridgeCase, 'rp-abstinence': 'no' } }))).toEqual([]);
  });

  it('stay quiet once the reviewer says it is right, but are still on record', () => {
    const reviewed = aCase({
      answers: bridgeCase,
      confirmed: { 'c-abs-no-plan': 'Talked about in two sessions' },
    });
    expect(reviewed.toCheck).toBe(0);
    expect(reviewed.warnings[0]?.confirmed).toBe(true);
  });

  it('cannot be called right when they are hard', () => {
    const reviewed = aCase({
      answers: { 'hdr-children-present': 'yes' },
      confirmed: { 'c-children-described': 'It is fine' },
    });
    expect(reviewed.warnings[0]?.confirmed).toBe(false);
    expect(reviewed.toCheck).toBe(1);
  });

  it('that only inform need no look', () => {
    const reviewed = aCase({ answers: { 'hdr-primary-drug': 'heroin' } });
    expect(told(reviewed)).toEqual(['c-heroin']);
    expect(reviewed.toCheck).toBe(0);
  });
});
