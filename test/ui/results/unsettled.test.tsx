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
        /^This count depends on 2 cases where people gave different values\. Until one is kept/,
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
    // The mark is drawn: the text of a cell stays its count. One of the answers is counted: Yes.
    expect(cell('Bridge', 'SMART')).toBe('3');
    expect(screen.getByText(/≠ marks counts with answers to settle/)).toBeTruthy();
  });

  it('mark the cells of both groups while the group of a case is not settled, and no total', async () => {
    const { button, details } = await showResults({
      address,
      changes: disagreeing(
        'case/BRG-03',
        'group',
        { by: 'at', value: 'group-Joint' },
        { by: 'km', value: 'group-Bridge' },
      ),
    });
    expect(details().getByText(/^This count depends on 1 case where people gave/)).toBeTruthy();
    expect(button('Joint', 'SMART').getAttribute('aria-label')).toMatch(/1 answer to settle$/);
    expect(button('All groups', 'SMART').getAttribute('aria-label')).not.toContain('settle');
    expect(screen.getByRole('link', { name: '1 answer to settle' })).toBeTruthy();
  });

  it('mark every cell of a case that somebody left out and somebody did not', async () => {
    const { button } = await showResults({
      address,
      changes: disagreeing(
        'case/BRG-03',
        'excluded',
        { by: 'at', value: null },
        { by: 'km', value: 'File lost' },
      ),
    });
    for (const group of ['Bridge', 'All groups'])
      expect(button(group, 'Referrals').getAttribute('aria-label')).toMatch(/1 answer to settle$/);
    expect(button('Joint', 'Referrals').getAttribute('aria-label')).not.toContain('settle');
  });

  it('mark a question that applies only by an answer that is not settled', async () => {
    const { button } = await showResults({
      address,
      changes: disagreeing(
        'case/NRB-01',
        'answer/hdr-structured',
        { by: 'at', value: 'no' },
        { by: 'km', value: 'yes' },
      ),
    });
    expect(button('Joint', 'TOP missing').getAttribute('aria-label')).toMatch(
      /1 answer to settle$/,
    );
    expect(button('Joint', 'SMART').getAttribute('aria-label')).not.toContain('settle');
  });

  it('say nothing of it when everybody agrees', async () => {
    const { details } = await showResults({ address });
    expect(details().queryByText(/different values/)).toBeNull();
    expect(screen.queryByText(/to settle/)).toBeNull();
  });
});
