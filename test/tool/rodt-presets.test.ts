import { describe, expect, it } from 'vitest';
import { holds } from '#src/tool/condition.ts';
import { itemById } from '#src/tool/item-index.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { caseFacts, type KnownCase } from '#test/tool/case-facts.ts';

const answer = (id: string, known: KnownCase) => caseFacts(known).answer(id);
const asked = (id: string, known: KnownCase) => {
  const item = itemById(rodt).get(id);
  return item !== undefined && (!item.applies || holds(item.applies, caseFacts(known)));
};

describe('what the sample group fills in', () => {
  it('takes the note sets expected and the prescription from it', () => {
    expect(answer('hdr-note-sets-expected', { facts: { 'note-sets-expected': 3 } })).toBe(3);
    expect(answer('hdr-prescribed', { facts: { prescribed: 'no' } })).toBe('none');
    expect(answer('hdr-prescribed', { facts: { prescribed: 'yes' } })).toBeUndefined();
  });

  it('leaves the full assessment open when it is decided case by case', () => {
    const expected = (value: string) =>
      answer('ass-comprehensive-expected', { facts: { 'comprehensive-expected': value } });
    expect(expected('yes')).toBe('yes');
    expect(expected('no')).toBe('no');
    expect(expected('case-by-case')).toBeUndefined();
  });

  it('expects a full assessment after all in tier 2 when the treatment is structured', () => {
    const facts = { 'comprehensive-expected': 'no', tier: '2', 'top-expected': 'no' } as const;
    expect(answer('ass-comprehensive-expected', { facts })).toBe('no');
    const structured = { facts, answers: { 'hdr-structured': 'yes' } };
    expect(answer('ass-comprehensive-expected', structured)).toBe('yes');
  });
});

describe('the Treatment Outcomes Profile', () => {
  it('is not asked about in a group that has none', () => {
    expect(asked('top-missing', { facts: { 'top-expected': 'no' } })).toBe(false);
    expect(asked('top-missing', { facts: { 'top-expected': 'yes' } })).toBe(true);
  });

  it('is not asked about when the person is not in structured treatment', () => {
    const known = {
      facts: { 'top-expected': 'yes' },
      answers: { 'hdr-structured': 'no' },
    } as const;
    expect(asked('top-missing', known)).toBe(false);
  });

  it('is asked about when the reviewer says so', () => {
    const known = { facts: { 'top-expected': 'no' }, answers: { 'top-required': 'yes' } } as const;
    expect(asked('top-missing', known)).toBe(true);
  });
});

describe('questions that follow from others', () => {
  it.each<[string, string, string | number, string | number]>([
    ['sg-child-risk', 'hdr-children-present', 'yes', 'no'],
    ['sg-safe-storage', 'hdr-prescribed', 'methadone', 'none'],
    ['rx-linked-to-plan', 'hdr-prescribed', 'unclear', 'none'],
    ['risk-cross-file', 'hdr-note-sets-seen', 2, 1],
    ['ass-injection-sites', 'hdr-injecting', 'previous', 'never'],
    ['consent-current', 'consent-signed', 'yes', 'no'],
    ['esc-told-at', 'esc-flag', 'yes', 'no'],
    ['rp-review-changed', 'rp-last-review', '2011-12', 'none'],
  ])('%s is asked when %s is %s, not when %s', (id, other, yes, no) => {
    expect(asked(id, { answers: { [other]: yes } })).toBe(true);
    expect(asked(id, { answers: { [other]: no } })).toBe(false);
  });

  it('asks the reason for a methadone dose outside 60 to 120 mg', () => {
    const dose = (mg: number) =>
      asked('rx-dose-rationale', { answers: { 'hdr-prescribed': 'methadone', 'rx-dose': mg } });
    expect([59, 60, 120, 121].map(dose)).toEqual([true, false, false, true]);
  });
});
