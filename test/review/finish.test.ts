import { describe, expect, it } from 'vitest';
import { finishEdits, reopenEdits } from '#src/review/edits.ts';
import { whyNotFinish } from '#src/review/finish.ts';
import type { Answer } from '#src/tool/audit-tool.ts';
import { aCase } from '#test/build/a-case.ts';
import { aGroup, anAudit } from '#test/build/an-audit.ts';

const audit = anAudit({ groups: [aGroup('Bridge', { topExpected: 'no' })] });
const everything = {
  'hdr-gender': 'male',
  'hdr-ethnicity': 'A',
  'hdr-primary-drug': 'cannabis',
  'hdr-time-in-treatment': 4,
  'hdr-children-present': 'no',
  'rp-plan-seen': 'no',
  'rp-abstinence': 'no',
  'rp-smart': 'no',
  'rp-referrals': 'no',
  'rp-review-required': 'no',
};
const open = (answers: Record<string, string | number>) =>
  aCase({ audit, answers, finished: false });

describe('finishing a case', () => {
  it('is possible when every question that applies is answered', () => {
    const reviewed = open(everything);
    expect(reviewed.progress).toEqual({ answered: 11, total: 11 });
    expect(whyNotFinish(reviewed)).toEqual([]);
  });

  it('needs a reason while questions are unanswered', () => {
    const { 'rp-smart': _, ...most } = everything;
    const reviewed = open(most);
    const [obstacle] = whyNotFinish(reviewed);
    expect(obstacle?.kind).toBe('unanswered');
    expect(obstacle?.kind === 'unanswered' && obstacle.items.map(({ id }) => id)).toEqual([
      'rp-smart',
    ]);
    expect(whyNotFinish(reviewed, '  ')).toHaveLength(1);
    expect(whyNotFinish(reviewed, 'Prescribing file not available')).toEqual([]);
  });

  it('is not held up by a soft warning', () => {
    const reviewed = open({ ...everything, 'rp-abstinence': 'yes' });
    expect(reviewed.toCheck).toBe(1);
    expect(whyNotFinish(reviewed)).toEqual([]);
  });

  it('is stopped by a hard rule, reason or not, until the answer is changed', () => {
    const children = { ...everything, 'hdr-children-present': 'yes' };
    const [obstacle] = whyNotFinish(open(children), 'No time');
    expect(obstacle?.kind === 'hard-warning' && obstacle.warning.rule.id).toBe(
      'c-children-described',
    );
    const described = { ...children, 'nar-concerns': 'A child visits at weekends.' };
    expect(whyNotFinish(open(described))).toEqual([]);
  });

  it('is an edit that keeps the reason, and reopening is one too', () => {
    expect(finishEdits(' File missing ')).toEqual([
      { field: 'unanswered-reason', value: 'File missing' },
      { field: 'finished', value: true },
    ]);
    expect(finishEdits('')[0]).toEqual({ field: 'unanswered-reason', value: null });
    expect(reopenEdits()).toEqual([{ field: 'finished', value: null }]);
  });
});

describe('progress', () => {
  it('counts presets as answered, and neither long texts nor what does not apply', () => {
    expect(open({}).progress).toEqual({ answered: 1, total: 11 });
    expect(open({ 'rp-plan-seen': 'yes' }).progress).toEqual({ answered: 2, total: 12 });
    expect(open({ 'nar-concerns': 'Kept apart' }).progress.answered).toBe(1);
  });

  it('counts a case with nothing but a note as started', () => {
    expect(aCase({ audit, notes: { 'rp-smart': 'In the old file' }, finished: false }).status).toBe(
      'started',
    );
  });

  it.each<Answer>([5, ['yes']])('counts %j nowhere as the answer to a yes or no', (value) => {
    const odd = aCase({ audit, answers: { 'rp-smart': value }, finished: false });
    expect(odd.view.answer('rp-smart')).toBeUndefined();
    expect(odd.status).toBe('not-started');
  });

  it('tells a case that was not started from one that was, was finished, or was excluded', () => {
    expect(open({}).status).toBe('not-started');
    expect(open({ 'rp-smart': 'no' }).status).toBe('started');
    expect(aCase({ audit, answers: everything }).status).toBe('finished');
    expect(aCase({ audit, answers: everything, excluded: 'Moved away' }).status).toBe('excluded');
  });
});
