import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { newRoad } from '#test/ui/results/two-groups.ts';
import { itIs, showBoard } from './show-board.tsx';

itIs('2012-06-01');

const button = (name: string) => screen.getByRole('button', { name });

describe('the board of actions', () => {
  it('shows every provider’s actions, most late first, with a word for every colour', async () => {
    const { actions, row } = await showBoard();
    expect(actions()).toEqual([
      'Write 2 dated goals',
      'Log every referral',
      'Share one plan',
      'Name a lead',
    ]);
    expect(row('Write 2 dated goals').slice(0, 7)).toEqual([
      '■OverdueRed: over 4 weeks late',
      'The BridgeSMART goals: 3 of 15 (20%)',
      'Write 2 dated goals',
      'Team leader',
      '20 March 2012',
      '1 May 2012',
      'No answer yet',
    ]);
    expect(row('Log every referral')[0]).toBe('▲OverdueAmber: 3 days late');
    expect(row('Log every referral')[6]).toBe('Agrees in part“Needs staff”');
    expect(row('Share one plan')[0]).toBe('▲At riskAmber');
    expect(row('Share one plan').slice(3, 6)).toEqual(['Not agreed', 'Not agreed', '1 July 2012']);
    expect(row('Name a lead')[0]).toBe('●DoneGreen');
  });

  it('counts them on top', async () => {
    await showBoard();
    expect(screen.getByText('2 overdue, 1 at risk, 1 done')).toBeDefined();
  });

  it('narrows to a provider and a status, and keeps that in the address', async () => {
    const { user, actions, address } = await showBoard();
    await user.selectOptions(screen.getByLabelText('Provider'), 'New Road');
    expect(actions()).toEqual(['Log every referral', 'Share one plan']);
    await user.selectOptions(screen.getByLabelText('Status'), 'Overdue');
    expect(actions()).toEqual(['Log every referral']);
    expect(address()).toBe('/a/test/actions?provider=provider-New+Road&status=overdue');
    await user.selectOptions(screen.getByLabelText('Status'), 'Dropped');
    expect(screen.getByText(/No action fits\./)).toBeDefined();
    await user.click(button('Show all actions'));
    expect(actions()).toHaveLength(4);
    expect(address()).toBe('/a/test/actions');
  });

  it('opens as its address says', async () => {
    const { actions } = await showBoard({ address: 'actions?status=open' });
    expect(actions()).not.toContain('Name a lead');
    expect(actions()).toHaveLength(3);
  });

  it('has feedback and contract reviews, the next first and those past marked', async () => {
    await showBoard({
      audit: { 'detail/contractReviews': ['2012-04-01', '2012-09-28', '2012-06-02'] },
    });
    const days = within(screen.getByRole('list', { name: 'Dates' })).getAllByRole('listitem');
    expect(days.map(({ textContent }) => textContent)).toEqual([
      'Contract review2 June 2012Tomorrow',
      'Contract review28 September 2012In 119 days',
      'Feedback due13 March 2012Past',
      'Contract review1 April 2012Past',
    ]);
  });

  it('leads to the provider’s feedback', async () => {
    const { user, address } = await showBoard();
    const [first] = screen.getAllByRole('link', { name: 'New Road' });
    if (first) await user.click(first);
    expect(address()).toBe(`/a/test/feedback/${newRoad.id}`);
  });

  it('says where actions come from while there are none', async () => {
    const { user, address } = await showBoard({ actions: {} });
    expect(screen.getByText(/No actions have been agreed yet\./)).toBeDefined();
    expect(screen.getByText('13 March 2012')).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'Go to the feedback' }));
    expect(address()).toBe('/a/test/feedback');
  });

  it('can be read while another tab writes', async () => {
    const { actions } = await showBoard({ reading: true });
    expect(actions()).toHaveLength(4);
    expect(screen.queryByText(/^Set status/)).toBeNull();
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
    expect(button('History: Share one plan')).toBeDefined();
  });

  it('says which day it is in the sample', async () => {
    const { row } = await showBoard({ sample: true });
    expect(screen.getByText(/In this sample it is 14 May 2012/)).toBeDefined();
    expect(row('Write 2 dated goals')[0]).toBe('■OverdueRed: 13 days late');
  });
});

describe('an action on the board', () => {
  it('gets another status in one step, and has the old one back in one more', async () => {
    const { user, row, statusOf } = await showBoard();
    await user.click(screen.getByLabelText('Set status: Write 2 dated goals'));
    await user.click(button('Done'));
    expect(screen.getByText('“Write 2 dated goals” is now: Done.')).toBeDefined();
    expect(row('Write 2 dated goals')[0]).toBe('●DoneGreen');
    await user.click(button('Undo'));
    expect(statusOf('weeks')).toBe('not-started');
    expect(row('Write 2 dated goals')[0]).toBe('■OverdueRed: over 4 weeks late');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is left alone by Undo once it was changed again', async () => {
    const { user, open, model, statusOf } = await showBoard();
    await user.click(screen.getByLabelText('Set status: Share one plan'));
    await user.click(button('On track'));
    const record = open.records('action').find((id) => id.endsWith('/risk'));
    if (record) open.write([{ record, edits: [{ field: 'status', value: 'done' }] }]);
    expect(model.actions()).toHaveLength(4);
    await user.click(button('Undo'));
    expect(statusOf('risk')).toBe('done');
    expect(screen.getByText('It was changed since, and is left as it is.')).toBeDefined();
  });

  it('is dropped with a reason, which is asked for', async () => {
    const { user, box, row, statusOf } = await showBoard();
    await user.click(screen.getByLabelText('Set status: Share one plan'));
    await user.click(button('Dropped…'));
    await user.click(box().getByRole('button', { name: 'Drop the action' }));
    expect(await box().findAllByText('Write why it is dropped')).toHaveLength(2);
    expect(statusOf('risk')).toBe('at-risk');
    await user.type(box().getByLabelText('Why it is dropped'), 'The service closes');
    await user.click(box().getByRole('button', { name: 'Drop the action' }));
    await screen.findByText('“Share one plan” is now: Dropped.');
    expect(row('Share one plan')[0]).toBe('○DroppedThe service closes');
    await user.click(screen.getByLabelText('Set status: Share one plan'));
    await user.click(button('On track'));
    expect(row('Share one plan')[0]).toBe('●On trackGreen');
  });

  it('is changed in the same box as on the feedback screen', async () => {
    const { user, box, row, until } = await showBoard();
    await user.click(button('Change: Share one plan'));
    await user.type(box().getByLabelText('Who'), 'Service manager');
    await user.click(box().getByRole('button', { name: 'Save action' }));
    await until(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(row('Share one plan')[3]).toBe('Service manager');
  });

  it('tells every change of it in plain words', async () => {
    const { user, box } = await showBoard();
    await user.click(screen.getByLabelText('Set status: Log every referral'));
    await user.click(button('Done'));
    await user.click(button('History: Log every referral'));
    expect(box().getByText(/changed the status from On track to Done/)).toBeDefined();
    expect(box().getByText(/set the date it is due to 29 May 2012/)).toBeDefined();
    expect(box().getByText(/set what the provider says to Agrees in part/)).toBeDefined();
    await user.click(box().getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
