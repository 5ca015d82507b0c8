import { describe, expect, it } from 'vitest';
import { holds } from '#src/tool/condition.ts';
import { reviewInTime } from '#src/tool/rodt/review-in-time.ts';
import { caseFacts } from '#test/tool/case-facts.ts';

/** Audit month 2012-02. */
function inTime(plan: string | undefined, review: string | undefined) {
  const facts = caseFacts({
    answers: {
      ...(plan !== undefined && { 'rp-plan-date': plan }),
      ...(review !== undefined && { 'rp-last-review': review }),
    },
  });
  return facts.answer(reviewInTime.id);
}

describe('a plan that was never reviewed', () => {
  it('is in time for 3 months and late after that', () => {
    expect(inTime('2012-02', 'none')).toBe('yes');
    expect(inTime('2011-11', 'none')).toBe('yes');
    expect(inTime('2011-10', 'none')).toBe('no');
  });

  it('counts the same when the last review was of an earlier plan', () => {
    expect(inTime('2011-12', '2011-06')).toBe('yes');
    expect(inTime('2011-10', '2011-09')).toBe('no');
  });
});

describe('a plan that was reviewed', () => {
  it('is in time when the last review is at most 6 months old', () => {
    expect(inTime('2010-01', '2012-02')).toBe('yes');
    expect(inTime('2010-01', '2011-08')).toBe('yes');
    expect(inTime('2010-01', '2011-07')).toBe('no');
  });

  it('does not need a date on the plan', () => {
    expect(inTime('none', '2012-01')).toBe('yes');
    expect(inTime('none', '2011-01')).toBe('no');
  });
});

describe('what cannot be worked out', () => {
  it('is Could not check when both questions are answered', () => {
    expect(inTime('none', 'none')).toBe('not-checked');
    expect(inTime('2012-05', 'none')).toBe('not-checked');
    expect(inTime('2011-05', '2012-06')).toBe('not-checked');
  });

  it('stays open while a question is open', () => {
    expect(inTime(undefined, undefined)).toBeUndefined();
    expect(inTime('2011-10', undefined)).toBeUndefined();
    expect(inTime(undefined, '2012-01')).toBeUndefined();
  });
});

it('is only asked about when a plan was seen', () => {
  const applies = (answer: string) =>
    reviewInTime.applies !== undefined &&
    holds(reviewInTime.applies, caseFacts({ answers: { 'rp-plan-seen': answer } }));
  expect(applies('yes')).toBe(true);
  expect(applies('no')).toBe(false);
});
