import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { HelpScreen } from '#src/ui/help/help-screen.tsx';
import { helpTopics } from '#src/ui/help/help-topics.tsx';
import { topicAt } from '#src/ui/help/topic-at.ts';
import { ShelfContext } from '#src/ui/parts/shelf-context.ts';
import { fakeShelf } from '#test/build/fake-shelf.ts';

const show = (topic = '', from?: string) =>
  render(
    <ShelfContext value={fakeShelf().shelf}>
      <MemoryRouter initialEntries={[{ pathname: `/help/${topic}`, state: { from } }]}>
        <Routes>
          <Route path="/help/:topic?" element={<HelpScreen />} />
          <Route path="*" element={<p>Where I was</p>} />
        </Routes>
      </MemoryRouter>
    </ShelfContext>,
  );

const keysOf = (caption: RegExp): string[] =>
  within(screen.getByRole('table', { name: caption }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent?.replace(/\s+/g, ' ') ?? '');

const policy = /\w+(?:Enabled|Settings)\b/g;

const addresses = [
  '/',
  '/new',
  '/join',
  '/settings',
  '/a/A1/setup',
  '/a/A1/setup/groups',
  '/a/A1/cases',
  '/a/A1/c/C1',
  '/a/A1/c/C1/recovery-plan',
  '/a/A1/c/C1/check',
  '/a/A1/c/C1/history',
  '/a/A1/results',
  '/a/A1/feedback',
  '/a/A1/feedback/P1',
  '/a/A1/actions',
  '/a/A1/sync',
  '/a/A1/conflicts',
  '/a/A1/history',
  '/a/A1/next',
  '/a/A1/print/form',
  '/a/A1/print/case/C1',
  '/a/A1/print/results',
];

describe('help', () => {
  it.each(addresses)('has a page for the screen at %s', (address) => {
    const topic = topicAt(address);
    const known = helpTopics.flatMap(([, topics]) => topics.map(({ id }) => id));
    expect(known).toContain(topic);
  });

  it('opens at the page of the screen in use, lists the others, and leads back', async () => {
    show('results', '/a/A1/results?den=applicable');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Help: Results');
    expect(screen.getByRole('link', { name: 'Results' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByText(/Under 10 cases there is no percentage/)).toBeTruthy();
    await userEvent.setup().click(screen.getByRole('link', { name: 'Back to where you were' }));
    expect(screen.getByText('Where I was')).toBeTruthy();
  });

  it('lists its pages when it was opened by itself', () => {
    show();
    const pages = within(screen.getByRole('navigation', { name: 'Pages of help' }));
    expect(pages.getAllByRole('link').length).toBe(
      helpTopics.flatMap(([, topics]) => topics).length,
    );
    expect(screen.getByRole('button', { name: 'Start the tour' })).toBeTruthy();
  });

  it('lists the keys of the review screen, and those that settle answers', () => {
    show('answers');
    expect(keysOf(/^Keys on the review screen/).join()).toContain('C Write a note');
    expect(keysOf(/Answers to settle/)).toEqual([
      '1 2 Keep the first or second value, and so on to 9, and go to the next',
      '↑ ↓ Previous or next answer to settle',
      'Enter Go to the question',
      'Ctrl+Z Undo what was settled last',
    ]);
  });

  it('says that spelling help of the browser is off, and how it is forbidden for all', () => {
    show('safety');
    const said = screen.getByText(/SpellCheckServiceEnabled/).textContent ?? '';
    expect(said).toContain('It is off here');
    const [inChrome = '', inEdge = ''] = said.slice(said.indexOf('In Chrome')).split('In Edge');
    expect(inChrome.match(policy)).toEqual([
      'SpellCheckServiceEnabled',
      'TranslateEnabled',
      'HelpMeWriteSettings',
    ]);
    expect(inEdge.match(policy)).toEqual([
      'MicrosoftEditorProofingEnabled',
      'MicrosoftEditorSynonymsEnabled',
      'TextPredictionEnabled',
      'ComposeInlineEnabled',
      'TranslateEnabled',
    ]);
  });

  it('has a checklist for the day, from packing to wiping', () => {
    show('audit-day');
    const parts = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(parts).toEqual(
      expect.arrayContaining(['Packing', 'Passphrase', 'Shared folder', 'Hand-over', 'Wiping']),
    );
    expect(screen.getByRole('button', { name: 'Print the checklist' })).toBeTruthy();
  });
});
