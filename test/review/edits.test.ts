import { describe, expect, it } from 'vitest';
import type { FieldEdit } from '#src/audit/ids.ts';
import { caseReviewFrom } from '#src/review/case-review.ts';
import {
  answerEdits,
  confirmEdits,
  finishEdits,
  flagEdits,
  noteEdits,
  reopenEdits,
  unconfirmEdits,
} from '#src/review/edits.ts';

/** The review after these edits; a cleared field is gone, as the log gives it. */
function reviewWith(...steps: FieldEdit[][]) {
  const fields = new Map<string, unknown>();
  for (const { field, value } of steps.flat())
    if (value === null) fields.delete(field);
    else fields.set(field, value);
  return caseReviewFrom(fields);
}

describe('what a reviewer does to a case', () => {
  it('gives answers of every kind and clears them', () => {
    const given = reviewWith(
      answerEdits('rp-smart', 'yes'),
      answerEdits('hdr-time-in-treatment', 14),
      answerEdits('rp-capital-domains', ['housing', 'peers']),
    );
    expect([...given.answers]).toEqual([
      ['rp-smart', 'yes'],
      ['hdr-time-in-treatment', 14],
      ['rp-capital-domains', ['housing', 'peers']],
    ]);
    const cleared = reviewWith(answerEdits('rp-smart', 'yes'), answerEdits('rp-smart', undefined));
    expect(cleared.answers.size).toBe(0);
  });

  it('writes a note as it was typed and takes an empty one away', () => {
    expect(reviewWith(noteEdits('rp-smart', 'No date ')).notes.get('rp-smart')).toBe('No date ');
    expect(
      reviewWith(noteEdits('rp-smart', 'No date'), noteEdits('rp-smart', '  ')).notes.size,
    ).toBe(0);
  });

  it('flags a question and takes the flag away', () => {
    expect(reviewWith(flagEdits('rp-smart', true)).flagged.has('rp-smart')).toBe(true);
    expect(reviewWith(flagEdits('rp-smart', true), flagEdits('rp-smart', false)).flagged.size).toBe(
      0,
    );
  });

  it('calls a warning right and takes that back', () => {
    const right = reviewWith(confirmEdits('c-abs-no-plan', ' Read in the notes '));
    expect(right.confirmed.get('c-abs-no-plan')).toBe('Read in the notes');
    const back = reviewWith(confirmEdits('c-abs-no-plan', 'x'), unconfirmEdits('c-abs-no-plan'));
    expect(back.confirmed.size).toBe(0);
  });

  it('finishes and reopens', () => {
    const finished = reviewWith(finishEdits('Prescribing file not available'));
    expect(finished.finished).toBe(true);
    expect(finished.unansweredReason).toBe('Prescribing file not available');
    expect(reviewWith(finishEdits(''), reopenEdits()).finished).toBe(false);
  });

  it('is read past fields of a newer version', () => {
    const fields = new Map<string, unknown>([
      ['answer/rp-smart', { newer: true }],
      ['note/rp-smart', 7],
      ['colour', 'blue'],
    ]);
    const review = caseReviewFrom(fields);
    expect(review.answers.size + review.notes.size).toBe(0);
  });
});
