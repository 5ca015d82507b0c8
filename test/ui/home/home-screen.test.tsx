import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { HomeScreen } from '#src/ui/home/home-screen.tsx';
import { type Shelf, ShelfContext } from '#src/ui/parts/shelf-context.ts';
import { fakeShelf } from '#test/build/fake-shelf.ts';

const winter = {
  audit: 'A1',
  label: 'Made in winter',
  made: Date.UTC(2026, 10, 1),
  sample: false,
  hasRecovery: true,
};

function showHome(shelf: Shelf) {
  render(
    <ShelfContext value={shelf}>
      <MemoryRouter>
        <Routes>
          <Route path="/" element={<HomeScreen />} />
          <Route path="/a/:audit/:place" element={<p>In the audit</p>} />
        </Routes>
      </MemoryRouter>
    </ShelfContext>,
  );
}

describe('the first screen', () => {
  it('opens the sample audit in one click on an empty laptop', async () => {
    showHome(fakeShelf().shelf);
    expect(screen.queryByText('Audits on this laptop')).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Open the sample audit' }));
    expect(await screen.findByText('In the audit')).toBeTruthy();
  });

  it('lists audits by the label that shows while they are locked', async () => {
    showHome(fakeShelf({ audits: [winter] }).shelf);
    expect(await screen.findByRole('link', { name: 'Made in winter' })).toBeTruthy();
    expect(screen.getByText(/Made 1 November 2026 · locked/)).toBeTruthy();
  });

  it('removes an audit only when its name was typed', async () => {
    const { shelf, removed } = fakeShelf({ audits: [winter] });
    showHome(shelf);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /Remove/ }));
    await user.click(screen.getByRole('button', { name: 'Remove for good' }));
    expect(screen.getByText('Type the audit’s name as it is shown: Made in winter')).toBeTruthy();
    expect(removed).toEqual([]);
    await user.type(screen.getByLabelText('To remove it, type its name'), 'Made in winter');
    await user.click(screen.getByRole('button', { name: 'Remove for good' }));
    expect(removed).toEqual(['A1']);
    expect(screen.queryByText('Audits on this laptop')).toBeNull();
  });

  it('says why the audits could not be listed', async () => {
    const { shelf } = fakeShelf();
    showHome({ ...shelf, list: async () => ({ ok: false, why: 'The storage was closed.' }) });
    expect((await screen.findByRole('alert')).textContent).toMatch('The storage was closed.');
  });
});
