import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { ReportDocument } from '#src/report/block/block.ts';
import type { ReportDesk } from '#src/ui/feedback/save/report-desk.ts';
import { Guide } from '#src/ui/help/topics/guide.tsx';
import { ShelfContext } from '#src/ui/parts/shelf-context.ts';
import { fakeShelf } from '#test/build/fake-shelf.ts';
import { fakeDesk } from '#test/ui/feedback/fake-desk.ts';

const show = (draw: ReportDesk['draw']) => {
  const { desk, downloads } = fakeDesk();
  render(
    <ShelfContext value={fakeShelf().shelf}>
      <Guide desk={{ ...desk, draw }} />
    </ShelfContext>,
  );
  return downloads;
};

it('saves one page made from the questions in use', async () => {
  const drawn: ReportDocument[] = [];
  const downloads = show(async (document, fileName) => {
    drawn.push(document);
    return {
      ok: true,
      files: [{ name: `${fileName}.pdf`, bytes: new Uint8Array(1) }],
      missing: [],
    };
  });
  await userEvent.setup().click(screen.getByRole('button', { name: 'Save the guide as a PDF' }));
  await expect.poll(() => downloads).toEqual(['reviewer-guide.pdf']);
  expect(drawn[0]?.title).toBe('Reviewer guide');
});

it('says when the page could not be made', async () => {
  const downloads = show(async () => ({ ok: false, reason: 'failed', title: undefined }));
  await userEvent.setup().click(screen.getByRole('button', { name: 'Save the guide as a PDF' }));
  expect(await screen.findByText('The page could not be made. Try again.')).toBeTruthy();
  expect(downloads).toEqual([]);
});
