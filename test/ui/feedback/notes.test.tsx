import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rewriteWords } from '#src/ui/feedback/lines-form.tsx';
import { type FeedbackWords, showFeedback } from './show-feedback.tsx';

const more = {
  'BRG-02': { 'answer/nar-concerns': 'Contact is short and mostly about appointments.' },
  'BRG-05': { 'note/rp-smart': 'No dates.' },
  'NRB-01': { 'answer/nar-concerns': 'Two plans with different goals are in use.' },
};

async function showNotes(words: FeedbackWords = { more }) {
  const shown = await showFeedback(words);
  const panel = shown.region('From the notes');
  const notes = () =>
    panel.queryAllByRole('listitem').map((note) => note.querySelector('p')?.textContent);
  return { ...shown, panel, notes };
}
const concerns = () => within(screen.getByRole('region', { name: 'Concerns' }));
const editor = () => concerns().getByLabelText<HTMLTextAreaElement>('Lines of the concerns');
const selected = (area: HTMLTextAreaElement) =>
  area.value.slice(area.selectionStart, area.selectionEnd);

describe('the notes beside the lines', () => {
  it('are those of the provider’s finished cases, with the case, theme by theme', async () => {
    const { panel, notes } = await showNotes();
    expect(notes()).toEqual([
      '“Contact is short and mostly about appointments.”',
      '“Two plans with different goals are in use.”',
      '“No goal about drug use.”',
      '“No dates.”',
    ]);
    expect(panel.getByText('BRG-02 · Concerns')).toBeDefined();
    expect(panel.getByText('BRG-05 · SMART goals: No')).toBeDefined();
  });

  it('leave out cases nobody finished, and those of other services', async () => {
    const { notes } = await showNotes({
      more: { ...more, 'BRG-02': { ...more['BRG-02'], finished: null } },
      address: '/provider-New Road',
    });
    expect(notes()).toEqual(['“Two plans with different goals are in use.”']);
  });

  it('are narrowed to a theme or a criterion', async () => {
    const { user, panel, notes } = await showNotes();
    const show = panel.getByLabelText('Show');
    await user.selectOptions(show, 'Concerns (2)');
    expect(notes()).toHaveLength(2);
    await user.selectOptions(show, 'SMART goals (1)');
    expect(notes()).toEqual(['“No dates.”']);
    await user.selectOptions(show, 'Good practice (0)');
    expect(panel.getByText('Nothing was written about this.')).toBeDefined();
  });

  it('say so when nobody wrote any', async () => {
    const { panel } = await showNotes({ address: '/provider-New Road' });
    expect(
      panel.getByText(/Nobody has written notes about the finished cases of New Road/),
    ).toBeDefined();
  });

  it('become a line only in other words', async () => {
    const { user, panel, until } = await showNotes();
    await user.click(panel.getByRole('button', { name: 'Use this, BRG-02: Concerns' }));
    expect(document.activeElement).toBe(editor());
    expect(selected(editor())).toBe('Contact is short and mostly about appointments.');
    expect(concerns().getByRole('status').textContent).toBe(rewriteWords);
    await user.click(concerns().getByRole('button', { name: 'Save the concerns' }));
    expect(concerns().getByText(rewriteWords).className).toBe('field-problem');
    expect(selected(editor())).toBe('Contact is short and mostly about appointments.');

    await user.keyboard('Contacts are about bookings more than about change.');
    expect(concerns().queryByText(rewriteWords)).toBeNull();
    await user.click(concerns().getByRole('button', { name: 'Save the concerns' }));
    await until(() =>
      expect(
        concerns().getByText('Contacts are about bookings more than about change.'),
      ).toBeDefined(),
    );
    expect(document.activeElement).toBe(
      concerns().getByRole('button', { name: 'Edit the concerns' }),
    );
  });

  it('are told when somebody types one in again', async () => {
    const { user } = await showNotes();
    await user.click(screen.getByRole('button', { name: 'Edit the concerns' }));
    await user.type(editor(), '{Enter}two plans with different goals are in use');
    await user.click(concerns().getByRole('button', { name: 'Save the concerns' }));
    expect(concerns().getByText(rewriteWords)).toBeDefined();
  });

  it('go below what stands in an editor that is open', async () => {
    const { user, panel } = await showNotes();
    await user.click(screen.getByRole('button', { name: 'Edit the concerns' }));
    await user.clear(editor());
    await user.type(editor(), 'Few referrals are made.');
    await user.click(
      panel.getByRole('button', { name: 'Use this as a concern, BRG-05: SMART goals' }),
    );
    expect(editor().value).toBe('Few referrals are made.\nNo dates.');
    expect(selected(editor())).toBe('No dates.');
  });

  it('of a joint case say whose part they are about', async () => {
    const { user, panel } = await showNotes();
    const whose = panel.getByLabelText('Joint case with New Road. It is about');
    await user.selectOptions(whose, 'New Road');
    await user.click(panel.getByRole('button', { name: 'Use this, NRB-01: Concerns' }));
    expect(selected(editor())).toBe('New Road’s part: Two plans with different goals are in use.');
    await user.click(concerns().getByRole('button', { name: 'Save the concerns' }));
    expect(concerns().getByText(rewriteWords)).toBeDefined();
  });

  it('stay out of the report', async () => {
    await showNotes();
    for (const part of ['Keep doing', 'Concerns', 'Good practice worth sharing', 'Summary'])
      expect(screen.getByRole('region', { name: part }).textContent).not.toMatch(
        /Contact is short|Two plans|No dates/,
      );
  });

  it('can be read but not used while another tab writes', async () => {
    const { panel } = await showNotes({ more, reading: true });
    for (const button of panel.getAllByRole('button'))
      expect(button).toHaveProperty('disabled', true);
  });
});
