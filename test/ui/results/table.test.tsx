import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showResults } from './show-results.tsx';

describe('the recovery plan quality table', () => {
  it('is a table with a caption, row headers and column headers', async () => {
    const { table } = await showResults();
    expect(table().querySelector('caption')?.textContent).toContain('Cases with Yes');
    const within1 = within(table());
    expect(within1.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      'Group',
      'Cases',
      'Recovery plan',
      'Abstinence',
      'SMART',
      'Review required',
      'Referrals',
      'TOP missing',
    ]);
    expect(within1.getAllByRole('rowheader').map((header) => header.textContent)).toEqual([
      'Bridge',
      'Joint',
      'All groups',
      'Per cent',
    ]);
  });

  it('has the count or the words of a cell as its whole text, and no empty cell', async () => {
    const { cell, table } = await showResults();
    expect(cell('Bridge', 'Cases')).toBe('12');
    expect(cell('Bridge', 'Recovery plan')).toBe('8');
    expect(cell('Bridge', 'TOP missing')).toBe('n/a');
    expect(cell('Joint', 'TOP missing')).toBe('not checked');
    expect(cell('Joint', 'Referrals')).toBe('1');
    expect(cell('All groups', 'Abstinence')).toBe('11');
    for (const one of table().querySelectorAll('th, td')) expect(one.textContent).not.toBe('');
  });

  it('marks a count that cannot be right without touching its text', async () => {
    const { cell, button } = await showResults();
    expect(cell('Bridge', 'Abstinence')).toBe('10');
    expect(button('Bridge', 'Abstinence').dataset['check']).toBe('yes');
    expect(button('Bridge', 'Abstinence').getAttribute('aria-label')).toBe(
      '10 of 12 (83%). Bridge only, Abstinence. Check this count',
    );
    expect(button('Joint', 'Abstinence').dataset['check']).toBeUndefined();
    expect(screen.getByText(/1 cell to check/)).toBeDefined();
  });

  it('says the share of each total, rounded half up', async () => {
    const { cell } = await showResults();
    expect(cell('Per cent', 'Recovery plan')).toBe('67%');
    expect(cell('Per cent', 'Referrals')).toBe('7%');
    expect(cell('Per cent', 'TOP missing')).toBe('n/a');
  });

  it('is one tab stop, and its cells are hidden from nobody', async () => {
    const { table } = await showResults();
    const stops = [...table().querySelectorAll<HTMLElement>('*')].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    expect(stops).toHaveLength(1);
    expect(within(table()).getAllByRole('button')).toHaveLength(18);
  });

  it('shows counts with their base or share instead', async () => {
    const { user, cell, address } = await showResults();
    await user.click(screen.getByRole('radio', { name: 'Per cent' }));
    expect(cell('Bridge', 'Recovery plan')).toBe('8 (67%)');
    expect(cell('Joint', 'Recovery plan')).toBe('2 of 3');
    expect(cell('Bridge', 'TOP missing')).toBe('n/a');
    expect(address()).toContain('show=percent');
  });
});

describe('keys in the table', () => {
  it('move and choose with arrows, Home and End, and stop at the edges', async () => {
    const { user, button, details } = await showResults({
      address: '?group=group-Bridge&q=rp-plan-seen',
    });
    button('Bridge', 'Recovery plan').focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(button('Bridge', 'Abstinence'));
    expect(details().getByRole('heading', { level: 2 }).textContent).toBe(
      'Bridge only: Abstinence',
    );
    await user.keyboard('{ArrowDown}{End}');
    expect(document.activeElement).toBe(button('Joint', 'TOP missing'));
    await user.keyboard('{ArrowDown}{ArrowDown}{Home}{ArrowLeft}');
    expect(document.activeElement).toBe(button('All groups', 'Recovery plan'));
    expect(button('All groups', 'Recovery plan').getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toBe(button('All groups', 'TOP missing'));
  });

  it('go on to the details with Enter and come back with Esc', async () => {
    const { user, button, details } = await showResults();
    button('Joint', 'SMART').focus();
    await user.keyboard('{Enter}');
    const heading = details().getByRole('heading', { level: 2 });
    expect(heading.textContent).toBe('Bridge and New Road: SMART');
    expect(document.activeElement).toBe(heading);
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(button('Joint', 'SMART'));
  });
});
