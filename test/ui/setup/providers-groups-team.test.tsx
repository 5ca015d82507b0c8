import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { GroupId } from '#src/audit/ids.ts';
import { memberEdits, newCaseEdits, templateEdits } from '#src/audit/set-up-edits.ts';
import { southampton2012 } from '#src/audit/southampton-2012.ts';
import { editsOf, showSetup } from './show-setup.tsx';

let last = 0;
const template = southampton2012(() => {
  last += 1;
  return `t${last}`;
});
const inBridge = editsOf(
  'case/C1',
  newCaseEdits({ reference: 'BRG-01', group: template.groups[0]?.id ?? ('' as GroupId) }),
);
const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('providers', () => {
  it('are added one after the other, and the list of steps counts them', async () => {
    const { user, model } = await showSetup('setup/providers');
    await user.click(press('Save provider'));
    expect(
      await screen.findByRole('button', { name: 'Enter the name of the provider' }),
    ).toBeTruthy();
    await user.type(screen.getByLabelText('Provider'), 'Riverside Trust');
    await user.type(screen.getByLabelText('Service'), 'The Quay');
    await user.type(screen.getByLabelText(/Other agencies/), 'Probation\nHousing team');
    await user.click(press('Save provider'));
    expect(await screen.findByText('Riverside Trust is saved.')).toBeTruthy();
    expect(document.activeElement).toBe(press('Add another provider'));
    expect(screen.getByText('1 provider')).toBeTruthy();
    expect(model.audit().providers).toMatchObject([
      {
        name: 'Riverside Trust',
        service: 'The Quay',
        managerRole: 'Service manager',
        agencies: ['Probation', 'Housing team'],
      },
    ]);
  });

  it('warns while a person’s name is typed where a role belongs', async () => {
    const { user } = await showSetup('setup/providers');
    const role = screen.getByLabelText('Who is given the results');
    await user.clear(role);
    await user.type(role, 'Karen Tallis');
    expect(screen.getByText(/“Karen Tallis” looks like a name.*Write a role/)).toBeTruthy();
  });

  it('one in use is not removed, and the sentence says what to do', async () => {
    const { user, model } = await showSetup('setup/providers', { edits: templateEdits(template) });
    await user.click(press(/^Remove Southern Health/));
    expect((await screen.findByRole('alert')).textContent).toMatch(/6 groups.*Take it out of them/);
    expect(model.audit().providers).toHaveLength(2);
  });
});

describe('the set-up of Southampton 2012', () => {
  it('goes in with one click and comes out with one', async () => {
    const { user, model } = await showSetup('setup/groups');
    await user.click(press('Start like Southampton 2012'));
    expect(await screen.findByText('9 groups, 52 cases planned')).toBeTruthy();
    expect(model.audit().providers).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Go to the cases' })).toBeTruthy();
    await user.click(press('Take the template out again'));
    expect(await screen.findByRole('button', { name: 'Start like Southampton 2012' })).toBeTruthy();
    expect(model.audit().groups).toEqual([]);
    expect(model.audit().providers).toEqual([]);
  });

  it('asks first when something is there', async () => {
    const { user, model } = await showSetup('setup/providers', {
      edits: templateEdits({ providers: template.providers.slice(0, 1), groups: [] }),
    });
    await user.click(press('Start like Southampton 2012'));
    expect(model.audit().groups).toEqual([]);
    await user.click(press('Leave them out'));
    await user.click(press('Start like Southampton 2012'));
    await user.click(press('Add them beside mine'));
    await waitFor(() => expect(model.audit().groups).toHaveLength(9));
  });

  it('stays once a case is in one of its groups', async () => {
    await showSetup('setup/groups', { edits: templateEdits(template), changes: inBridge });
    expect(screen.queryByRole('button', { name: /template/ })).toBeNull();
  });
});

describe('sample groups', () => {
  it('are added with what to expect of their files', async () => {
    const { user, model } = await showSetup('setup/groups', {
      edits: templateEdits({ providers: template.providers, groups: [] }),
    });
    await user.click(press('Save group'));
    const summary = await screen.findByRole('alert');
    expect(
      within(summary)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual([
      'Enter a short label for tables, such as “Bridge”',
      'Enter how many cases are planned: a whole number, 0 or more',
      'Choose at least 1 provider that holds a file of each case',
    ]);
    await user.type(screen.getByLabelText('Short label'), 'Quay');
    await user.click(screen.getByRole('checkbox', { name: /New Road Centre/ }));
    const top = screen.getByRole('group', { name: /Treatment Outcomes Profile/ });
    await user.click(within(top).getByRole('radio', { name: 'No' }));
    await user.clear(screen.getByLabelText('Cases planned'));
    await user.type(screen.getByLabelText('Cases planned'), '4');
    await user.click(press('Save group'));
    expect(await screen.findByText('Quay is saved.')).toBeTruthy();
    expect(model.audit().groups).toMatchObject([
      { label: 'Quay', name: 'Quay', planned: 4, topExpected: 'no', noteSetsExpected: 1 },
    ]);
  });

  it('have labels of their own, and stay while a case is in them', async () => {
    const { user } = await showSetup('setup/groups', {
      edits: templateEdits(template),
      changes: inBridge,
    });
    await user.click(press(/^Remove Bridge only/));
    expect((await screen.findByRole('alert')).textContent).toMatch(/BRG-01\. Move it/);
    await user.click(press(/^Change Women only/));
    const label = screen.getByLabelText('Short label');
    await user.clear(label);
    await user.type(label, 'bridge');
    await user.click(press('Save group'));
    expect(
      await screen.findByRole('button', { name: 'Enter a label that no other group has' }),
    ).toBeTruthy();
  });
});

describe('the team', () => {
  it('is known by initials and role, and the first is who is here', async () => {
    const { user, open, model } = await showSetup('setup/team', { by: '' });
    await user.type(screen.getByLabelText('Initials'), 'Alex Brown');
    await user.click(press('Save reviewer'));
    expect(
      await screen.findByRole('button', { name: 'Enter initials: 1 to 4 letters, such as AB' }),
    ).toBeTruthy();
    await user.clear(screen.getByLabelText('Initials'));
    await user.type(screen.getByLabelText('Initials'), 'AB');
    await user.click(press('Save reviewer'));
    const here = await screen.findByRole('radio', { name: /AB/ });
    await vi.waitFor(() => expect((here as HTMLInputElement).checked).toBe(true));
    expect(open.by).toBe(model.audit().team[0]?.id);
  });

  it('changes who is here', async () => {
    const { user, open } = await showSetup('setup/team', {
      edits: [
        ...memberEdits('m1', { initials: 'AB', role: 'Audit lead', order: 1 }),
        ...memberEdits('m2', { initials: 'CD', role: 'Reviewer', order: 2 }),
      ],
      by: 'm1',
    });
    await user.click(screen.getByRole('radio', { name: /CD/ }));
    expect(open.by).toBe('m2');
    await user.click(press('Remove CD'));
    expect((await screen.findByRole('alert')).textContent).toContain('This is you');
    await user.click(press('Remove AB'));
    expect(await screen.findByText('AB is removed.')).toBeTruthy();
  });
});
