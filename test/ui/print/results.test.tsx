import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { disagreeing } from '#test/build/disagreeing.ts';
import { showPrint } from './show-print.tsx';

const started = {
  'BRG-13': { reference: 'BRG-13', group: 'group-Bridge', 'answer/rp-plan-seen': 'yes' },
};

describe('results on paper', () => {
  it('give every count with its denominator, and words where there is none', async () => {
    const { row, heading } = await showPrint({ at: 'results' });
    expect(heading()).toBe('Recovery plans: 15 cases in 2 groups');
    expect(row('Bridge only').slice(0, 5)).toEqual([
      'Bridge only',
      '12',
      '8 of 12 (67%)',
      '10 of 12 (83%) !',
      '1 of 12 (8%)',
    ]);
    expect(row('Bridge and New Road').slice(2, 4)).toEqual(['2 of 3', '1 of 3']);
    expect(row('All groups').slice(0, 3)).toEqual(['All groups', '15', '10 of 15 (67%)']);
    const cells = [...document.querySelectorAll('article td')];
    expect(cells.filter(({ textContent }) => textContent === '')).toEqual([]);
  });

  it('say what is counted, what cannot be right, and where standards come from', async () => {
    const { text } = await showPrint({ at: 'results' });
    expect(text()).toContain('Referrals are weakest: 1 of 14 cases (7%).');
    expect(text()).toContain('Of applicable cases: those answered Yes or No.');
    expect(text()).toContain(
      'Bridge only: 10 cases have Yes for Abstinence, but only 8 cases have a recovery plan.',
    );
    expect(text()).toContain('Where standards come from.');
  });

  it('hold each criterion against its standard', async () => {
    const { row } = await showPrint({ at: 'results', audit: { 'standard/rp-plan-seen': 60 } });
    expect(row('Standard').slice(1, 3)).toEqual(['60% Yes', 'none']);
    expect(row('Against it').slice(1, 4)).toEqual(['met', 'no standard', 'below']);
  });

  it('draw the weakest first, each with its value as text', async () => {
    const { paper } = await showPrint({ at: 'results' });
    const region = within(paper().getByRole('region', { name: 'Weakest first' }));
    const lines = region.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines[0]).toBe(
      'Referrals1 of 14 (7%)Standard: 70% or more. Below: clearly worse than the standard.',
    );
    expect(lines.at(-1)).toBe('Abstinence11 of 15 (73%)No standard.');
  });

  it('count as the results screen was asked to, and lead back to it', async () => {
    const { text, row, user, address } = await showPrint({
      at: 'results?den=as-published&unfinished=yes&only=group-Bridge',
      cases: started,
    });
    expect(text()).toContain('As published in 2012: of all cases in the group');
    expect(text()).toContain('Unfinished cases are counted too.');
    expect(row('Bridge only').slice(1, 3)).toEqual(['13', '9 of 13 (69%)']);
    expect(() => row('Bridge and New Road')).toThrow();
    await user.click(screen.getByRole('link', { name: 'Back to the results' }));
    expect(address()).toBe('/a/test/results?den=as-published&unfinished=yes&only=group-Bridge');
  });

  it('mark counts that hold answers still to settle', async () => {
    const { row, text } = await showPrint({
      at: 'results',
      changes: disagreeing(
        'case/BRG-03',
        'answer/rp-smart',
        { by: 'at', value: 'no' },
        { by: 'km', value: 'yes' },
      ),
    });
    expect(row('Bridge only')[4]).toBe('2 of 12 (17%) ≠1');
    expect(text()).toContain('1 answer to settle.');
    expect(text()).toContain('≠ with a number');
  });

  it('offer nothing to print before the first case is finished', async () => {
    await showPrint({ at: 'results', noCases: true });
    expect(screen.getByText(/No results yet/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Print' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Go to the cases' }).getAttribute('href')).toBe(
      '/a/test/cases',
    );
  });
});
