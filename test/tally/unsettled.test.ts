import { describe, expect, it } from 'vitest';
import type { CaseId } from '#src/audit/ids.ts';
import type { Unsettled } from '#src/review/other-readings.ts';
import { unsettledCounts } from '#src/tally/unsettled.ts';
import type { Answer } from '#src/tool/audit-tool.ts';
import { aCase, type CaseWords } from '#test/build/a-case.ts';
import { aGroup, anAudit } from '#test/build/an-audit.ts';
import { choose, table } from './some-cases.ts';

const bridge = aGroup('Bridge', { topExpected: 'no' });
const complex = aGroup('Complex', { order: 2 });
const audit = anAudit({ groups: [bridge, complex] });
const one = (
  reference: string,
  answers: Record<string, Answer>,
  group = bridge,
  more: CaseWords = {},
) => aCase({ audit, group, reference, answers, ...more });
/** The same cases with another answer to each of these items, or changed otherwise. */
const unsettledIn = (by: Record<string, Record<string, Answer> | CaseWords>): Unsettled =>
  new Map(
    Object.entries(by).map(([reference, others]) => [
      `case-${reference}` as CaseId,
      Object.entries(others).map(([field, value]) => ({
        field,
        reviewed: withOther(reference, field, value),
      })),
    ]),
  );
const own: Record<string, readonly [Record<string, Answer>, typeof bridge, CaseWords?]> = {
  'BRG-01': [{ 'rp-plan-seen': 'yes', 'rp-smart': 'yes' }, bridge],
  'BRG-02': [{ 'rp-plan-seen': 'yes', 'rp-smart': 'no' }, bridge],
  'CMP-01': [{ 'rp-smart': 'no' }, complex],
  'BRG-03': [{ 'rp-smart': 'no' }, bridge, { finished: false }],
  'BRG-04': [{ 'rp-smart': 'no' }, bridge, { excluded: 'File lost' }],
};
function withOther(reference: string, field: string, value: unknown) {
  const [answers = {}, group = bridge, more = {}] = own[reference] ?? [];
  if (field === 'group') return one(reference, answers, value as typeof bridge, more);
  if (field === 'excluded')
    return one(reference, answers, group, { ...more, excluded: `${value}` });
  if (field === 'finished')
    return one(reference, answers, group, { ...more, finished: value === true });
  return one(reference, { ...answers, [field]: value as Answer }, group, more);
}
const cases = Object.entries(own).map(([reference, [answers, group, more]]) =>
  one(reference, answers, group, more),
);
const everywhere = unsettledIn({
  'BRG-01': { 'rp-smart': 'no', 'rp-plan-seen': 'no' },
  'BRG-03': { 'rp-smart': 'yes' },
  'BRG-04': { 'rp-smart': 'yes' },
  'CMP-01': { 'rp-smart': 'yes', 'hdr-gender': 'female' },
});
const column = (id: string) => table(audit, cases).columns.findIndex((one) => one.id === id);
const count = (unsettled: Unsettled, more: Parameters<typeof choose>[0] = {}) => {
  const choice = choose(more);
  return unsettledCounts(table(audit, cases, choice), cases, choice, unsettled);
};

describe('What depends on answers still to be settled', () => {
  it('is counted per cell and for all groups, over the counted cases only', () => {
    const counts = count(everywhere);
    const smart = column('smart');
    expect([counts.of(0, smart), counts.of(1, smart), counts.of(2, smart)]).toEqual([1, 1, 2]);
    expect(counts.of(0, column('recovery-plan'))).toBe(1);
    expect(counts.of(0, column('referrals'))).toBe(0);
    expect(counts.all).toBe(3);
  });

  it('takes unfinished cases in when they are counted, and leaves out groups that are not shown', () => {
    expect(count(everywhere, { unfinished: true }).of(0, column('smart'))).toBe(2);
    const shown = count(everywhere, { groups: new Set([complex.id]) });
    expect([shown.of(0, column('smart')), shown.all]).toEqual([1, 1]);
  });

  it('leaves out answers that are set aside', () => {
    expect(count(unsettledIn({ 'BRG-01': { 'top-missing': 'yes' } })).all).toBe(0);
    expect(count(unsettledIn({ 'CMP-01': { 'top-missing': 'yes' } })).all).toBe(1);
  });

  it('is a case of both groups, and of no total, while its group is not settled', () => {
    const counts = count(unsettledIn({ 'BRG-01': { group: complex } as CaseWords }));
    const smart = column('smart');
    expect([counts.of(0, smart), counts.of(1, smart), counts.of(2, smart)]).toEqual([1, 1, 0]);
    expect(counts.all).toBe(1);
  });

  it('is a case that may be left out, or finished', () => {
    const out = count(unsettledIn({ 'BRG-01': { excluded: 'File lost' } }));
    const back = count(unsettledIn({ 'BRG-03': { finished: true } }));
    const smart = column('smart');
    expect([out.of(0, smart), out.of(2, smart), out.all]).toEqual([1, 1, 1]);
    expect([back.of(0, smart), back.of(2, smart), back.all]).toEqual([1, 1, 1]);
    expect(count(unsettledIn({ 'BRG-03': { finished: true } }), { unfinished: true }).all).toBe(0);
  });

  it('is a question whose base a plan decides, where plans seen are the base', () => {
    const noPlan = unsettledIn({ 'BRG-02': { 'rp-plan-seen': 'no' } });
    expect(count(noPlan).of(0, column('smart'))).toBe(0);
    expect(count(noPlan, { denominator: 'of-plans-seen' }).of(0, column('smart'))).toBe(1);
  });

  it('is nothing when everybody agrees', () => {
    const counts = count(new Map());
    expect([counts.of(2, column('smart')), counts.all]).toEqual([0, 0]);
  });
});
