import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FieldValue, GroupId } from '#src/audit/ids.ts';
import { memberEdits, templateEdits } from '#src/audit/set-up-edits.ts';
import { southampton2012 } from '#src/audit/southampton-2012.ts';
import { changesOf } from '#test/build/open-audit.ts';
import { showSetup } from '#test/ui/setup/show-setup.tsx';

let last = 0;
const template = southampton2012(() => {
  last += 1;
  return `t${last}`;
});
const [bridge, joint] = template.groups.map(({ id }) => id);
const aCase = (reference: string, more: Record<string, FieldValue> = {}, by = 'member-1') =>
  changesOf(`case/${reference}`, { reference, group: bridge ?? ('' as GroupId), ...more }, by);
const showCases = (changes: ReturnType<typeof aCase>[] = [], by = 'member-1') =>
  showSetup('cases', { edits: templateEdits(template), changes: changes.flat(), by });
const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the cases of an audit', () => {
  it('says what comes first before there is a provider', async () => {
    await showSetup('cases');
    expect(screen.getByText(/Add the services whose case files you will read/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to set up' }).getAttribute('href')).toContain(
      '/setup/providers',
    );
    expect(screen.queryByRole('button', { name: 'Add cases' })).toBeNull();
  });

  it('says what will be here while there are none', async () => {
    await showCases();
    expect(screen.getByText('No cases yet. Add the case numbers you will audit.')).toBeTruthy();
  });

  it('says that two laptops added the same case number, and counts both until it is settled', async () => {
    const [one, other] = [aCase('BRG-05'), aCase('twin', { reference: 'brg-05' }, 'member-2')];
    await showCases([one, other]);
    const notice = screen.getByRole('region', { name: 'Names used more than once' });
    expect(notice.textContent).toContain('2 cases are called');
    expect(within(notice).getAllByRole('link')).toHaveLength(2);
  });

  it('shows each group’s cases and how far it is, in words as well', async () => {
    await showCases([
      aCase('BRG-01', { finished: true, 'answer/rp-plan-seen': 'yes' }),
      aCase('BRG-02', { 'answer/rp-plan-seen': 'yes' }),
      aCase('BRG-03'),
      aCase('BRG-04', { excluded: 'File lost' }),
      aCase('BRG-13', { 'replacement-for': 'BRG-04' }),
    ]);
    expect(screen.getByText('1 of 52 finished · 1 in progress · 1 left out')).toBeTruthy();
    expect(row('Bridge only').textContent).toContain('1 of 12');
    expect(row('Bridge only').textContent).toContain('1 started');
    expect(screen.getByRole('link', { name: /^BRG-01 finished/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^BRG-02 started, \d+ of \d+ answered/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'BRG-03 not started' })).toBeTruthy();
    expect(
      screen.getByText('BRG-04 is left out: File lost. BRG-13 stands in for it.'),
    ).toBeTruthy();
    expect(row('DRR').textContent).toContain('No cases yet');
  });

  it('marks answers to check', async () => {
    await showCases([aCase('BRG-01', { 'answer/rp-plan-seen': 'no', 'answer/rp-smart': 'yes' })]);
    expect(screen.getByRole('link', { name: /^BRG-01.*to check$/ })).toBeTruthy();
  });

  it('goes on with the case this reviewer left, else the first not started', async () => {
    const others = aCase('BRG-01', { 'answer/rp-plan-seen': 'yes' }, 'member-2');
    const mine = aCase('BRG-05', { 'answer/rp-plan-seen': 'yes' });
    const first = await showCases([others, mine, aCase('BRG-02')]);
    expect(screen.getByRole('link', { name: 'Continue BRG-05' })).toBeTruthy();
    first.unmount();
    await showCases([others, aCase('BRG-02')]);
    expect(screen.getByRole('link', { name: 'Start BRG-02' })).toBeTruthy();
  });

  it('leads to the results when every case is finished', async () => {
    await showCases([aCase('BRG-01', { finished: true })]);
    expect(screen.getByRole('link', { name: 'See the results' })).toBeTruthy();
  });
});

