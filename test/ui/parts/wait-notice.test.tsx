import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WaitNotice } from '#src/ui/parts/wait-notice.tsx';
import { silence, type WaitedFor, Waits } from '#src/ui/parts/waits.ts';

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

let waits = new Waits();
beforeEach(() => {
  vi.useFakeTimers();
  waits = new Waits();
});
afterEach(() => void vi.useRealTimers());

describe('What keeps the app waiting', () => {
  it.each([
    ['storage', /storage.*close the others.*goes on by itself/],
    ['tab', /which tab writes.*close the other tabs.*goes on by itself/],
    ['key', /working out the key.*reload this page/],
    ['folder', /shared folder.*connected.*goes on by itself/],
    ['file', /file to be read.*copy the file.*goes on by itself/],
    ['reports', /reports.*cancel and save again/],
    ['part', /part of the app.*reload this page/],
  ] satisfies readonly (readonly [WaitedFor, RegExp])[])(
    'is named after two seconds, with what to do: %s',
    async (what, words) => {
      render(<WaitNotice waits={waits} />);
      const { task, answer } = slow();
      const attended = waits.attend(what, task);
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
    render(<WaitNotice waits={waits} />);
    const first = slow();
    const second = slow();
    void waits.attend('folder', first.task);
    await pass(1_000);
    void waits.attend('folder', second.task);
    await pass(1_500);
    expect(screen.getAllByText(/Waiting for the shared folder/)).toHaveLength(1);
    await first.answer();
    await pass(1_000);
    expect(screen.getAllByText(/Waiting for the shared folder/)).toHaveLength(1);
    await second.answer();
    expect(screen.queryByText(/Waiting for the shared folder/)).toBeNull();
  });

  it('says nothing of what is quick, and hands on what failed', async () => {
    render(<WaitNotice waits={waits} />);
    await waits.attend('storage', Promise.resolve());
    await expect(waits.attend('key', Promise.reject(new Error('dead')))).rejects.toThrow('dead');
    await pass(10_000);
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
