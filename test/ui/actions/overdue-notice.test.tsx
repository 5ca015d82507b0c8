import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import { actionFields } from '#test/ui/feedback/show-feedback.tsx';
import { itIs, showBoard, someActions } from './show-board.tsx';

itIs('2012-06-01');

const notice = () => within(screen.getByRole('region', { name: 'Overdue actions' }));
const lines = () =>
  notice()
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('overdue actions, on the audit’s home', () => {
  it('are named, most late first', async () => {
    const { user, address } = await showBoard({ address: 'cases' });
    expect(notice().getByText('2 actions are overdue')).toBeDefined();
    expect(lines()).toEqual([
      'Write 2 dated goals The Bridge, over 4 weeks late',
      'Log every referral New Road, 3 days late',
    ]);
    await user.click(notice().getByRole('link', { name: 'Go to the board' }));
    expect(address()).toBe('/a/test/actions?status=overdue');
  });

  it('are three at most, with the way to all of them', async () => {
    const more = {
      third: actionFields({ action: 'Third', due: '2012-05-30' }),
      fourth: actionFields({ action: 'Fourth', due: '2012-05-31' }),
    };
    await showBoard({ address: 'cases', actions: { ...someActions, ...more } });
    expect(lines()).toHaveLength(3);
    expect(notice().getByRole('link', { name: 'See all 4 on the board' })).toBeDefined();
  });

  it('say which are the commissioning team’s', async () => {
    const own = actionFields({
      provider: commissioningTeam,
      action: 'List services',
      due: '2012-05-31',
    });
    await showBoard({ address: 'cases', actions: { own } });
    expect(lines()).toEqual(['List services Commissioning team, 1 day late']);
  });

  it('are not spoken of while there are none', async () => {
    const { done, risk } = someActions;
    await showBoard({
      address: 'cases',
      actions: { ...(done && { done }), ...(risk && { risk }) },
    });
    expect(screen.getByRole('heading', { name: 'Cases' })).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Overdue actions' })).toBeNull();
  });
});
