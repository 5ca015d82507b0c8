import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ScreenGuard } from '#src/ui/frame/screen-guard.tsx';

const quiet = vi.spyOn(console, 'error');
afterEach(() => quiet.mockReset());

let secondFails = () => false;

function Second() {
  if (secondFails()) throw new Error('The page was changed by something else');
  return <p>The second screen</p>;
}

/** Two screens in the guard, the second as good as `fails` says. */
async function show(fails: () => boolean) {
  quiet.mockImplementation(() => undefined);
  secondFails = fails;
  const frame = (
    <ScreenGuard>
      <Outlet />
    </ScreenGuard>
  );
  const children = [
    { path: '/', element: <p>The first screen</p> },
    { path: '/second', element: <Second /> },
  ];
  const router = createMemoryRouter([{ element: frame, children }]);
  render(<RouterProvider router={router} />);
  return { go: (to: string) => act(() => router.navigate(to)) };
}

describe('a screen that fails', () => {
  it('is drawn anew before anything is said', async () => {
    let failures = 2;
    const { go } = await show(() => failures-- > 0);
    await go('/second');
    expect(screen.getByText('The second screen')).toBeTruthy();
  });

  it('says so, leaves the other screens as they are, and is tried again on going there', async () => {
    let broken = true;
    const { go } = await show(() => broken);
    await go('/second');
    expect(screen.getByText('This screen stopped working')).toBeTruthy();
    await go('/');
    expect(screen.getByText('The first screen')).toBeTruthy();
    broken = false;
    await go('/second');
    expect(screen.getByText('The second screen')).toBeTruthy();
  });
});
