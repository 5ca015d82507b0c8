import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showSetup } from './show-setup.tsx';

const value = (label: string) => (screen.getByLabelText(label) as HTMLInputElement).value;
const dated = [
  { field: 'detail/auditDate', value: '2012-02-28' },
  { field: 'detail/feedbackDue', value: '2012-03-13' },
];
const setDate = (label: string, date: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: date } });

describe('name and dates', () => {
  it('feedback is due 14 days after the audit, and follows until somebody chooses a day', async () => {
    const { user, model, address } = await showSetup('setup/details', { edits: dated });
    setDate('Audit date', '2012-12-24');
    expect(value('Feedback due')).toBe('2013-01-07');
    setDate('Feedback due', '2013-01-31');
    setDate('Audit date', '2012-12-20');
    expect(value('Feedback due')).toBe('2013-01-31');
    await user.click(screen.getByRole('button', { name: 'Save and continue' }));
    await waitFor(() => expect(address()).toBe('/a/A1/setup/questions'));
    expect(model.audit()).toMatchObject({ auditDate: '2012-12-20', feedbackDue: '2013-01-31' });
  });

  it('says what to put right, leads there, and keeps what was typed', async () => {
    const { user, model } = await showSetup('setup/details', { edits: dated });
    await user.clear(screen.getByLabelText('Name of the audit'));
    await user.clear(screen.getByLabelText('Whom providers ask about their report'));
    await user.type(screen.getByLabelText('Whom providers ask about their report'), 'Audit lead');
    setDate('Feedback due', '2012-02-01');
    await user.click(screen.getByRole('button', { name: 'Save and continue' }));
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    await user.click(within(summary).getByRole('button', { name: 'Enter a name for the audit' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Name of the audit'));
    expect(value('Whom providers ask about their report')).toBe('Audit lead');
    expect(model.audit().name).toBe('Winter audit');
    await user.type(screen.getByLabelText('Name of the audit'), 'Spring audit');
    await user.click(screen.getByRole('button', { name: 'Save and continue' }));
    expect(
      await screen.findByRole('button', { name: 'Choose a day on or after the audit date' }),
    ).toBeTruthy();
  });

  it('keeps the record systems, and says when there are too many', async () => {
    const { user, model, address } = await showSetup('setup/details', { edits: dated });
    const systems = screen.getByLabelText('Record systems (optional)');
    await user.type(systems, 'a,b,c,d,e,f,g,h,i,j');
    await user.click(screen.getByRole('button', { name: 'Save and continue' }));
    expect(
      await screen.findByRole('button', { name: 'Name at most 9 record systems' }),
    ).toBeTruthy();
    await user.clear(systems);
    await user.type(systems, 'Keywork file, , Prescribing file ');
    await user.click(screen.getByRole('button', { name: 'Save and continue' }));
    await waitFor(() => expect(address()).toBe('/a/A1/setup/questions'));
    expect(model.audit().recordSystems).toEqual(['Keywork file', 'Prescribing file']);
  });

  it('keeps the contract reviews by date, and says which day to put right', async () => {
    const { user, model, address } = await showSetup('setup/details', { edits: dated });
    const add = screen.getByRole('button', { name: 'Add a contract review' });
    for (const _line of [1, 2, 3]) await user.click(add);
    setDate('Contract review 1', '2012-09-28');
    setDate('Contract review 2', '2012-09-28');
    await user.click(screen.getByRole('button', { name: 'Save and continue' }));
    expect(
      await screen.findByRole('button', {
        name: 'Choose another day for contract review 2: 28 September 2012 is there already',
      }),
    ).toBeTruthy();
    await user.click(
      screen.getByRole('button', {
        name: 'Enter the day of contract review 3, such as 29 June 2012, or take it away',
      }),
    );
    expect(document.activeElement).toBe(screen.getByLabelText('Contract review 3'));
    setDate('Contract review 2', '2012-06-29');
    await user.click(screen.getByRole('button', { name: 'Take away contract review 3' }));
    await user.click(screen.getByRole('button', { name: 'Save and continue' }));
    await waitFor(() => expect(address()).toBe('/a/A1/setup/questions'));
    expect(model.audit().contractReviews).toEqual(['2012-06-29', '2012-09-28']);
  });

  it('stays with everything typed while it cannot be saved, and goes on once it can', async () => {
    const { user, store, model, address } = await showSetup('setup/details', { edits: dated });
    store.fail('full');
    await user.clear(screen.getByLabelText('Name of the audit'));
    await user.type(screen.getByLabelText('Name of the audit'), 'Spring audit');
    await user.click(screen.getByRole('button', { name: 'Save and continue' }));
    expect(await screen.findByText(/could not be saved yet/)).toBeTruthy();
    expect(value('Name of the audit')).toBe('Spring audit');
    store.heal();
    await user.click(screen.getByRole('button', { name: 'Save and continue' }));
    await waitFor(() => expect(address()).toBe('/a/A1/setup/questions'));
    expect(model.audit().name).toBe('Spring audit');
  });
});

describe('what you will ask', () => {
  it('tells how long a case takes as sections are ticked', async () => {
    const { user, model, address } = await showSetup('setup/questions');
    const length = () => screen.getByText(/questions, about/).textContent;
    const core = length();
    expect(core).toMatch(/about 25 minutes a case/);
    await user.click(screen.getByRole('checkbox', { name: 'Recovery plan' }));
    expect(length()).not.toBe(core);
    await user.click(screen.getByRole('button', { name: 'Save and continue' }));
    await waitFor(() => expect(address()).toBe('/a/A1/cases'));
    expect(model.audit().extendedSections).toHaveLength(1);
  });

  it('starts with definition b of “review required” and keeps another', async () => {
    const { user, model, address } = await showSetup('setup/questions');
    const group = screen.getByRole('group', { name: /review required/ });
    const chosen = within(group)
      .getAllByRole('radio')
      .map((radio) => (radio as HTMLInputElement).checked);
    expect(chosen).toEqual([false, true, false, false]);
    await user.click(within(group).getByRole('radio', { name: /due or overdue/ }));
    await user.click(screen.getByRole('button', { name: 'Save and continue' }));
    await waitFor(() => expect(address()).toBe('/a/A1/cases'));
    expect(model.audit().reviewRequired).toBe('a');
  });

  it('shows each standard with its source, keeps the team’s own, and goes back to the usual one', async () => {
    const first = await showSetup('setup/questions');
    await first.user.click(screen.getByText('Standards'));
    const own = screen.getByRole('textbox', { name: /^SMART/ });
    expect(own.closest('tr')?.textContent).toMatch(/70%.*our proposal/);
    await first.user.type(own, '170');
    await first.user.click(screen.getByRole('button', { name: 'Save and continue' }));
    expect(
      await screen.findByRole('button', {
        name: 'Enter a standard from 0 to 100, or leave it empty',
      }),
    ).toBeTruthy();
    await first.user.clear(own);
    await first.user.type(own, '85');
    await first.user.click(screen.getByRole('button', { name: 'Save and continue' }));
    await waitFor(() => expect(first.address()).toBe('/a/A1/cases'));
    expect([...first.model.audit().standards]).toEqual([['rp-smart', 85]]);
  });

  it('says when the smallest number of cases is no whole number from 1 to 100', async () => {
    const { user } = await showSetup('setup/questions');
    const field = screen.getByLabelText(/Leave out percentages/);
    await user.clear(field);
    await user.click(screen.getByRole('button', { name: 'Save and continue' }));
    expect(
      await screen.findByRole('button', { name: 'Enter a whole number from 1 to 100' }),
    ).toBeTruthy();
  });
});
