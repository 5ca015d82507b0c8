import { describe, expect, it } from 'vitest';
import { caseQuality } from '#src/tally/case-quality.ts';
import { optionCounts } from '#src/tally/option-counts.ts';
import type { Answer } from '#src/tool/audit-tool.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { aCase, type CaseWords } from '#test/build/a-case.ts';
import { anAudit } from '#test/build/an-audit.ts';

const audit = anAudit({ toolId: 'rodt', extendedSections: ['recovery-plan'] });
const all = { unfinished: false };
const one = (place: number, answers: Record<string, Answer>, more: CaseWords = {}) =>
  aCase({ tool: rodt, audit, reference: `A-${place}`, answers, ...more });

describe('the options of a question', () => {
  const cases = [
    one(1, { 'rp-needs-missed': ['housing', 'money'] }),
    one(2, { 'rp-needs-missed': ['housing'] }),
    one(3, { 'rp-needs-missed': [] }),
    one(4, {}),
    one(5, { 'rp-needs-missed': ['money'] }, { finished: false }),
  ];

  it('are counted once a case, the most frequent first, of the cases that say', () => {
    const counts = optionCounts(rodt, 'rp-needs-missed', cases, all);
    expect(counts?.options.map(({ count }) => count)).toEqual([2, 1]);
    expect(counts?.options[0]?.label).toBe('Housing');
    expect(counts?.answered).toBe(3);
  });

  it('are none for a question of another kind', () => {
    expect(optionCounts(rodt, 'rp-smart', cases, all)).toBeUndefined();
    expect(optionCounts(rodt, 'no-such-item', cases, all)).toBeUndefined();
  });
});

describe('the cases behind the numbers', () => {
  it('say what is not counted, what was kept as right, and which notes were seen', () => {
    const noDirection = { 'rp-plan-seen': 'yes', 'rp-abstinence': 'no', 'rp-reduction': 'no' };
    const cases = [
      one(
        1,
        { ...noDirection, 'hdr-note-sets-expected': 3, 'hdr-note-sets-seen': 2 },
        {
          confirmed: { 'c-orient-none': 'As things are' },
        },
      ),
      one(2, noDirection, { confirmed: { 'c-orient-none': 'Stays' } }),
      one(3, noDirection),
      one(4, {}, { finished: false }),
      one(5, {}, { excluded: 'File closed' }),
    ];
    const quality = caseQuality(rodt, cases, all);
    expect(quality).toMatchObject({ excluded: 1, notFinished: 1 });
    expect(quality.accepted.map(({ rule, cases: count }) => [rule.id, count])).toEqual([
      ['c-orient-none', 2],
    ]);
    expect(quality.noteSets).toEqual({ cases: 1, expected: 3, seen: 2 });
  });

  it('count a started case where unfinished cases are counted', () => {
    const cases = [
      one(1, { 'rp-smart': 'yes' }, { finished: false }),
      one(2, {}, { finished: false }),
    ];
    expect(caseQuality(rodt, cases, { unfinished: true }).notFinished).toBe(1);
  });
});