describe('adding cases', () => {
  it('shows what will be added while it is typed, and adds it in one step', async () => {
    const { user, model } = await showCases([aCase('BRG-01')]);
    await user.click(press('Add cases to Bridge only'));
    await user.type(screen.getByLabelText('Case numbers'), 'BRG-02 to BRG-12');
    expect(await screen.findByText(/BRG-02, BRG-03, BRG-04 … BRG-12/)).toBeTruthy();
    expect(screen.getByText(/Bridge only will have 12 cases, 12 planned/)).toBeTruthy();
    await user.click(press('Add 11 cases'));
    expect(await screen.findByText('11 cases added to Bridge.')).toBeTruthy();
    expect(model.cases()).toHaveLength(12);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('chooses no group by itself: it asks, and adds nothing until one is chosen', async () => {
    const { user, model } = await showCases();
    await user.click(press('Add cases'));
    expect((screen.getByLabelText('Sample group') as HTMLSelectElement).value).toBe('');
    await user.type(screen.getByLabelText('Case numbers'), 'DRR-01');
    await user.click(await screen.findByRole('button', { name: 'Add 1 case' }));
    expect(await screen.findByText('Choose the sample group of 1 case')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Sample group/));
    expect(model.cases()).toHaveLength(0);
  });

  it('takes two pasted columns, case and group, by label or name', async () => {
    const { user, model } = await showCases();
    await user.click(press('Add cases'));
    await user.click(screen.getByLabelText('Case numbers'));
    await user.paste(
      'Case\tGroup\nBRG-01\tBridge\nNRB-01\tNew Road and Bridge\nBRG-02\tbridge only\n',
    );
    expect(await screen.findByText('Bridge only will have 2 cases, 12 planned.')).toBeTruthy();
    await user.click(press('Add 3 cases'));
    expect(
      await screen.findByText('2 cases added to Bridge and 1 case added to NR/Bridge.'),
    ).toBeTruthy();
    expect(model.cases().filter(({ entry }) => entry.group === joint)).toHaveLength(1);
  });

  it('refuses a second column that names no group, by line, and adds nothing', async () => {
    const { user, model } = await showCases();
    await user.click(press('Add cases'));
    await user.click(screen.getByLabelText('Case numbers'));
    await user.paste('BRG-01; Bridge\nBRG-02; Brigde\n');
    expect(await screen.findByText(/Line 2: No sample group is called “Brigde”/)).toBeTruthy();
    expect(model.cases()).toHaveLength(0);
  });

  it('adds a pasted column to the chosen group', async () => {
    const { user, model } = await showCases([aCase('BRG-01')]);
    await user.click(press('Add cases'));
    await user.selectOptions(screen.getByLabelText('Sample group'), 'New Road and Bridge');
    await user.click(screen.getByLabelText('Case numbers'));
    await user.paste('NRB-01\tx\nNRB-02\ty\n');
    await user.click(await screen.findByRole('button', { name: 'Add 2 cases' }));
    await waitFor(() => expect(model.cases()).toHaveLength(3));
    expect(model.cases().filter(({ entry }) => entry.group === joint)).toHaveLength(2);
  });

  it('adds nothing while a line is refused, says which and why, and keeps the text', async () => {
    const { user, model } = await showCases([aCase('BRG-01')]);
    await user.click(press('Add cases'));
    await user.click(screen.getByLabelText('Case numbers'));
    await user.paste('BRG-02\nbrg-01\n943 476 5919\n');
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Add cases' }));
    expect(await dialog.findByText('Nothing is added yet. Change 2 lines first')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Case numbers'));
    expect(await screen.findByText(/Line 2: brg-01 is used in Bridge already/)).toBeTruthy();
    expect(screen.getByText(/Line 3: “943 476 5919” looks like an NHS number/)).toBeTruthy();
    expect((screen.getByLabelText('Case numbers') as HTMLTextAreaElement).value).toContain(
      'BRG-02',
    );
    expect(model.cases()).toHaveLength(1);
  });

  it('keeps the cases and the window while they cannot be saved', async () => {
    const { user, store, model } = await showCases();
    await user.click(press('Add cases'));
    await user.selectOptions(screen.getByLabelText('Sample group'), 'Bridge only');
    await user.type(screen.getByLabelText('Case numbers'), 'BRG-01');
    store.fail('full');
    await user.click(await screen.findByRole('button', { name: 'Add 1 case' }));
    expect(await screen.findByText(/could not be saved yet/)).toBeTruthy();
    store.heal();
    await user.click(press('Save again'));
    expect(await screen.findByText('1 case added to Bridge.')).toBeTruthy();
    expect(model.cases()).toHaveLength(1);
  });
});

describe('changing a case', () => {
  const openChange = async (...changes: ReturnType<typeof aCase>[]) => {
    const shown = await showCases(changes);
    await shown.user.click(press('List and change cases'));
    await shown.user.click(press('Change case BRG-01'));
    return shown;
  };
  const entries = (shown: Awaited<ReturnType<typeof showCases>>) =>
    shown.model.cases().map(({ entry }) => entry);

  it('renames it and moves it', async () => {
    const shown = await openChange(aCase('BRG-01'), aCase('BRG-02'));
    const { user } = shown;
    const number = screen.getByLabelText('Case number');
    await user.clear(number);
    await user.type(number, 'BRG-02');
    await user.click(press('Save number and group'));
    expect(await screen.findByText(/BRG-02 is used in Bridge already/)).toBeTruthy();
    await user.clear(number);
    await user.type(number, 'NRB-01');
    const dialog = within(screen.getByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText('Sample group'), 'New Road and Bridge');
    await user.click(press('Save number and group'));
    expect(await screen.findByText('NRB-01 is saved.')).toBeTruthy();
    expect(entries(shown)).toContainEqual({ id: 'BRG-01', reference: 'NRB-01', group: joint });
  });

  it('leaves it out with a reason, and adds one in its place', async () => {
    const shown = await openChange(aCase('BRG-01'));
    const { user } = shown;
    await user.click(press('Leave this case out'));
    expect(await screen.findByText('Enter why this case is left out')).toBeTruthy();
    await user.type(screen.getByLabelText('Why is it left out?'), 'File lost');
    await user.type(screen.getByLabelText('Case number that stands in for it'), 'BRG-13');
    await user.click(press('Leave this case out'));
    expect(await screen.findByText('BRG-01 is left out. BRG-13 stands in for it.')).toBeTruthy();
    expect(entries(shown)).toMatchObject([
      { reference: 'BRG-01', excluded: 'File lost' },
      { reference: 'BRG-13', replacementFor: 'BRG-01' },
    ]);
  });

  it('puts it back', async () => {
    const shown = await openChange(aCase('BRG-01', { excluded: 'File lost' }));
    await shown.user.click(press('Put it back'));
    expect(await screen.findByText('BRG-01 is back in the audit.')).toBeTruthy();
    expect(entries(shown)[0]).not.toHaveProperty('excluded');
  });

  it('replaces one that was left out before', async () => {
    const shown = await openChange(aCase('BRG-01', { excluded: 'File lost' }));
    const { user } = shown;
    await user.type(screen.getByLabelText('Case number that stands in for it'), 'BRG-14');
    await user.click(press('Add it in place of BRG-01'));
    expect(await screen.findByText('BRG-14 stands in for BRG-01.')).toBeTruthy();
    expect(entries(shown).map(({ replacementFor }) => replacementFor)).toContain('BRG-01');
  });
});

describe('who reads what', () => {
  const team = [
    ...memberEdits('member-1', { initials: 'AL', role: 'Audit lead', order: 1 }),
    ...memberEdits('member-2', { initials: 'BK', role: 'Reviewer', order: 2 }),
  ];
  const showTeam = (changes: ReturnType<typeof aCase>[]) =>
    showSetup('cases', {
      edits: [...templateEdits(template), ...team],
      changes: changes.flat(),
      by: 'member-1',
    });
  const four = () => [
    aCase('BRG-01', { reviewer: 'member-2', finished: true }),
    aCase('BRG-02', { reviewer: 'member-2', 'answer/rp-plan-seen': 'yes' }),
    aCase('BRG-03'),
    aCase('BRG-04'),
  ];
  const numbers = (name: RegExp) =>
    within(screen.getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);

  it('shows at a glance who has which share, how far they are, and what nobody has', async () => {
    await showTeam(four());
    expect(numbers(/^AL/)).toEqual(['0', '0', '0', '0']);
    expect(numbers(/^BK/)).toEqual(['2', '1', '1', '0']);
    expect(numbers(/^Nobody yet/)).toEqual(['2', '0', '0', '2']);
  });

  it('gives several cases to a reviewer in one step, and shows a reviewer’s own', async () => {
    const { user, model } = await showTeam(four());
    await user.click(press('Nobody yet'));
    await user.click(screen.getByRole('checkbox', { name: /^Tick all \d+ cases of this list$/ }));
    await user.selectOptions(screen.getByLabelText('Give 2 cases to'), 'AL, Audit lead');
    await user.click(press('Give'));
    expect(await screen.findByText('2 cases given to AL.')).toBeTruthy();
    const given = model.cases().filter(({ entry }) => entry.reviewer === 'member-1');
    expect(given.map(({ entry }) => entry.reference)).toEqual(['BRG-03', 'BRG-04']);
    expect(screen.getByText('No cases to show here.')).toBeTruthy();
  });

  it('asks whom and which before anything is given', async () => {
    const { user } = await showTeam(four());
    await user.click(press('BK'));
    await user.click(press('Give'));
    expect(screen.getByText('Tick the cases first.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Tick BRG-02' }));
    await user.click(press('Give'));
    expect(screen.getByText('Choose who reads them.')).toBeTruthy();
  });

  it('begins with a case the reviewer was given', async () => {
    await showTeam([aCase('BRG-01'), aCase('BRG-02', { reviewer: 'member-1' })]);
    expect(screen.getByRole('link', { name: 'Start BRG-02' })).toBeTruthy();
  });
});
