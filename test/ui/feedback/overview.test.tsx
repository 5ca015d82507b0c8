import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import type { LibraryAction } from '#src/tool/audit-tool.ts';
import { commissioner } from '#src/tool/rodt/owner-roles.ts';
import { rewriteWords } from '#src/ui/feedback/lines-form.tsx';
import { itIs } from '#test/ui/actions/show-board.tsx';
import { bridge, newRoad } from '#test/ui/results/two-groups.ts';
import { fakeDesk } from './fake-desk.ts';
import { actionFields, type FeedbackWords, showFeedback, tool } from './show-feedback.tsx';

const address = '/overview';
const [first] = tool.actions;
if (!first) throw new Error('The library has an action');
const library: LibraryAction[] = [
  first,
  {
    ...first,
    id: 'act-list',
    title: 'List services',
    steps: ['List every service.'],
    ownerRoles: ['Service manager', commissioner],
  },
  {
    ...first,
    id: 'act-again',
    title: 'Audit again',
    criteria: [],
    trigger: 'prompt',
    steps: ['Ask again.'],
    ownerRoles: [commissioner],
  },
];
const own = actionFields({
  provider: commissioningTeam,
  action: 'One shared record',
  criterion: 'rp-smart',
  finding: '3 of 15 (20%)',
});
const linesOf = (name: string) =>
  within(screen.getByRole('region', { name }))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);
