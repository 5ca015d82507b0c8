import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { templateEdits } from '#src/audit/set-up-edits.ts';
import { southampton2012 } from '#src/audit/southampton-2012.ts';
import { changesOf } from '#test/build/open-audit.ts';
import { showFeedback } from '#test/ui/feedback/show-feedback.tsx';
import { showSetup } from '#test/ui/setup/show-setup.tsx';

let last = 0;
const template = southampton2012(() => {
  last += 1;
  return `t${last}`;
});
const press = (name: string | RegExp) => screen.getByRole('button', { name });
const isBack = 'What you had typed here and not saved is back.';
const pressEscape = () =>
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { bubbles: false, cancelable: true }));

describe('what is typed into a form and not saved', () => {
  it('is back in “Add cases” after Escape, and gone when it is cancelled', async () => {
    const { user } = await showSetup('cases', { edits: templateEdits(template) });
    await user.click(press('Add cases'));
    await user.type(screen.getByLabelText('Case numbers'), 'BRG-01');
    pressEscape();
    await user.click(press('Add cases'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Case numbers').value).toBe('BRG-01');
    expect(screen.getByText(isBack)).toBeTruthy();
    await user.click(press('Cancel'));
    await user.click(press('Add cases'));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Case numbers').value).toBe('');
    expect(screen.queryByText(isBack)).toBeNull();
  });

  it('is back in the form of a provider after another step, and gone once it is saved', async () => {
    const { user, show } = await showSetup('setup/providers', { edits: templateEdits(template) });
    await user.click(press('Add another provider'));
    await user.type(screen.getByLabelText('Provider'), 'Riverside Trust');
    await user.type(screen.getByLabelText('Service'), 'The Quay');
    show('cases');
    show('setup/providers');
    await user.click(press('Add another provider'));
    expect(screen.getByLabelText<HTMLInputElement>('Provider').value).toBe('Riverside Trust');
    expect(screen.getByLabelText<HTMLInputElement>('Service').value).toBe('The Quay');
    await user.click(press('Save provider'));
    await screen.findByText('Riverside Trust is saved.');
    await user.click(press('Add another provider'));
    expect(screen.getByLabelText<HTMLInputElement>('Provider').value).toBe('');
  });

  it('can be thrown away where it stands', async () => {
    const { user, show } = await showSetup('setup/details');
    const name = () => screen.getByLabelText<HTMLInputElement>('Name of the audit');
    const before = name().value;
    await user.type(name(), ' and more');
    show('cases');
    show('setup/details');
    expect(name().value).toBe(`${before} and more`);
    await user.click(press('Throw it away'));
    await waitFor(() => expect(name().value).toBe(before));
    show('cases');
    show('setup/details');
    expect(name().value).toBe(before);
  });

  it('is back in the form of an action and in the lines of a report', async () => {
    const { user, box, comeBack } = await showFeedback();
    await user.click(press('Add an action'));
    await user.type(box().getByLabelText('Action'), 'Offer a plan');
    pressEscape();
    await user.click(press('Edit the concerns'));
    const lines = () => screen.getByLabelText<HTMLTextAreaElement>('Lines of the concerns');
    await user.type(lines(), ' and more');
    const typed = lines().value;
    await comeBack();
    await waitFor(() => expect(lines().value).toBe(typed));
    await user.click(press('Add an action'));
    expect(box().getByLabelText<HTMLTextAreaElement>('Action').value).toBe('Offer a plan');
  });

  it('is back in why a case is left out', async () => {
    const [bridge] = template.groups;
    const { user } = await showSetup('cases', {
      edits: templateEdits(template),
      changes: changesOf('case/C1', { reference: 'BRG-01', group: bridge?.id ?? '' }, 'member-1'),
    });
    await user.click(press('List and change cases'));
    const open = async () => user.click(press('Change case BRG-01'));
    await open();
    await user.type(screen.getByLabelText('Why is it left out?'), 'Closed before');
    pressEscape();
    await open();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Why is it left out?').value).toBe(
      'Closed before',
    );
  });
});
