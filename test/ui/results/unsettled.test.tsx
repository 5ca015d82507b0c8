import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { disagreeing } from '#test/build/disagreeing.ts';
import { showResults } from './show-results.tsx';

const smart = (reference: string) =>
  disagreeing(
    `case/${reference}`,
    'answer/rp-smart',
    { by: 'at', value: 'no' },
    { by: 'km', value: 'yes' },
  );
const address = '?group=group-Bridge&q=rp-smart';

describe('results with answers still to be settled', () => {
  it('say how many cases of a cell they depend on, and lead to settling them', async () => {
    const { details, button, cell } = await showResults({
      address,
      changes: [...smart('BRG-03'), ...smart('BRG-04'), ...smart('NRB-03')],
    });
    expect(
      details().getByText(
        /^2 of these 12 cases have different answers here\. Until they are settled/,
      ),
    ).toBeTruthy();
    expect(details().getByRole('link', { name: 'Settle them' }).getAttribute('href')).toBe(
      '/a/test/conflicts',
    );
    expect(screen.getByRole('link', { name: '3 answers to settle' })).toBeTruthy();
    expect(button('Bridge', 'SMART').getAttribute('aria-label')).toMatch(/\. 2 answers to settle$/);
    expect(button('All groups', 'SMART').getAttribute('aria-label')).toMatch(
      /\. 3 answers to settle$/,
    );
    expect(button('Bridge', 'Referrals').getAttribute('aria-label')).not.toContain('settle');
    // The mark is drawn: the text of a cell stays its count. The newest answers are counted: Yes.
    expect(cell('Bridge', 'SMART')).toBe('3');
    expect(screen.getByText(/≠ marks counts with answers to settle/)).toBeTruthy();
  });

  it('say nothing of it when everybody agrees', async () => {
    const { details } = await showResults({ address });
    expect(details().queryByText(/different answers/)).toBeNull();
    expect(screen.queryByText(/to settle/)).toBeNull();
  });
});
