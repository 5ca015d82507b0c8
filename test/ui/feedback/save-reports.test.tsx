import { act, cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FakeDirectory } from '#test/fake/fake-directory.ts';
import { newRoad } from '#test/ui/results/two-groups.ts';
import { fakeDesk } from './fake-desk.ts';
import { type FeedbackWords, showFeedback } from './show-feedback.tsx';

async function openSave(words: FeedbackWords = {}) {
  const shown = await showFeedback(words);
  const { user } = shown;
  const open = async () => {
    await user.click(await screen.findByRole('button', { name: 'Save reports' }));
    await screen.findByRole('dialog');
  };
  await open();
  const press = (name: string | RegExp) => user.click(shown.box().getByRole('button', { name }));
  return { ...shown, open, press };
}
const titles = (plan: readonly { readonly title: string }[] | undefined) =>
  plan?.map(({ title }) => title);

describe('saving reports', () => {
  it('makes every provider and the overview, in both editions, with one button', async () => {
    const { desk, asked, downloads } = fakeDesk();
    const { box, press } = await openSave({ desk });
    expect(
      box().getByText(
        'This makes reports for 2 providers: 4 PDFs and 4 web pages. 2 overviews: 2 PDFs and 2 web pages.',
      ),
    ).toBeDefined();
    await press('Save as a zip file');
    expect(
      await box().findByText(/^Saved draft-feedback-\d{4}-\d\d-\d\d\.zip in your downloads\.$/),
    ).toBeDefined();
    expect(downloads).toEqual([expect.stringMatching(/^draft-feedback-\d{4}-\d\d-\d\d\.zip$/)]);
    expect(titles(asked[0]?.plan)).toEqual([
      'The Bridge, internal edition',
      'The Bridge, shareable edition',
      'New Road, internal edition',
      'New Road, shareable edition',
      'Overview, internal edition',
      'Overview, shareable edition',
    ]);
  });

  it('makes one provider in one edition when that is chosen', async () => {
    const { desk, asked, downloads } = fakeDesk();
    const { user, box, press } = await openSave({ desk, address: `/${newRoad.id}` });
    await user.click(box().getByLabelText('Only New Road'));
    await user.click(box().getByLabelText(/^Shareable edition/));
    expect(
      box().getByText('This makes reports for 1 provider: 1 PDF and 1 web page.'),
    ).toBeDefined();
    await press('Save as a zip file');
    await box().findByText(/^Saved draft-feedback-\d{4}-\d\d-\d\d\.zip in your downloads\.$/);
    expect(titles(asked[0]?.plan)).toEqual(['New Road, internal edition']);
    expect(downloads).toHaveLength(1);
  });

  it('asks for an edition when none is chosen', async () => {
    const { user, box } = await openSave();
    await user.click(box().getByLabelText(/^Internal edition/));
    await user.click(box().getByLabelText(/^Shareable edition/));
    expect(box().getByText('Choose at least one edition.')).toBeDefined();
    expect(box().getByRole('button', { name: 'Save as a zip file' })).toHaveProperty(
      'disabled',
      true,
    );
  });

  it('names the providers that get no report yet', async () => {
    const unfinished = { finished: null };
    const { box } = await openSave({
      more: { 'NRB-01': unfinished, 'NRB-02': unfinished, 'NRB-03': unfinished },
    });
    expect(box().getByText(/No report for New Road: no case is finished there yet/)).toBeDefined();
  });

  it('says how far it is, and is cancelled with nothing saved', async () => {
    const { desk, downloads } = fakeDesk({ waitsAt: 2 });
    const { box, press } = await openSave({ desk });
    await press('Save as a zip file');
    expect(await box().findByText('Making 2 of 6: The Bridge, shareable edition')).toBeDefined();
    expect(box().getByRole('progressbar', { name: 'Reports made' })).toHaveProperty('max', 6);
    await press('Cancel');
    expect(box().getByRole('status').textContent).toBe('Cancelled. Nothing was saved.');
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
    expect(box().getByRole('button', { name: 'Save as a zip file' })).toBeDefined();
    expect(downloads).toEqual([]);
  });

  it('is done once, however fast the button is pressed twice', async () => {
    const { desk, asked, downloads } = fakeDesk();
    const { box } = await openSave({ desk });
    const save = box().getByRole('button', { name: 'Save as a zip file' });
    act(() => {
      save.click();
      save.click();
    });
    await box().findByText(/^Saved draft-feedback-\d{4}-\d\d-\d\d\.zip/);
    expect([asked.length, downloads.length]).toEqual([1, 1]);
  });

  it('ends when the audit is locked: nothing readable is saved after that', async () => {
    const { desk, downloads } = fakeDesk();
    const ended: AbortSignal[] = [];
    const making = new Map<'finish', () => void>();
    const slow: typeof desk = {
      ...desk,
      make: async (model, request, watch) => {
        ended.push(watch.signal);
        await new Promise<void>((resolve) => making.set('finish', resolve));
        return desk.make(model, request, watch);
      },
    };
    const { press } = await openSave({ desk: slow });
    await press('Save as a zip file');
    cleanup();
    await act(async () => making.get('finish')?.());
    expect([ended.map(({ aborted }) => aborted), downloads]).toEqual([[true], []]);
  });

  it('is cancelled by closing the box', async () => {
    const { desk, downloads } = fakeDesk({ waitsAt: 1 });
    const { user, press, until } = await openSave({ desk });
    await press('Save as a zip file');
    screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    await until(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Save reports' }));
    expect(downloads).toEqual([]);
  });

  it('says which report could not be made, and that nothing is lost', async () => {
    const { desk, downloads } = fakeDesk({ failsAt: 3 });
    const { box, press } = await openSave({ desk });
    await press('Save as a zip file');
    expect((await box().findByRole('alert')).textContent).toBe(
      'The report “New Road, internal edition” could not be made. Nothing was saved, and nothing you wrote is lost. Load this page again, then save once more.',
    );
    expect(downloads).toEqual([]);
  });

  it('lists what cannot be printed, and saves it only when told to', async () => {
    const missing = [{ title: 'The Bridge, internal edition', characters: ['計', '画'] }];
    const { desk, downloads } = fakeDesk({ missing });
    const { box, press } = await openSave({ desk });
    await press('Save as a zip file');
    expect((await box().findByRole('alert')).textContent).toContain(
      'The Bridge, internal edition: 計 画',
    );
    expect(downloads).toEqual([]);
    await press('Save them as they are');
    await box().findByText(/^Saved draft-feedback-\d{4}-\d\d-\d\d\.zip/);
    expect(downloads).toHaveLength(1);
  });

  it('says that lines which are open are not in the reports yet', async () => {
    const { user } = await showFeedback();
    await user.click(screen.getByRole('button', { name: 'Edit the concerns' }));
    await user.click(screen.getByRole('button', { name: 'Save reports' }));
    const box = within(await screen.findByRole('dialog'));
    expect(box.getByText(/Lines are open that are not saved/)).toBeDefined();
  });
});

describe('saving into a folder', () => {
  it('says first who can read it, then writes and reads back', async () => {
    const folder = new FakeDirectory('Team drive');
    const { desk, downloads } = fakeDesk();
    const { box, press } = await openSave({ desk, folder });
    expect(
      box().getByText(/Reports are not sealed\. Everybody who can open the folder/),
    ).toBeDefined();
    await press('Save into a folder');
    expect(
      (await box().findByText(/^Wrote 6 files into “reports \d{4}-\d{2}-\d{2}” in “Team drive”/))
        .textContent,
    ).toContain('read each one back');
    const [reports] = folder.folders.values();
    expect([...(reports?.files.keys() ?? [])]).toContain('draft-overview-shareable.pdf');
    expect(downloads).toEqual([]);
  });

  it.each([
    ['NoModificationAllowedError', /can be read but not written to/],
    ['NotFoundError', /The stick may be unplugged/],
    ['NotAllowedError', /The browser did not let the app write there/],
  ])('says what stood in the way: %s', async (fault, words) => {
    const folder = new FakeDirectory('Stick');
    folder.faults.all = fault;
    const { box, press } = await openSave({ folder });
    await press('Save into a folder');
    expect((await box().findByRole('alert')).textContent).toMatch(words);
  });

  it('says how many files are there, and where, when it stops half way', async () => {
    const folder = new FakeDirectory('Stick');
    folder.faults.roomFor = 2;
    const { box, press } = await openSave({ folder });
    await press('Save into a folder');
    expect((await box().findByRole('alert')).textContent).toMatch(
      /^Only 2 of 6 files were written\. Find them in “reports \d{4}-\d\d-\d\d” in “Stick”\. The drive is full\./,
    );
  });

  it('says that the drive is full', async () => {
    const folder = new FakeDirectory('Stick');
    folder.faults.writes = 'QuotaExceededError';
    const { box, press } = await openSave({ folder });
    await press('Save into a folder');
    expect((await box().findByRole('alert')).textContent).toContain('The drive is full');
  });

  it('is not offered by a browser that cannot open folders', async () => {
    const { box } = await openSave();
    expect(box().queryByRole('button', { name: 'Save into a folder' })).toBeNull();
  });
});

describe('a shareable edition that has left', () => {
  const saveOnce = async (words: FeedbackWords = {}) => {
    const { desk } = fakeDesk();
    const shown = await openSave({ desk, ...words });
    await shown.press('Save as a zip file');
    await shown.box().findByText(/^Saved (draft-)?feedback-/);
    return shown;
  };

  it('is remembered with the day and what was in it, and named before the next one leaves', async () => {
    const { box } = await saveOnce();
    expect(box().getByText('A shareable edition has left before.')).toBeDefined();
    expect(
      box().getByText(
        /: The Bridge, shareable edition, New Road, shareable edition and Overview, shareable edition/,
      ),
    ).toBeDefined();
  });

  it('is not named where only the internal edition is saved', async () => {
    const { box, user, press } = await openSave({ desk: fakeDesk().desk });
    await user.click(box().getByLabelText(/^Shareable edition/));
    await press('Save as a zip file');
    await box().findByText(/^Saved (draft-)?feedback-/);
    await user.click(box().getByLabelText(/^Shareable edition/));
    expect(box().queryByText('A shareable edition has left before.')).toBeNull();
  });

  it('is called back only when that was asked and answered', async () => {
    const { box, press } = await saveOnce();
    await press('Nobody has it any more');
    await press('No');
    expect(box().getByText('A shareable edition has left before.')).toBeDefined();
    await press('Nobody has it any more');
    await press('Yes, every copy');
    expect(box().queryByText('A shareable edition has left before.')).toBeNull();
  });
});
