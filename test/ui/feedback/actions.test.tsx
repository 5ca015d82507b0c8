import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { itIs } from '#test/ui/actions/show-board.tsx';
import { newRoad } from '#test/ui/results/two-groups.ts';
import { actionFields, showFeedback } from './show-feedback.tsx';

const rows = () =>
  within(screen.getByRole('table', { name: 'Improve' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].slice(0, 5).map(({ textContent }) => textContent));

const twoActions = {
  one: actionFields({
    criterion: 'rp-smart',
    finding: '3 of 15 (20%)',
    action: 'Write 2 dated goals',
    owner: 'Team leader',
    due: '2012-05-01',
  }),
  two: actionFields({ action: 'Share one plan', status: 'on-track' }),
};

itIs('2012-04-01');

describe('improvement actions', () => {
  it('say the finding, the action, who, by when and how far', async () => {
    await showFeedback({ actions: twoActions });
    expect(rows()).toEqual([
      [
        'SMART goals3 of 15 (20%)',
        'Write 2 dated goals',
        'Team leader',
        '1 May 2012',
        'Not started',
      ],
      ['Whole serviceNo number', 'Share one plan', 'Not agreed', 'Not agreed', 'On track'],
    ]);
  });

  it('are added from the library: the weakest finding first, its step taken over', async () => {
    const { user, box, model, until } = await showFeedback();
    expect(screen.getByText('No actions have been agreed yet.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Add an action' }));
    const finding = box().getByLabelText('Finding');
    expect(within(finding).getAllByRole('option')[0]?.textContent).toBe(
      'Referrals: 1 of 14 (7%), standard 70%',
    );
    expect(box().getByText(/6 weeks \(our proposal\)\. Source: our proposal\./)).toBeDefined();
    await user.click(box().getByRole('button', { name: 'Use: Log every referral.' }));
    expect(box().getByLabelText('Action')).toHaveProperty('value', 'Log every referral.');
    expect(box().getByLabelText('Who')).toHaveProperty('value', 'Service manager');
    expect(box().getByLabelText('By')).toHaveProperty('value', '2012-04-24');
    await user.click(box().getByRole('button', { name: 'Save action' }));
    await until(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(rows()).toEqual([
      [
        'Referrals1 of 14 (7%)',
        'Log every referral.',
        'Service manager',
        '24 April 2012',
        'Not started',
      ],
    ]);
    expect(model.actions()[0]).toMatchObject({
      libraryId: 'act-refs',
      targetPercent: 70,
      measure: 'At least 70% have a referral.',
      provider: 'provider-The Bridge',
    });
  });

  it('can be written by hand, for no one finding', async () => {
    const { user, box, until } = await showFeedback();
    await user.click(screen.getByRole('button', { name: 'Add an action' }));
    await user.selectOptions(box().getByLabelText('Finding'), 'The whole service');
    await user.type(box().getByLabelText('Action'), 'Hold a team day');
    await user.click(box().getByRole('button', { name: 'Save action' }));
    await until(() => expect(rows()[0]?.[1]).toBe('Hold a team day'));
    expect(rows()[0]?.[0]).toBe('Whole serviceNo number');
  });

  it('start from a result of one group, whose numbers they carry', async () => {
    const { user, box, until, address } = await showFeedback({
      address: '/provider-The Bridge?finding=rp-smart&group=group-Bridge',
    });
    expect(box().getByLabelText('Finding')).toHaveProperty('value', 'rp-smart');
    expect(box().getByText('It says: 1 of 12 (8%), Bridge only')).toBeDefined();
    await user.type(box().getByLabelText('Action'), 'Write dated goals');
    await user.click(box().getByRole('button', { name: 'Save action' }));
    await until(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(rows()[0]?.[0]).toBe('SMART goals1 of 12 (8%), Bridge only');
    expect(address()).not.toContain('finding');
  });

  it('ask for words when none are written, and keep the rest', async () => {
    const { user, box } = await showFeedback();
    await user.click(screen.getByRole('button', { name: 'Add an action' }));
    await user.type(box().getByLabelText('Who'), 'Nurse');
    await user.click(box().getByRole('button', { name: 'Save action' }));
    expect(await box().findAllByText('Write what should be done')).toHaveLength(2);
    expect(box().getByLabelText('Who')).toHaveProperty('value', 'Nurse');
  });

  it('keep the finding as it stood when they are changed', async () => {
    const { user, box, until } = await showFeedback({
      actions: { one: { ...twoActions.one, finding: '2 of 15 (13%)' } },
    });
    await user.click(screen.getByRole('button', { name: 'Change: Write 2 dated goals' }));
    await user.selectOptions(box().getByLabelText('Status'), 'Done');
    await user.click(box().getByRole('button', { name: 'Save action' }));
    await until(() => expect(rows()[0]?.[4]).toBe('Done'));
    expect(rows()[0]?.[0]).toBe('SMART goals2 of 15 (13%) when it was agreed, 3 of 15 (20%) now');
  });

  it('ask why an action is dropped', async () => {
    const { user, box, until, model } = await showFeedback({ actions: twoActions });
    await user.click(screen.getByRole('button', { name: 'Change: Share one plan' }));
    await user.selectOptions(box().getByLabelText('Status'), 'Dropped');
    await user.type(box().getByLabelText('Why it was dropped'), 'The service closes');
    await user.click(box().getByRole('button', { name: 'Save action' }));
    await until(() => expect(rows()[1]?.[4]).toBe('Dropped: The service closes'));
    expect(model.actions()[1]?.droppedReason).toBe('The service closes');
  });

  it('keep when they start, what shows them, and what the provider says and why', async () => {
    const { user, box, until, model } = await showFeedback({ actions: twoActions });
    await user.click(screen.getByRole('button', { name: 'Change: Write 2 dated goals' }));
    expect(box().queryByLabelText('Why, in the provider’s words')).toBeNull();
    fireEvent.change(box().getByLabelText('Start'), { target: { value: '2012-05-02' } });
    await user.type(box().getByLabelText('What shows it'), 'Seen by Mary Smith');
    expect(box().getByText(/“Mary Smith” looks like a name/)).toBeDefined();
    await user.selectOptions(box().getByLabelText('What the provider says'), 'Agrees in part');
    await user.type(box().getByLabelText('Why, in the provider’s words'), 'Needs staff');
    await user.click(box().getByRole('button', { name: 'Save action' }));
    await until(() =>
      expect(
        box().getAllByText('Choose a start on or before the day it is due').length,
      ).toBeGreaterThan(0),
    );
    fireEvent.change(box().getByLabelText('Start'), { target: { value: '2012-03-20' } });
    await user.click(box().getByRole('button', { name: 'Save action' }));
    await until(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(model.actions()[0]).toMatchObject({
      start: '2012-03-20',
      evidence: 'Seen by Mary Smith',
      response: 'partly',
      responseWhy: 'Needs staff',
    });
  });

  it('can be removed and put back', async () => {
    const { user, until } = await showFeedback({ actions: twoActions });
    await user.click(screen.getByRole('button', { name: 'Remove: Write 2 dated goals' }));
    await until(() => expect(rows()).toHaveLength(1));
    expect(screen.getByText('Removed “Write 2 dated goals”.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    await until(() => expect(rows()).toHaveLength(2));
  });

  it('belong to one provider', async () => {
    await showFeedback({ actions: twoActions, address: `/${newRoad.id}` });
    expect(screen.getByText('No actions have been agreed yet.')).toBeDefined();
  });

  it('cannot be touched while another tab writes', async () => {
    await showFeedback({ actions: twoActions, reading: true });
    for (const name of ['Add an action', 'Change: Share one plan', 'Remove: Share one plan'])
      expect(screen.getByRole('button', { name })).toHaveProperty('disabled', true);
  });
});
