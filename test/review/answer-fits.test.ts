import { expect, it } from 'vitest';
import { longTexts } from '#src/review/finish.ts';
import { aCase } from '#test/build/a-case.ts';
import { aGroup, anAudit } from '#test/build/an-audit.ts';

const audit = anAudit({ groups: [aGroup('Bridge', { topExpected: 'no' })] });
const withFields = (fields: Record<string, unknown>) =>
  aCase({ audit, answers: fields as Record<string, string>, finished: false });

it.each([
  ['a number with a fraction', 'hdr-time-in-treatment', 1.5],
  ['a number beyond all bounds', 'hdr-time-in-treatment', 1e300],
  ['a number below its range', 'hdr-time-in-treatment', -1],
  ['a text for a number', 'hdr-time-in-treatment', '4'],
  ['a fifth answer', 'rp-plan-seen', 'maybe'],
  ['a number for an answer', 'rp-plan-seen', 1],
  ['a list for an answer', 'rp-plan-seen', ['yes']],
  ['a choice that is not offered', 'hdr-gender', 'banana'],
])('%s counts as no answer: %s %j', (_, item, value) => {
  const reviewed = withFields({ [item]: value });
  expect(reviewed.view.answer(item)).toBeUndefined();
  expect(reviewed.progress.answered).toBe(withFields({}).progress.answered);
});

it('a text is too long from the first letter over its limit', () => {
  const limit = 2_000;
  const noted = (length: number) => longTexts(withFields({ 'nar-concerns': 'x'.repeat(length) }));
  expect(noted(limit)).toEqual([]);
  expect(noted(limit + 1)).toMatchObject([{ item: 'nar-concerns', over: 1 }]);
});
