import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WaitNotice } from '#src/ui/parts/wait-notice.tsx';
import { attend, silence, type WaitedFor } from '#src/ui/parts/waits.ts';

/** Something outside that answers when it is let. */
function slow() {
  let answer = () => {};
  const task = new Promise<void>((done) => {
    answer = done;
  });
  return { task, answer: () => act(async () => answer()) };
}

const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('What keeps the app waiting', () => {
  it.each([
    ['storage', /storage.*close the others.*goes on by itself/],
    ['tab', /which tab writes.*close the other tabs.*goes on by itself/],
    ['key', /working out the key.*reload this page/],
    ['folder', /shared folder.*connected.*goes on by itself/],
    ['reports', /reports.*cancel and save again/],
    ['part', /part of the app.*reload this page/],
  ] satisfies readonly (readonly [WaitedFor, RegExp])[])(
    'is named after two seconds, with what to do: %s',
    async (what, words) => {
      render(<WaitNotice />);
      const { task, answer } = slow();
      const attended = attend(what, task);
      await pass(silence - 100);
      expect(screen.getByRole('status').textContent).toBe('');
      await pass(200);
      expect(screen.getByRole('status').textContent).toMatch(words);
      await answer();
      await attended;
      expect(screen.getByRole('status').textContent).toBe('');
    },
  );

  it('is said once for many tasks, and until the last has ended', async () => {
    render(<WaitNotice />);
    const first = slow();
    const second = slow();
    void attend('folder', first.task);
    await pass(1_000);
    void attend('folder', second.task);
    await pass(1_500);
    expect(screen.getAllByText(/Waiting for the shared folder/)).toHaveLength(1);
    await first.answer();
    await pass(1_000);
    expect(screen.getAllByText(/Waiting for the shared folder/)).toHaveLength(1);
    await second.answer();
    expect(screen.queryByText(/Waiting for the shared folder/)).toBeNull();
  });

  it('says nothing of what is quick, and hands on what failed', async () => {
    render(<WaitNotice />);
    await attend('storage', Promise.resolve());
    await expect(attend('key', Promise.reject(new Error('dead')))).rejects.toThrow('dead');
    await pass(10_000);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
