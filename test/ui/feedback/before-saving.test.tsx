import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showFeedback } from './show-feedback.tsx';

it('saving says that the sample is not complete', async () => {
  const { user } = await showFeedback();
  await user.click(screen.getByRole('button', { name: 'Save reports' }));
  expect(
    screen.getByText(/^DRAFT: 15 cases are finished, of 15 listed and .* The reports say so/),
  ).toBeTruthy();
});
