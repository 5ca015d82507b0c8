import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showResults } from '#test/ui/results/show-results.tsx';
import { showCase } from '#test/ui/review/show-case.tsx';

const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

describe('the ways to the pages for paper', () => {
  it('lead from the results, as they are filtered', async () => {
    await showResults({ address: '?den=as-published' });
    expect(href('Print')).toBe('/a/test/print/results?den=as-published');
  });

  it('are not there while there is no result', async () => {
    await showResults({ noCases: true });
    expect(screen.queryByRole('link', { name: 'Print' })).toBeNull();
  });

  it('lead from the check page of a case', async () => {
    await showCase({ at: 'check' });
    expect(href('Print this case')).toBe('/a/test/print/case/BRG-07');
  });

  it('lead from a finished case', async () => {
    await showCase({ at: 'recovery-plan', fields: { finished: true } });
    expect(href('Print this case')).toBe('/a/test/print/case/BRG-07');
  });
});
