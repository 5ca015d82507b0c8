import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import { actionFields } from '#test/ui/feedback/show-feedback.tsx';
import { downloadOf } from './download-of.ts';
import { itIs, showBoard, someActions } from './show-board.tsx';

itIs('2012-06-01');

const actions = {
  ...someActions,
  own: actionFields({
    provider: commissioningTeam,
    action: 'List services',
    criterion: 'rp-referrals',
    finding: '1 of 14 (7%)',
    due: '2012-05-31',
  }),
};

describe('an action of the commissioning team on the board', () => {
  it('stands among the others by lateness, under the team’s name, and is asked no answer', async () => {
    const { row, actions: shown } = await showBoard({ actions });
    expect(shown()[2]).toBe('List services');
    expect(row('List services')[0]).toBe('■OverdueRed: 1 day late');
    expect(row('List services')[1]).toBe('Commissioning teamReferrals: 1 of 14 (7%)');
    expect(row('List services')[6]).toBe('Not asked');
  });

  it('is found by the filter, which stands in the address', async () => {
    const { user, actions: shown, address } = await showBoard({ actions });
    await user.selectOptions(screen.getByLabelText('Provider'), 'Commissioning team');
    expect(shown()).toEqual(['List services']);
    expect(address()).toBe('/a/test/actions?provider=overview');
  });

  it('leads to the overview', async () => {
    const { user, address } = await showBoard({ actions });
    await user.click(screen.getByRole('link', { name: 'Commissioning team' }));
    expect(address()).toBe('/a/test/feedback/overview');
  });

  it('is in the file for a spreadsheet', async () => {
    const { user } = await showBoard({ actions, address: 'actions?provider=overview' });
    const { text } = await downloadOf(() =>
      user.click(screen.getByRole('button', { name: 'Save as CSV' })),
    );
    expect(text.split('\r\n')[1]).toMatch(/^"Commissioning team","Referrals",/);
    expect(text).toContain('"Not asked"');
  });

  it('is changed with the results of the whole sample beside it', async () => {
    const { user, box, until, model } = await showBoard({ actions });
    await user.click(screen.getByRole('button', { name: 'Change: List services' }));
    expect(box().getByText('It says: 1 of 14 (7%)')).toBeDefined();
    expect(box().queryByLabelText('What the provider says')).toBeNull();
    await user.type(box().getByLabelText('What shows it'), 'The list is in use');
    await user.click(box().getByRole('button', { name: 'Save action' }));
    await until(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(model.actions().find(({ id }) => id === 'own')).toMatchObject({
      provider: commissioningTeam,
      evidence: 'The list is in use',
    });
  });
});
