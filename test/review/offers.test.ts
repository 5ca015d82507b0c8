import { describe, expect, it } from 'vitest';
import { offersOf } from '#src/review/offers.ts';
import { aCase } from '#test/build/a-case.ts';
import { smallTool } from '#test/build/small-tool.ts';

const offers = (answers: Record<string, string>) =>
  offersOf(smallTool, aCase({ answers, finished: false }).view);

describe('offers', () => {
  it('is to set the questions that need a plan to No, when none was seen', () => {
    const [offer, ...more] = offers({ 'rp-plan-seen': 'no' });
    expect(more).toEqual([]);
    expect(offer?.offer.label).toBe('Set the questions that need a plan to No');
    expect(offer?.edits).toEqual([
      { field: 'answer/rp-abstinence', value: 'no' },
      { field: 'answer/rp-smart', value: 'no' },
      { field: 'answer/rp-review-required', value: 'no' },
    ]);
  });

  it('leaves alone what is already so and what does not apply, and replaces other answers', () => {
    const [offer] = offers({ 'rp-plan-seen': 'no', 'rp-smart': 'no', 'rp-abstinence': 'yes' });
    expect(offer?.items).toEqual(['rp-abstinence', 'rp-review-required']);
  });

  it('is gone once it would change nothing', () => {
    const done = { 'rp-abstinence': 'no', 'rp-smart': 'no', 'rp-review-required': 'no' };
    expect(offers({ 'rp-plan-seen': 'no', ...done })).toEqual([]);
  });

  it('is not made while a plan was seen', () => {
    expect(offers({ 'rp-plan-seen': 'yes' })).toEqual([]);
  });

  it('for a missing file keeps every answer a person gave', () => {
    const [offer] = offers({ 'rp-plan-seen': 'not-checked', 'rp-smart': 'yes' });
    expect(offer?.items).toEqual(['rp-abstinence', 'rp-referrals', 'hdr-structured']);
    expect(offer?.edits[0]?.value).toBe('not-checked');
  });
});
