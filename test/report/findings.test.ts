import { describe, expect, it } from 'vitest';
import { rankedFindings, suggestedActions } from '#src/report/findings.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { aCase } from '#test/build/a-case.ts';
import { someInput, southamptonAudit } from './table-1-cases.ts';

describe('findings', () => {
  it('come furthest below the standard first, each with what the library suggests', () => {
    const findings = rankedFindings(someInput());
    expect(findings[0]?.label).toBe('Referrals');
    expect(findings[0]?.actions.map(({ id }) => id)).toEqual(['act-refs']);
    const margins = findings.map(({ margin }) => margin);
    expect(margins).toEqual([...margins].sort((a, b) => a - b));
  });

  it('leave out what met its standard and what only describes', () => {
    const items = rankedFindings(someInput()).map(({ item }) => item);
    expect(items).not.toContain('rp-plan-seen');
    expect(items).not.toContain('rp-abstinence');
    expect(items).not.toContain('rp-review-required');
  });

  it('measure the good side where Yes is bad news', () => {
    const audit = { ...southamptonAudit(), smallBase: 9 };
    const top = rankedFindings(someInput({ audit })).find(({ item }) => item === 'top-missing');
    expect(top?.cell.shown).toMatchObject({ count: 5, of: 9 });
    expect(Math.round(top?.margin ?? 0)).toBe(-36);
    // Under the small base nothing is judged.
    expect(rankedFindings(someInput()).some(({ item }) => item === 'top-missing')).toBe(false);
  });

  it('include other scored questions the audit asks, and a single failure where one is too many', () => {
    const audit = southamptonAudit();
    const group = audit.groups[0];
    if (!group) throw new Error('no group');
    const cases = Array.from({ length: 12 }, (_, index) =>
      aCase({
        tool: rodt,
        audit,
        group,
        reference: `A-${index}`,
        answers: {
          'rec-standard': index < 3 ? 'yes' : 'no',
          'risk-management-plan': index === 0 ? 'no' : 'yes',
        },
      }),
    );
    const findings = rankedFindings(someInput({ audit, cases }));
    const records = findings.find(({ item }) => item === 'rec-standard');
    expect(records?.cell.shown).toMatchObject({ count: 3, of: 12, percent: 25 });
    const risk = findings.find(({ item }) => item === 'risk-management-plan');
    expect(risk?.against).toBe('met');
    expect(risk?.actions.map(({ trigger }) => trigger)).toContain('any-failure');
  });

  it('suggest nothing for a criterion that neither fell short nor failed', () => {
    expect(suggestedActions(rodt, 'rp-smart', { below: false, failed: true })).toEqual([]);
    expect(suggestedActions(rodt, 'rp-smart', { below: true, failed: true })).toHaveLength(1);
  });
});
