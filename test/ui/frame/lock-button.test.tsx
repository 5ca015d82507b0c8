import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { recordId } from '#src/log/change.ts';
import { emptyLog, valuesOf } from '#src/log/record-log.ts';
import { LockButton } from '#src/ui/frame/lock-button.tsx';
import { storeShelf } from '#src/ui/frame/store-shelf.ts';
import { ShelfContext } from '#src/ui/parts/shelf-context.ts';
import { type Draft, draftsOf } from '#src/ui/review/drafts.ts';
import { fakeEnvironment } from '#test/fake/fake-environment.ts';
import { MemoryStore } from '#test/fake/memory-store.ts';

const passphrase = 'lantern orchard pebble saddle';
const record = recordId('case', 'BRG-07');
const long = 'a'.repeat(2012);

/** An unlocked audit with its Lock button, and a way to leave something typed unsaved. */
async function showLock() {
  const shelf = storeShelf({
    openStore: async () => new MemoryStore(),
    environment: fakeEnvironment(),
    sampleChanges: async () => [],
  });
  const made = await shelf.create({ label: 'Winter', passphrase, edits: [], by: 'at' });
  const open = made.ok ? shelf.opened(made.value) : undefined;
  if (!open) throw new Error('No audit was made');
  render(
    <ShelfContext value={shelf}>
      <MemoryRouter>
        <LockButton open={open} />
      </MemoryRouter>
    </ShelfContext>,
  );
  const leave = (text: string, problem: string, keep?: Draft['keep']) =>
    draftsOf(open).set({
      record,
      field: 'note/rp-smart',
      item: 'rp-smart',
      name: 'The note for 1.4 SMART goals',
      where: 'Case BRG-07',
      to: '/a/test/c/BRG-07/recovery-plan',
      seen: emptyLog,
      text,
      problem,
      ...(keep && { keep }),
    });
  const keepNote = () => {
    open.write([{ record, edits: [{ field: 'note/rp-smart', value: long }] }]);
  };
  const unlocked = async () => {
    const again = await shelf.unlock(open.id, { passphrase });
    return again.ok ? shelf.opened(again.value) : undefined;
  };
  return { shelf, open, leave, keepNote, unlocked, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });

describe('Lock', () => {
  it('says which note is not saved, and keeps it whole when the audit is locked all the same', async () => {
    const { open, user, leave, keepNote, unlocked } = await showLock();
    leave(long, 'Shorten this note by 12 characters', keepNote);
    await user.click(press('Lock'));
    const box = within(screen.getByRole('dialog', { name: 'Not saved yet' }));
    expect(
      box.getByText(
        /Case BRG-07: The note for 1\.4 SMART goals\. Shorten this note by 12 characters\. Locking keeps it whole\./,
      ),
    ).toBeTruthy();
    expect(open.locked()).toBe(false);
    await user.click(press('Lock now'));
    await expect.poll(() => open.locked()).toBe(true);
    const again = await unlocked();
    expect(again && valuesOf(again.log(record)).get('note/rp-smart')).toBe(long);
  });

  it('can be put off', async () => {
    const { open, user, leave } = await showLock();
    leave('abc', 'Enter a whole number from 0 to 9');
    await user.click(press('Lock'));
    expect(screen.getByText(/Locking keeps what you typed, sealed/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to it' }).getAttribute('href')).toBe(
      '/a/test/c/BRG-07/recovery-plan',
    );
    await user.click(press('Do not lock yet'));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(open.locked()).toBe(false);
  });

  it('locks at once when everything is saved', async () => {
    const { open, user } = await showLock();
    await user.click(press('Lock'));
    await expect.poll(() => open.locked()).toBe(true);
  });

  it('by itself keeps a note that is too long, with nobody there to ask', async () => {
    const { shelf, open, leave, keepNote, unlocked } = await showLock();
    leave(long, 'Shorten this note by 12 characters', keepNote);
    expect(await shelf.lock(open.id)).toBe('locked');
    const again = await unlocked();
    expect(again && valuesOf(again.log(record)).get('note/rp-smart')).toBe(long);
  });
});
