import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showResults } from './show-results.tsx';

const started = {
  'BRG-13': { reference: 'BRG-13', group: 'group-Bridge', 'answer/rp-plan-seen': 'yes' },
  'BRG-14': { reference: 'BRG-14', group: 'group-Bridge' },
  'BRG-15': {
    reference: 'BRG-15',
    group: 'group-Bridge',
    excluded: 'Closed in 2010',
    'answer/rp-plan-seen': 'yes',
    finished: true,
  },
};

describe('what is counted', () => {
  it('is said over the table, with a sentence to take away', async () => {
    const { heading } = await showResults();
    expect(heading().textContent).toBe('Recovery plans: 15 cases in 2 groups');
    expect(screen.getByText('February audit · 1 cell to check')).toBeDefined();
    expect(
      screen.getByText(/^DRAFT: 15 cases are finished, of 15 listed and \d+ planned\.$/),
    ).toBeDefined();
    expect(screen.getByText('Referrals are weakest: 1 of 14 cases (7%).')).toBeDefined();
  });

  it('leaves unfinished cases out until they are asked for, and says both numbers', async () => {
    const { user, cell, heading, address } = await showResults({ cases: started });
    expect(screen.getByText(/^DRAFT: 15 cases are finished, of 17 listed and/)).toBeDefined();
    expect(cell('Bridge', 'Recovery plan')).toBe('8');
    expect(screen.getByRole('radio', { name: 'Finished only (15)' })).toHaveProperty(
      'checked',
      true,
    );
    await user.click(screen.getByRole('radio', { name: 'With unfinished (16)' }));
    expect(cell('Bridge', 'Recovery plan')).toBe('9');
    expect(heading().textContent).toBe('Recovery plans: 16 cases in 2 groups');
    expect(address()).toContain('unfinished=yes');
  });

  it('follows the provider: a joint group belongs to both', async () => {
    const { user, cell, heading } = await showResults();
    await user.selectOptions(screen.getByLabelText('Provider'), 'New Road');
    expect(heading().textContent).toBe('Recovery plans: 3 cases in 1 group');
    expect(screen.queryByRole('rowheader', { name: 'Bridge' })).toBeNull();
    expect(cell('All groups', 'Recovery plan')).toBe('2');
    await user.selectOptions(screen.getByLabelText('Provider'), 'The Bridge');
    expect(cell('All groups', 'Recovery plan')).toBe('10');
  });

  it('follows the group', async () => {
    const { user, cell, heading, address } = await showResults();
    await user.selectOptions(screen.getByLabelText('Group'), 'Bridge only');
    expect(heading().textContent).toBe('Recovery plans: 12 cases in 1 group');
    expect(cell('All groups', 'Cases')).toBe('12');
    expect(address()).toContain('only=group-Bridge');
    await user.selectOptions(screen.getByLabelText('Group'), 'All groups');
    expect(cell('All groups', 'Cases')).toBe('15');
  });

  it('follows the denominator, whose words stand in the caption', async () => {
    const { user, cell, table } = await showResults();
    expect(table().textContent).toContain('Of applicable cases');
    expect(cell('Per cent', 'SMART')).toBe('20%');
    await user.click(screen.getByRole('radio', { name: 'Of plans seen' }));
    expect(table().textContent).toContain('count only cases with a plan');
    expect(cell('Per cent', 'SMART')).toBe('30%');
    await user.click(screen.getByRole('radio', { name: 'As published' }));
    expect(table().textContent).toContain('of all cases in the group');
    expect(cell('Per cent', 'Referrals')).toBe('7%');
  });

  it('comes whole from an address, so that a link can be shared', async () => {
    const { cell, details, heading } = await showResults({
      address:
        '?provider=provider-New+Road&den=as-published&show=percent&q=rp-smart&group=group-Joint',
    });
    expect(heading().textContent).toBe('Recovery plans: 3 cases in 1 group');
    expect(cell('Joint', 'SMART')).toBe('2 of 3');
    expect(details().getByRole('heading', { level: 2 }).textContent).toBe(
      'Bridge and New Road: SMART',
    );
  });

  it('is everything when an address names what is not there', async () => {
    const { heading, details } = await showResults({
      address: '?provider=gone&only=gone&den=gone&q=gone&group=gone',
    });
    expect(heading().textContent).toBe('Recovery plans: 15 cases in 2 groups');
    expect(details().getByRole('heading', { level: 2 }).textContent).toBe('All groups: Referrals');
  });
});

describe('an audit without results', () => {
  it('says what will be here and leads to the cases', async () => {
    await showResults({ noCases: true });
    expect(
      screen.getByText('No results yet. They appear when the first case is finished.'),
    ).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('link', { name: 'Go to the cases' }).getAttribute('href')).toBe(
      '/a/test/cases',
    );
  });

  it('offers the cases that are started', async () => {
    const { user, cell } = await showResults({ noCases: true, cases: started });
    // The excluded case is finished and counts nowhere.
    await user.click(await screen.findByRole('button', { name: 'Show 1 unfinished case' }));
    expect(cell('Bridge', 'Recovery plan')).toBe('1');
    expect(cell('Joint', 'Recovery plan')).toBe('no cases');
  });
});
