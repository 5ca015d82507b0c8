import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { HelpScreen } from '#src/ui/help/help-screen.tsx';

const show = () =>
  render(
    <MemoryRouter>
      <HelpScreen />
    </MemoryRouter>,
  );

const keysOf = (caption: RegExp): string[] =>
  within(screen.getByRole('table', { name: caption }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent?.replace(/\s+/g, ' ') ?? '');

describe('help', () => {
  it('lists the keys of the review screen', () => {
    show();
    expect(keysOf(/^Keys on the review screen/).join()).toContain('C Write a note');
  });

  it('says that spelling help of the browser is off, and how it is forbidden for all', () => {
    show();
    expect(screen.getByText(/SpellCheckServiceEnabled/).textContent).toContain('It is off here');
  });

  it('lists the keys that settle answers', () => {
    show();
    expect(keysOf(/Answers to settle/)).toEqual([
      '1 2 Keep the first or second value, and so on to 9, and go to the next',
      '↑ ↓ Previous or next answer to settle',
      'Enter Go to the question',
      'Ctrl+Z Undo what was settled last',
    ]);
  });
});
