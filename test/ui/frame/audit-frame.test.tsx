import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AuditFrame } from '#src/ui/frame/audit-frame.tsx';
import { useIdleLock } from '#src/ui/frame/use-idle-lock.ts';
import { rememberedReviewer } from '#src/ui/parts/reviewer.ts';
import { changeSettings } from '#src/ui/parts/settings.ts';
import { SharingContext } from '#src/ui/parts/sharing-context.ts';
import { type Shelf, ShelfContext } from '#src/ui/parts/shelf-context.ts';
import { useModel } from '#src/ui/parts/use-model.ts';
import { fakeShelf } from '#test/build/fake-shelf.ts';
import { changesOf, openTestAudit } from '#test/build/open-audit.ts';
import { fakeSharing } from '#test/fake/fake-sharing.ts';
import { MemoryFolder } from '#test/fake/memory-folder.ts';

const named = changesOf('audit/A1', { 'detail/name': 'Winter audit' });

/** As the app has it around every screen. */
function IdleLock() {
  useIdleLock();
  return null;
}

function Inside() {
  return <p>Inside {useModel((model) => model.audit().name)}</p>;
}

async function renderFrame(shelf: Shelf) {
  const sharing = Promise.resolve(fakeSharing(new MemoryFolder()).sharing);
  const give = () => sharing;
  await act(async () => {
    render(
      <ShelfContext value={shelf}>
        <SharingContext value={give}>
          <MemoryRouter initialEntries={['/a/A1/cases']}>
            <IdleLock />
            <Routes>
              <Route path="/a/:audit" element={<AuditFrame />}>
                <Route path="cases" element={<Inside />} />
              </Route>
              <Route path="/settings" element={<p>The settings</p>} />
            </Routes>
            <Link to="/settings">Leave</Link>
          </MemoryRouter>
        </SharingContext>
      </ShelfContext>,
    );
  });
}

async function showAudit(options: { unlocked?: boolean; sample?: boolean } = {}) {
  const test = await openTestAudit({ changes: named, sample: options.sample ?? false });
  const { shelf } = fakeShelf({
    audits: [{ audit: 'A1', label: 'Made in winter', made: 0, sample: false, hasRecovery: false }],
    passphrase: 'six words of the audit team',
    open: test.open,
    unlocked: options.unlocked ?? false,
  });
  await renderFrame(shelf);
  return test;
}

afterEach(() => {
  vi.useRealTimers();
  changeSettings({ idleMinutes: 15 });
});

describe('an audit that is locked', () => {
  it('says that a passphrase is wrong, keeps it on screen, and opens with the right one', async () => {
    await showAudit();
    const user = userEvent.setup();
    const field = await screen.findByLabelText('Passphrase');
    await user.type(field, 'some other words{Enter}');
    expect(await screen.findByText(/does not open this audit/)).toBeTruthy();
    expect((field as HTMLInputElement).value).toBe('some other words');
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, 'six words of the audit team{Enter}');
    expect(await screen.findByText('Inside Winter audit')).toBeTruthy();
  });

  it('asks for a passphrase when none was typed', async () => {
    await showAudit();
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Unlock' }));
    expect(screen.getByText('Enter the passphrase.')).toBeTruthy();
  });
});

describe('an audit with several reviewers', () => {
  it('asks who is at this laptop before anything is written, and remembers', async () => {
    const member = (initials: string, order: number) => ({ initials, role: 'Reviewer', order });
    const test = await openTestAudit({
      by: '',
      changes: changesOf('audit/A1', {
        'detail/name': 'Winter audit',
        'member/m1': member('AT', 1),
        'member/m2': member('KM', 2),
      }),
    });
    const { shelf } = fakeShelf({ open: test.open, unlocked: true });
    await renderFrame(shelf);
    await userEvent.setup().click(await screen.findByRole('radio', { name: /KM/ }));
    expect(screen.queryByRole('radio', { name: /KM/ })).toBeNull();
    expect(test.open.by).toBe('m2');
    expect(rememberedReviewer('A1')).toBe('m2');
  });
});

