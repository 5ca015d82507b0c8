import { describe, expect, it } from 'vitest';
import type { CaseId } from '#src/audit/ids.ts';
import { type Unsettled, unsettledCounts } from '#src/tally/unsettled.ts';
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
const cases = [
  one('BRG-01', { 'rp-plan-seen': 'yes', 'rp-smart': 'yes' }),
  one('BRG-02', { 'rp-plan-seen': 'yes', 'rp-smart': 'no' }),
  one('CMP-01', { 'rp-smart': 'no' }, complex),
  one('BRG-03', { 'rp-smart': 'no' }, bridge, { finished: false }),
  one('BRG-04', { 'rp-smart': 'no' }, bridge, { excluded: 'File lost' }),
];
const unsettledIn = (by: Record<string, readonly string[]>): Unsettled =>
  new Map(
    Object.entries(by).map(([reference, items]) => [`case-${reference}` as CaseId, new Set(items)]),
  );
const everywhere = unsettledIn({
  'BRG-01': ['rp-smart', 'rp-plan-seen'],
  'BRG-03': ['rp-smart'],
  'BRG-04': ['rp-smart'],
  'CMP-01': ['rp-smart', 'hdr-gender'],
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
    expect(count(unsettledIn({ 'BRG-01': ['top-missing'] })).all).toBe(0);
    expect(count(unsettledIn({ 'CMP-01': ['top-missing'] })).all).toBe(1);
  });

  it('is nothing when everybody agrees', () => {
    const counts = count(new Map());
    expect([counts.of(2, column('smart')), counts.all]).toEqual([0, 0]);
  });
});
