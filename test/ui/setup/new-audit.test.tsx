import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { type Shelf, ShelfContext } from '#src/ui/parts/shelf-context.ts';
import { NewAuditScreen } from '#src/ui/setup/new-audit-screen.tsx';
import { fakeShelf } from '#test/build/fake-shelf.ts';

function show(more: Partial<Shelf> = {}) {
  const { shelf, made } = fakeShelf();
  render(
    <ShelfContext value={{ ...shelf, ...more }}>
      <MemoryRouter initialEntries={['/new']}>
        <Routes>
          <Route path="/new" element={<NewAuditScreen />} />
          <Route path="/a/:audit/setup/providers" element={<p>Set-up of the new audit</p>} />
        </Routes>
      </MemoryRouter>
    </ShelfContext>,
  );
  return { made, user: userEvent.setup() };
}
const make = () => screen.getByRole('button', { name: 'Make the audit' });
const words = 'word0 word1 word2 word3 word4 word5';

describe('a new audit', () => {
  it('says that a lost passphrase means lost data before one is set', () => {
    show();
    const warning = screen.getByText(/If the passphrase is lost, the audit is lost/);
    expect(warning.compareDocumentPosition(make())).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is made with 6 random words, its name, date and first reviewer', async () => {
    const { user, made } = show();
    expect(await screen.findByText(words)).toBeTruthy();
    await user.type(screen.getByLabelText('Name of the audit'), 'Winter audit');
    fireEvent.change(screen.getByLabelText('Audit date'), { target: { value: '2012-02-28' } });
    const label = screen.getByLabelText('Shown while the audit is locked') as HTMLInputElement;
    expect(label.value).toBe('Audit of 28 February 2012');
    await user.type(screen.getByLabelText('Your initials'), 'AB');
    await user.click(screen.getByLabelText('I have written these words down'));
    await user.click(make());
    expect(await screen.findByText('Set-up of the new audit')).toBeTruthy();
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({ label: 'Audit of 28 February 2012', passphrase: words });
    expect(made[0]).not.toHaveProperty('recoveryCode');
    const edits = new Map(made[0]?.edits.map(({ field, value }) => [field, value]));
    expect(edits.get('detail/name')).toBe('Winter audit');
    expect(edits.get('detail/feedbackDue')).toBe('2012-03-13');
    expect(edits.get(`member/${made[0]?.by}`)).toMatchObject({ initials: 'AB' });
  });

  it('says everything that is missing in one go', async () => {
    const { user, made } = show();
    await user.click(screen.getByLabelText(/Print a recovery code/));
    await user.click(make());
    const summary = await screen.findByRole('alert');
    expect(
      within(summary)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual([
      'Enter a name for the audit',
      'Enter initials: 1 to 4 letters, such as AB',
      'Write the 6 words down, then tick that you have them',
      'Print the recovery code or write it down, then tick that you have it',
    ]);
    expect(made).toEqual([]);
  });

  it('takes a passphrase of one’s own, long enough and typed twice, and can show it', async () => {
    const { user, made } = show();
    await user.type(screen.getByLabelText('Name of the audit'), 'Winter audit');
    await user.type(screen.getByLabelText('Your initials'), 'AB');
    await user.click(screen.getByLabelText('Choose my own'));
    const own = screen.getByLabelText('Your passphrase') as HTMLInputElement;
    await user.type(own, 'short');
    await user.click(make());
    expect(await screen.findByRole('button', { name: 'Use at least 12 characters.' })).toBeTruthy();
    await user.clear(own);
    await user.click(own);
    await user.paste('tin roof rain drum');
    await user.type(screen.getByLabelText('The same passphrase again'), 'tin roof rain');
    await user.click(make());
    expect(
      await screen.findByRole('button', { name: 'Type the same passphrase in both boxes' }),
    ).toBeTruthy();
    expect(own.type).toBe('password');
    await user.click(screen.getByLabelText('Show what I type'));
    expect(own.type).toBe('text');
    await user.type(screen.getByLabelText('The same passphrase again'), ' drum');
    await user.click(make());
    await waitFor(() => expect(made[0]?.passphrase).toBe('tin roof rain drum'));
  });

  it('shows a recovery code once it is asked for, and keeps it with the audit', async () => {
    const { user, made } = show();
    expect(screen.queryByText('AAAA-BBBB')).toBeNull();
    await user.type(screen.getByLabelText('Name of the audit'), 'Winter audit');
    await user.type(screen.getByLabelText('Your initials'), 'AB');
    await user.click(screen.getByLabelText('I have written these words down'));
    await user.click(screen.getByLabelText(/Print a recovery code/));
    expect(screen.getByText('AAAA-BBBB')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Print the code' })).toBeTruthy();
    await user.click(screen.getByLabelText('I have printed the code or written it down'));
    await user.click(make());
    await waitFor(() => expect(made[0]?.recoveryCode).toBe('AAAA-BBBB'));
  });

  it('offers other words, which have to be written down again', async () => {
    let asked = 0;
    const { user } = show({
      words: async () => {
        asked += 1;
        return `words of round ${asked}`;
      },
    });
    expect(await screen.findByText('words of round 1')).toBeTruthy();
    const kept = screen.getByLabelText('I have written these words down') as HTMLInputElement;
    await user.click(kept);
    await user.click(screen.getByRole('button', { name: 'Other words' }));
    expect(await screen.findByText('words of round 2')).toBeTruthy();
    expect(kept.checked).toBe(false);
  });

  it('keeps everything on screen when the audit could not be made', async () => {
    const { user } = show({
      create: async () => ({ ok: false, why: 'The disk is full. Make room and try again.' }),
    });
    await user.type(screen.getByLabelText('Name of the audit'), 'Winter audit');
    await user.type(screen.getByLabelText('Your initials'), 'AB');
    await user.click(screen.getByLabelText('I have written these words down'));
    await user.click(make());
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
    expect((screen.getByLabelText('Name of the audit') as HTMLInputElement).value).toBe(
      'Winter audit',
    );
    expect(make().hasAttribute('disabled')).toBe(false);
  });
});