const rows = () =>
  within(screen.getByRole('table', { name: 'Commissioning actions' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].slice(0, 5).map(({ textContent }) => textContent));
const button = (name: string | RegExp) => screen.getByRole('button', { name });

itIs('2012-04-01');

describe('the overview’s tab', () => {
  it('is the last one, over the cases of all services', async () => {
    const { user, address: now } = await showFeedback();
    const tabs = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(tabs.map(({ textContent }) => textContent)).toEqual([
      'The Bridge',
      'New Road',
      'Overview',
    ]);
    await user.click(screen.getByRole('link', { name: 'Overview' }));
    expect(now()).toBe('/a/test/feedback/overview');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Partnership overview');
    expect(screen.getByText(/^15 finished cases in 2 groups/)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Overview' }).getAttribute('aria-current')).toBe(
      'page',
    );
    const results = screen.getByRole('region', { name: 'Results of all services' });
    expect(results.textContent).toContain('Referrals: 7%, 1 of 14. ');
  });

  it('waits for the first finished case', async () => {
    await showFeedback({ address, noCases: true });
    expect(
      screen.getByText('No feedback yet. It appears when the first case is finished.'),
    ).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Save reports' })).toBeNull();
  });
});

describe('the lines of the overview', () => {
  it('begin with a summary from the numbers, and nothing else is written yet', async () => {
    await showFeedback({ address });
    expect(linesOf('Summary')[0]).toBe(
      'We read 15 cases from 2 sample groups and 2 services. 3 of them are held by more than one service. Each case counts once here.',
    );
    for (const card of ['Keep doing', 'Concerns', 'Good practice worth sharing']) {
      const region = within(screen.getByRole('region', { name: card }));
      expect(region.getByText('Not written yet')).toBeDefined();
      expect(region.getByText('None written.')).toBeDefined();
    }
  });

  it('are kept for the overview, and for no provider', async () => {
    const { user, model, until } = await showFeedback({ address });
    const made = linesOf('Summary');
    for (const about of ['summary', 'concerns']) {
      await user.click(button(`Edit the ${about}`));
      const field = screen.getByLabelText(`Lines of the ${about}`);
      await user.clear(field);
      await user.type(field, `Our ${about}.`);
      await user.click(button(`Save the ${about}`));
      await until(() => expect(screen.queryByLabelText(`Lines of the ${about}`)).toBeNull());
    }
    expect(linesOf('Concerns')).toEqual(['Our concerns.']);
    const fields = model.open.log(model.open.record).current;
    expect(fields.get('feedback/overview/summary')?.[0]?.value).toEqual(['Our summary.']);
    await user.click(button('Use the numbers again for the summary'));
    await until(() => expect(linesOf('Summary')).toEqual(made));
    await user.click(screen.getByRole('link', { name: 'The Bridge' }));
    expect(linesOf('Concerns')).not.toContain('Our concerns.');
  });

  it('never are the words of a case, which are not shown here', async () => {
    const words = 'Two plans with different goals are in use.';
    const { user, model } = await showFeedback({
      address,
      more: { 'NRB-01': { 'answer/nar-concerns': words } },
    });
    expect(screen.queryByRole('region', { name: 'From the notes' })).toBeNull();
    expect(screen.queryByText(new RegExp(words))).toBeNull();
    await user.click(button('Edit the concerns'));
    await user.type(screen.getByLabelText('Lines of the concerns'), words);
    await user.click(button('Save the concerns'));
    expect(screen.getByText(rewriteWords)).toBeDefined();
    expect(
      model.open.log(model.open.record).current.get('feedback/overview/concerns'),
    ).toBeUndefined();
  });
});

describe('commissioning actions', () => {
  it('are suggested where the library gives them to the commissioning team', async () => {
    const { user, box, until, model } = await showFeedback({ address, library });
    expect(screen.getByText('No commissioning actions have been agreed yet.')).toBeDefined();
    expect(screen.queryByRole('button', { name: /reply/ })).toBeNull();
    await user.click(button('Add an action'));
    const finding = box().getByLabelText('Finding');
    expect(within(finding).getAllByRole('option')[0]?.textContent).toBe(
      'Referrals: 1 of 14 (7%), standard 70%',
    );
    expect(box().queryByRole('heading', { name: 'Make referrals' })).toBeNull();
    expect(box().queryByLabelText('What the provider says')).toBeNull();
    await user.click(box().getByRole('button', { name: 'Use: List every service.' }));
    expect(box().getByLabelText('Who')).toHaveProperty('value', commissioner);
    await user.click(box().getByRole('button', { name: 'Save action' }));
    await until(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(rows()).toEqual([
      [
        'Referrals1 of 14 (7%)',
        'List every service.',
        commissioner,
        '24 April 2012',
        'Not started',
      ],
    ]);
    expect(model.actions()).toMatchObject([{ provider: commissioningTeam, libraryId: 'act-list' }]);
    await user.click(button('Add an action'));
    expect(box().queryByRole('heading', { name: 'List services' })).toBeNull();
    await user.selectOptions(box().getByLabelText('Finding'), 'The whole service');
    expect(box().getByRole('heading', { name: 'Audit again' })).toBeDefined();
  });

  it('are changed and removed like those of a provider, and stand at none', async () => {
    const { user, box, until } = await showFeedback({ address, actions: { own } });
    await user.click(button('Change: One shared record'));
    await user.selectOptions(box().getByLabelText('Status'), 'On track');
    await user.click(box().getByRole('button', { name: 'Save action' }));
    await until(() => expect(rows()[0]?.[4]).toBe('On track'));
    await user.click(screen.getByRole('link', { name: 'The Bridge' }));
    expect(screen.getByText('No actions have been agreed yet.')).toBeDefined();
    await user.click(screen.getByRole('link', { name: 'Overview' }));
    await user.click(button('Remove: One shared record'));
    await until(() =>
      expect(screen.getByText('No commissioning actions have been agreed yet.')).toBeDefined(),
    );
  });

  it('cannot be touched while another tab writes', async () => {
    await showFeedback({ address, actions: { own }, reading: true });
    for (const name of ['Add an action', 'Change: One shared record', 'Edit the summary'])
      expect(button(name)).toHaveProperty('disabled', true);
  });
});

describe('saving the overview', () => {
  const audit = { 'feedback/overview/concerns': ['Nobody helps.', 'Mrs Okafor waits.'] };
  const named = { own, theirs: actionFields({ action: 'Ring Mr Adeyemi', provider: bridge.id }) };
  async function openSave(words: FeedbackWords) {
    const shown = await showFeedback(words);
    await shown.user.click(await screen.findByRole('button', { name: 'Save reports' }));
    await screen.findByRole('dialog');
    const press = (name: string | RegExp) =>
      shown.user.click(shown.box().getByRole('button', { name }));
    const places = () =>
      shown
        .box()
        .queryAllByRole('listitem')
        .map((entry) => entry.querySelector('strong')?.textContent);
    return { ...shown, press, places };
  }

  it('alone makes both its editions, under its own name', async () => {
    const { desk, asked, downloads } = fakeDesk();
    const { user, box, press } = await openSave({ address, desk });
    await user.click(box().getByLabelText('Only the overview'));
    expect(box().getByText('This makes 2 overviews: 2 PDFs and 2 web pages.')).toBeDefined();
    await press('Save as a zip file');
    await box().findByText(/^Saved draft-feedback-\d{4}-\d\d-\d\d\.zip in your downloads\.$/);
    expect(asked[0]?.plan.map(({ title }) => title)).toEqual([
      'Overview, internal edition',
      'Overview, shareable edition',
    ]);
    expect(downloads).toHaveLength(1);
  });

  it('looks through its lines and all actions, as it prints those of every provider', async () => {
    const { user, box, places } = await openSave({ address, audit, actions: named });
    await user.click(box().getByLabelText('Only the overview'));
    expect(places()).toEqual([
      'The Bridge: Action 1, what is to be done',
      'Overview: Concerns, line 2',
    ]);
  });

  it('leads to an action of a provider that has no finished case, which the overview prints', async () => {
    const open = { finished: null };
    const {
      press,
      until,
      box,
      address: now,
    } = await openSave({
      actions: { theirs: actionFields({ action: 'Ring Mr Adeyemi', provider: newRoad.id }) },
      more: { 'NRB-01': open, 'NRB-02': open, 'NRB-03': open },
    });
    await press(/^Fix “Mr Adeyemi” in New Road: Action 1/);
    await until(() => expect(now()).toBe(`/a/test/feedback/${newRoad.id}`));
    await until(() => expect(document.activeElement).toBe(box().getByLabelText('Action')));
  });

  it('leads from a provider’s tab to the line of the overview', async () => {
    const { press, until, address: now } = await openSave({ audit });
    await press('Fix “Mrs Okafor” in Overview: Concerns, line 2');
    const editor = await screen.findByLabelText<HTMLTextAreaElement>('Lines of the concerns');
    await until(() => expect(document.activeElement).toBe(editor));
    expect(now()).toBe('/a/test/feedback/overview');
    expect(editor.value.slice(editor.selectionStart, editor.selectionEnd)).toBe(
      'Mrs Okafor waits.',
    );
  });

  it('leads to the field of a commissioning action', async () => {
    const { press, until, box } = await openSave({
      actions: { own: { ...own, owner: 'Mr Adeyemi' } },
    });
    await press('Fix “Mr Adeyemi” in Overview: Action 1, who');
    await until(() => expect(document.activeElement).toBe(box().getByLabelText('Who')));
    expect(box().getByRole('heading', { name: 'Change an action' })).toBeDefined();
  });
});
