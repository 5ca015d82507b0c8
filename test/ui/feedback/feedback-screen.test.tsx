import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { bridge, newRoad } from '#test/ui/results/two-groups.ts';
import { showFeedback } from './show-feedback.tsx';

const linesOf = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the feedback of a provider', () => {
  it('is that of the first provider until another is chosen', async () => {
    const { user } = await showFeedback();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Feedback for The Bridge');
    expect(screen.getByText(/^15 finished cases in 2 groups/)).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'New Road' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Feedback for New Road');
    expect(screen.getByText(/^3 finished cases in 1 group/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'New Road' }).getAttribute('aria-current')).toBe(
      'page',
    );
  });

  it('stands beside all other groups, with every number in words', async () => {
    await showFeedback({ address: `/${newRoad.id}` });
    const region = screen.getByRole('region', { name: 'New Road against all other groups' });
    const lines = within(region)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines).toContain('SMART: 2 of 3. others: 8%, 1 of 12');
    expect(region.querySelectorAll('.share-track i').length).toBeGreaterThan(3);
  });

  it('says that there is nobody to compare with', async () => {
    await showFeedback({ address: `/${bridge.id}` });
    expect(screen.getByText(/There are no other groups to compare with/)).toBeDefined();
  });

  it('waits for the first finished case', async () => {
    await showFeedback({ noCases: true });
    expect(
      screen.getByText(
        'No feedback yet. It appears when the first case of The Bridge is finished.',
      ),
    ).toBeDefined();
    expect(screen.getByRole('link', { name: 'Go to the cases' }).getAttribute('href')).toBe(
      '/a/test/cases',
    );
    expect(screen.queryByRole('button', { name: 'Save reports' })).toBeNull();
  });
});

describe('the lines of the report', () => {
  it('start from the numbers, are edited, and come back to the numbers', async () => {
    const { user, until } = await showFeedback();
    const made = linesOf('Concerns');
    expect(made[0]).toBe('Referrals: 1 of 14 cases (7%). The standard is 70%.');
    await user.click(screen.getByRole('button', { name: 'Edit the concerns' }));
    const field = screen.getByLabelText('Lines of the concerns');
    expect(field).toHaveProperty('value', made.join('\n'));
    await user.clear(field);
    await user.type(field, 'Few referrals are made.{Enter}{Enter}Goals have no dates.');
    await user.click(screen.getByRole('button', { name: 'Save the concerns' }));
    await until(() => expect(screen.queryByLabelText('Lines of the concerns')).toBeNull());
    expect(linesOf('Concerns').slice(0, 2)).toEqual([
      'Few referrals are made.',
      'Goals have no dates.',
    ]);
    await user.click(
      screen.getByRole('button', { name: 'Use the numbers again for the concerns' }),
    );
    await until(() => expect(linesOf('Concerns')).toEqual(made));
  });

  it('say good practice in a person’s own words only', async () => {
    const { user, region, until } = await showFeedback();
    const card = region('Good practice worth sharing');
    expect(card.getByText('None written.')).toBeDefined();
    await user.click(card.getByRole('button', { name: 'Edit the good practice' }));
    await user.type(card.getByLabelText('Lines of the good practice'), 'Peers welcome people.');
    await user.click(card.getByRole('button', { name: 'Save the good practice' }));
    await until(() =>
      expect(linesOf('Good practice worth sharing')).toEqual(['Peers welcome people.']),
    );
    expect(card.queryByRole('button', { name: /Use the numbers/ })).toBeNull();
  });

  it('are checked for what could tell who a person is', async () => {
    const { user } = await showFeedback();
    await user.click(screen.getByRole('button', { name: 'Edit the summary' }));
    await user.type(screen.getByLabelText('Lines of the summary'), ' Born 3 May 1975.');
    expect(screen.getByText(/looks like a date of birth/)).toBeDefined();
  });
});
