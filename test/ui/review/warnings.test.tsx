import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chosen, showCase } from './show-case.tsx';

describe('warnings', () => {
  it('appear at once, name both questions, and describe the answers', async () => {
    const { press, enter, row } = await showCase({
      at: 'recovery-plan',
      fields: { 'answer/rp-plan-seen': 'no' },
    });
    enter('Reduction');
    await press('y');
    const warning = row('Reduction').getByText(
      /Check: You saw no recovery plan \(1\.1 Recovery plan\), but answered Yes to 1\.4 Reduction/,
    );
    const group = row('Reduction').getByRole('radiogroup');
    const said = document.getElementById(group.getAttribute('aria-describedby') ?? '');
    expect(said?.contains(warning)).toBe(true);
  });

  it('lead to either question', async () => {
    const { user, row, focused } = await showCase({
      at: 'recovery-plan',
      fields: { 'answer/rp-plan-seen': 'no', 'answer/rp-reduction': 'yes' },
    });
    await user.click(row('Reduction').getByRole('button', { name: 'Change 1.1 Recovery plan' }));
    expect(focused()).toBe('Recovery plan');
    await user.click(row('Reduction').getByRole('button', { name: 'Change 1.4 Reduction' }));
    expect(focused()).toBe('Reduction');
  });

  it('stay quiet after "It’s right" with a reason, and come back on undo', async () => {
    const { user, row, fields } = await showCase({
      at: 'recovery-plan',
      fields: { 'answer/rp-plan-seen': 'no', 'answer/rp-reduction': 'yes' },
    });
    await user.click(row('Reduction').getByRole('button', { name: 'It’s right' }));
    const box = within(screen.getByRole('dialog', { name: 'Why is it right?' }));
    await user.click(box.getByRole('button', { name: 'Keep the answers' }));
    expect(box.getByText('Write in a few words why it is right')).toBeTruthy();
    await user.type(box.getByLabelText('Your reason'), 'Goal is in the letter to the GP');
    await user.click(box.getByRole('button', { name: 'Keep the answers' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(row('Reduction').queryByText(/^Check/)).toBeNull();
    expect(fields()['confirmed/c-red-no-plan']).toBe('Goal is in the letter to the GP');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(row('Reduction').getByRole('button', { name: 'It’s right' })).toBeTruthy();
  });
});

describe('offers', () => {
  it('set the questions that need a plan to No in one step that Undo takes back', async () => {
    const { user, row, press, enter, answer } = await showCase({ at: 'recovery-plan' });
    enter('Recovery plan');
    await press('n');
    const words = 'Set the questions that need a plan to No';
    await user.click(row('Recovery plan').getByRole('button', { name: words }));
    expect(['Abstinence', 'SMART goals', 'Agreed'].map(chosen)).toEqual(['No', 'No', 'No']);
    expect(answer('kw-by-plan')).toBe('no');
    expect(chosen('Social network')).toBeUndefined();
    expect(row('Recovery plan').queryByRole('button', { name: words })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(chosen('Abstinence')).toBeUndefined();
    expect([chosen('Recovery plan'), answer('kw-by-plan')]).toEqual(['No', undefined]);
  });

  it('set what is not answered yet to Could not check when a file was not seen', async () => {
    const { user, row, answer } = await showCase({
      at: 'header',
      group: { noteSetsExpected: 3 },
      fields: { 'answer/hdr-note-sets-seen': 1, 'answer/rp-smart': 'no' },
    });
    const offer = row('Note sets seen').getByRole('button', { name: /to Could not check$/ });
    await user.click(offer);
    expect([answer('rp-plan-seen'), answer('rp-smart')]).toEqual(['not-checked', 'no']);
  });
});
