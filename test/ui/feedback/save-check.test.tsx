import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { bridge, newRoad } from '#test/ui/results/two-groups.ts';
import { fakeDesk } from './fake-desk.ts';
import { actionFields, type FeedbackWords, showFeedback } from './show-feedback.tsx';

const audit = {
  [`feedback/${bridge.id}/concerns`]: ['Plans are late.', 'Mrs Okafor waits for a review.'],
  [`feedback/${newRoad.id}/strengths`]: ['Ask at SO14 2AB.'],
};
const actions = {
  one: actionFields({ action: 'Log every referral', owner: 'Mr Adeyemi' }),
};

async function openSave(words: FeedbackWords = { audit, actions }) {
  const shown = await showFeedback(words);
  const open = async () => {
    await shown.user.click(await screen.findByRole('button', { name: 'Save reports' }));
    await screen.findByRole('dialog');
  };
  await open();
  const press = (name: string | RegExp) =>
    shown.user.click(shown.box().getByRole('button', { name }));
  const places = () =>
    shown
      .box()
      .queryAllByRole('listitem')
      .filter((entry) => entry.closest('.findings'))
      .map((entry) => entry.querySelector('p')?.textContent);
  const waits = () =>
    shown.box().getByRole<HTMLButtonElement>('button', { name: 'Save as a zip file' }).disabled;
  return { ...shown, open, press, places, waits };
}

describe('the look through the words before saving', () => {
  it('lists each finding with its place, over all reports that are made', async () => {
    const { places, waits, user, box } = await openSave();
    expect(places()).toEqual([
      'The Bridge: Concerns, line 2: “Mrs Okafor” looks like a name.',
      'The Bridge: Action 1, who: “Mr Adeyemi” looks like a name.',
      'New Road: Keep doing, line 1: “SO14 2AB” looks like a postcode.',
    ]);
    expect(waits()).toBe(true);
    expect(box().getByText('Saving waits until 3 places are fixed or called fine.')).toBeDefined();
    await user.click(box().getByLabelText('Only The Bridge'));
    expect(places()).toHaveLength(2);
  });

  it('keeps “It is fine” for these words, in the history, and does not ask again', async () => {
    const { desk, downloads } = fakeDesk();
    const { press, places, waits, until, box, open } = await openSave({ audit, desk });
    await press('It is fine: “Mrs Okafor” in The Bridge: Concerns, line 2');
    await until(() => expect(places()).toHaveLength(1));
    expect(document.activeElement?.textContent).toBe('Look at 1 place first');
    await press(/^It is fine: “SO14 2AB”/);
    await until(() => expect(waits()).toBe(false));
    await press('Save as a zip file');
    await box().findByText(/^Saved /);
    expect(downloads).toHaveLength(1);
    await press('Close');
    await open();
    expect(places()).toEqual([]);
  });

  it('leads to the line, ready to be changed', async () => {
    const { press, until } = await openSave();
    await press(/^Fix “Mrs Okafor”/);
    const editor = await screen.findByLabelText<HTMLTextAreaElement>('Lines of the concerns');
    await until(() => expect(document.activeElement).toBe(editor));
    expect(editor.value.slice(editor.selectionStart, editor.selectionEnd)).toBe(
      'Mrs Okafor waits for a review.',
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leads to the field of an action', async () => {
    const { press, until, box } = await openSave();
    await press(/^Fix “Mr Adeyemi”/);
    await until(() => expect(document.activeElement).toBe(box().getByLabelText('Who')));
    expect(box().getByRole('heading', { name: 'Change an action' })).toBeDefined();
  });

  it('leads to another provider, and what was chosen to be saved stays chosen', async () => {
    const { press, address, user, box, open } = await openSave();
    await user.click(box().getByLabelText(/^Shareable edition/));
    await press(/^Fix “SO14 2AB”/);
    await screen.findByLabelText('Lines of the strengths');
    expect(address()).toBe(`/a/test/feedback/${newRoad.id}`);
    await open();
    expect(box().getByLabelText(/^Shareable edition/)).toHaveProperty('checked', false);
  });

  it('leads to the set-up', async () => {
    const { press, until, address } = await openSave({ audit: { 'detail/contact': 'Ms Okafor' } });
    await press('Fix “Ms Okafor” in Set-up, audit details');
    await until(() => expect(address()).toBe('/a/test/setup/details'));
  });

  it('lists small numbers for the shareable edition only', async () => {
    const few = { [`feedback/${bridge.id}/concerns`]: ['3 of 15 people had a review.'] };
    const { places, user, box } = await openSave({ audit: few });
    expect(places()).toEqual([
      'The Bridge: Concerns, line 1: “3 of 15” is a small number, and the shareable edition hides those.',
    ]);
    await user.click(box().getByLabelText(/^Shareable edition/));
    expect(places()).toEqual([]);
  });

  it('can be read but not answered while another tab writes', async () => {
    const { box } = await openSave({ audit, reading: true });
    expect(box().getByRole('button', { name: /^It is fine: “Mrs Okafor”/ })).toHaveProperty(
      'disabled',
      true,
    );
  });
});
