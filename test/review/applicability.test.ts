import { describe, expect, it } from 'vitest';
import { outcomeOf } from '#src/review/outcome.ts';
import { setAside } from '#src/review/set-aside.ts';
import { aCase } from '#test/build/a-case.ts';
import { aGroup, anAudit } from '#test/build/an-audit.ts';

const asked = ({ view }: ReturnType<typeof aCase>) => view.applying.map(({ id }) => id);

describe('which questions apply', () => {
  it('asks for the date of a plan only once a plan was seen', () => {
    expect(asked(aCase({ answers: { 'rp-plan-seen': 'no' } }))).not.toContain('rp-plan-date');
    expect(asked(aCase({ answers: { 'rp-plan-seen': 'yes' } }))).toContain('rp-plan-date');
  });

  it('sets an answer aside when its question no longer applies, and brings it back', () => {
    const withPlan = { 'rp-plan-seen': 'yes', 'rp-plan-date': '2011-11' };
    const without = aCase({ answers: { ...withPlan, 'rp-plan-seen': 'no' } });
    expect(without.view.answer('rp-plan-date')).toBeUndefined();
    expect(setAside(without.view)).toEqual(['rp-plan-date']);

    const again = aCase({ answers: withPlan });
    expect(again.view.answer('rp-plan-date')).toBe('2011-11');
    expect(setAside(again.view)).toEqual([]);
  });

  it('counts a question that does not apply as not applicable, whatever was answered', () => {
    const groups = [aGroup('Bridge', { topExpected: 'no' })];
    const bridge = aCase({ audit: anAudit({ groups }), answers: { 'top-missing': 'yes' } });
    expect(outcomeOf(bridge.view, 'top-missing')).toBe('not-applicable');
  });

  it('asks extended questions only of sections the audit chose', () => {
    expect(asked(aCase())).not.toContain('nar-share');
    expect(asked(aCase({ audit: anAudit({ extendedSections: ['narrative'] }) }))).toContain(
      'nar-share',
    );
  });

  it('counts an answer that is none of the four as unanswered', () => {
    const { view } = aCase({ answers: { 'rp-smart': 'perhaps' } });
    expect(outcomeOf(view, 'rp-smart')).toBe('unanswered');
  });
});

describe('answers filled in from the sample group', () => {
  const complex = aGroup('Complex', { topExpected: 'yes' });
  const audit = anAudit({ groups: [complex] });

  it('stand until a person answers', () => {
    const { view } = aCase({ audit });
    expect(view.answer('hdr-structured')).toBe('yes');
    expect(view.preset('hdr-structured')).toBe(true);
  });

  it('give way to a person, and what hangs on them follows', () => {
    const { view } = aCase({ audit, answers: { 'hdr-structured': 'no', 'top-missing': 'no' } });
    expect(view.preset('hdr-structured')).toBe(false);
    expect(view.applies('top-missing')).toBe(false);
  });
});