describe('an open audit', () => {
  it('keeps a banner with the reason while a change cannot be saved, and takes it away once it is', async () => {
    const { open, store } = await showAudit({ unlocked: true });
    await screen.findByText('Inside Winter audit');
    store.fail('full');
    await act(async () => {
      open.write([
        { record: open.record, edits: [{ field: 'detail/name', value: 'Spring audit' }] },
      ]);
      await open.settled();
    });
    expect(screen.getByRole('alert').textContent).toMatch(/Not saved: the disk.* is full/);
    expect(screen.getByText('Inside Spring audit')).toBeTruthy();
    store.heal();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again now' }));
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('locks itself after the minutes set, and asks for the passphrase', async () => {
    changeSettings({ idleMinutes: 5 });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
    const { open } = await showAudit({ unlocked: true });
    await vi.waitFor(() => expect(screen.getByText('Inside Winter audit')).toBeTruthy());
    await act(() => vi.advanceTimersByTimeAsync(4 * 60_000));
    act(() => void document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true })));
    await act(() => vi.advanceTimersByTimeAsync(4 * 60_000));
    expect(open.locked()).toBe(false);
    await act(() => vi.advanceTimersByTimeAsync(2 * 60_000));
    expect(open.locked()).toBe(true);
    await vi.waitFor(() => expect(screen.getByLabelText('Passphrase')).toBeTruthy());
  });

  it('locks itself also while another screen stands', async () => {
    changeSettings({ idleMinutes: 5 });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
    const { open } = await showAudit({ unlocked: true });
    await vi.waitFor(() => expect(screen.getByText('Inside Winter audit')).toBeTruthy());
    act(() => screen.getByText('Leave').click());
    expect(screen.getByText('The settings')).toBeTruthy();
    await act(() => vi.advanceTimersByTimeAsync(6 * 60_000));
    expect(open.locked()).toBe(true);
  });

  it.each([
    ...['keydown', 'keyup', 'pointerdown', 'pointermove', 'mousedown', 'click', 'dblclick'],
    ...[
      'contextmenu',
      'wheel',
      'scroll',
      'touchstart',
      'touchend',
      'beforeinput',
      'input',
      'change',
    ],
    ...['paste', 'copy', 'cut', 'drop', 'dragover', 'submit'],
  ])('does nothing of a first %s after 8 hours of sleep but lock', async (name) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    const { open } = await showAudit({ unlocked: true });
    await vi.waitFor(() => expect(screen.getByText('Inside Winter audit')).toBeTruthy());
    const done = vi.fn();
    document.body.addEventListener(name, done);
    // Asleep: the date goes on, no timer runs.
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    const event = new Event(name, { bubbles: true, cancelable: true });
    await act(async () => void document.body.dispatchEvent(event));
    document.body.removeEventListener(name, done);
    expect(done).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(open.locked()).toBe(true));
  });

  it.each(['focus', 'pageshow', 'popstate', 'hashchange', 'storage', 'online'])(
    'locks when %s is the first thing after 8 hours of sleep',
    async (name) => {
      vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
      const { open } = await showAudit({ unlocked: true });
      await vi.waitFor(() => expect(screen.getByText('Inside Winter audit')).toBeTruthy());
      vi.setSystemTime(Date.now() + 8 * 3_600_000);
      await act(async () => void window.dispatchEvent(new Event(name)));
      await vi.waitFor(() => expect(open.locked()).toBe(true));
    },
  );

  it('shows nothing while it seals what was typed before the sleep', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    await showAudit({ unlocked: true });
    await vi.waitFor(() => expect(screen.getByText('Inside Winter audit')).toBeTruthy());
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(document.documentElement.dataset.locking).toBe('');
    await vi.waitFor(() => expect(document.documentElement.dataset.locking).toBeUndefined());
  });

  it('is not kept open by a clock that was set back', async () => {
    changeSettings({ idleMinutes: 5 });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
    const { open } = await showAudit({ unlocked: true });
    await vi.waitFor(() => expect(screen.getByText('Inside Winter audit')).toBeTruthy());
    vi.setSystemTime(Date.now() - 3_600_000);
    await act(() => vi.advanceTimersByTimeAsync(6 * 60_000));
    expect(open.locked()).toBe(true);
  });

  it('shows another tab everything, and writes there only after "Work here instead"', async () => {
    const first = await openTestAudit({ changes: named });
    const second = await first.secondTab();
    const { shelf } = fakeShelf({ open: second, unlocked: true });
    await renderFrame(shelf);
    await screen.findByText(/open in another tab/);
    await act(async () => {
      first.open.write([
        { record: first.open.record, edits: [{ field: 'detail/name', value: 'Written in tab 1' }] },
      ]);
      await first.open.settled();
    });
    expect(await screen.findByText('Inside Written in tab 1')).toBeTruthy();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Work here instead' }));
    await vi.waitFor(() => expect(screen.queryByText(/open in another tab/)).toBeNull());
    expect(second.mode()).toBe('writing');
    expect(first.open.mode()).toBe('reading');
  });
});
