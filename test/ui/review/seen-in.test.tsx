import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showCase } from './show-case.tsx';

const systems = { 'detail/recordSystems': ['Keywork file', 'Prescribing file'] };

describe('where an answer was seen', () => {
  it('is ticked beside the note, one tick for each record system, and undone like an answer', async () => {
    const { enter, fields, user, press } = await showCase({ at: 'recovery-plan', audit: systems });
    enter('SMART goals');
    await screen.findByLabelText(/^Note for 1.5/);
    await user.click(screen.getByRole('checkbox', { name: 'Prescribing file' }));
    await user.click(screen.getByRole('checkbox', { name: 'Keywork file' }));
    expect(fields()['seen-in/rp-smart']).toEqual(['Keywork file', 'Prescribing file']);
    enter('SMART goals');
    await press('{Control>}z{/Control}');
    expect(fields()['seen-in/rp-smart']).toEqual(['Prescribing file']);
  });

  it('is not asked where the audit names no record systems', async () => {
    const { enter } = await showCase({ at: 'recovery-plan' });
    enter('SMART goals');
    expect(screen.queryByText('Seen in')).toBeNull();
  });
});
