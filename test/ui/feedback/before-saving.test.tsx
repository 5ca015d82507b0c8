import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { escalation } from '#src/tool/rodt/escalation.ts';
import { disagreeing } from '#test/build/disagreeing.ts';
import { type FeedbackWords, showFeedback } from './show-feedback.tsx';

const changes = disagreeing(
  'case/BRG-03',
  'answer/rp-smart',
  { by: 'at', value: 'no' },
  { by: 'km', value: 'yes' },
);

async function saveBox(words: FeedbackWords = {}) {
  const shown = await showFeedback(words);
  await shown.user.click(screen.getByRole('button', { name: 'Save reports' }));
  const save = () => shown.box().getByRole('button', { name: 'Save as a zip file' });
  return { ...shown, isBlocked: () => save().hasAttribute('disabled') };
}

describe('saving', () => {
  it('says that the sample is not complete', async () => {
    await saveBox();
    expect(
      screen.getByText(/^DRAFT: 15 cases are finished, of 15 listed and .* The reports say so/),
    ).toBeTruthy();
  });

  it('lists answers still to settle, and asks', async () => {
    const { user, box, isBlocked } = await saveBox({ changes });
    expect(box().getByRole('link', { name: '1 answer to settle' })).toBeTruthy();
    expect(isBlocked()).toBe(true);
    await user.click(box().getByLabelText('Save all the same'));
    expect(isBlocked()).toBe(false);
  });

  it('is refused until all is settled where the audit chose so', async () => {
    const { box, isBlocked } = await saveBox({
      changes,
      audit: { 'detail/unsettledReports': 'refuse' },
    });
    expect(box().getByText(/this audit saves no reports until all are settled/)).toBeTruthy();
    expect(box().queryByLabelText('Save all the same')).toBeNull();
    expect(isBlocked()).toBe(true);
  });

  it('goes on where the audit chose so and nothing is to settle', async () => {
    const { isBlocked } = await saveBox({ audit: { 'detail/unsettledReports': 'refuse' } });
    expect(isBlocked()).toBe(false);
  });

  it('names immediate concerns that nobody was told of or that have no outcome, and asks', async () => {
    const { box, isBlocked } = await saveBox({
      sections: [escalation],
      more: { 'BRG-04': { 'answer/esc-flag': 'yes' } },
    });
    expect(box().getByRole('link', { name: 'BRG-04' })).toBeTruthy();
    expect(
      box().getByText(/it is not on record that anybody was told, nor what came of it/),
    ).toBeTruthy();
    expect(isBlocked()).toBe(true);
  });
});
