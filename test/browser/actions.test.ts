import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveApp } from './server.ts';
import { keyboardOf } from './steps/keyboard.ts';
import { oneStory } from './steps/one-story.ts';
import { openSample } from './steps/sample.ts';
import { button, heading, link, saved } from './steps/screen.ts';

const referrals = 'Make a list of services, how to refer to each, and whom to ask there.';

oneStory();

let page: Page;

beforeAll(async () => {
  const { url } = await serveApp();
  ({ page } = await launchBrowser());
  await openSample(page, url);
});

const rows = () => page.getByRole('rowheader').allTextContents();

test('an action that is marked overdue stands first on the board and on the audit’s home', async () => {
  await link(page, 'Actions').click();
  await heading(page, 'Actions').waitFor();
  const keyboard = keyboardOf(page);
  await keyboard.enter(page.getByLabel(/^Set status: Name one worker/));
  await keyboard.enter(button(page, 'Overdue'));
  await page.getByText('1 overdue, 1 at risk').waitFor();
  await expect.poll(rows).toHaveLength(5);
  await expect.poll(async () => (await rows())[0]).toContain('Name one worker');
  await link(page, 'Cases').click();
  const notice = page.getByRole('region', { name: 'Overdue actions' });
  await expect
    .poll(() => notice.getByRole('listitem').allTextContents())
    .toEqual([expect.stringContaining('Name one worker')]);
  await notice.getByRole('link', { name: 'Go to the board' }).click();
  await heading(page, 'Actions').waitFor();
  await expect.poll(rows).toHaveLength(1);
  await page.getByLabel('Status', { exact: true }).selectOption('All');
  await expect.poll(rows).toHaveLength(5);
});

test('a provider’s reply is taken in, and is there after the page was loaded again', async () => {
  const address = await link(page, 'The Bridge, DIP and DRR').first().getAttribute('href');
  const reply = {
    kind: 'case-file-audit-reply',
    version: 1,
    audit: 'sample',
    provider: address?.split('/').at(-1),
    reportDate: '2012-03-13',
    answeredBy: 'Service manager',
    answers: [{ action: 'sample-act-00001', response: 'disagree', why: 'We have one' }],
  };
  const buffer = Buffer.from(JSON.stringify(reply));
  const file = { name: 'reply.json', mimeType: 'application/json', buffer };
  await page.getByLabel('A provider’s reply').setInputFiles(file);
  await button(page, 'Take in 1 answer').click();
  await page.getByText('“We have one”').waitFor();
  await saved(page);
  await page.reload();
  await page.getByText('Disagrees').waitFor();
});

test('the board is saved for a spreadsheet and for a calendar', async () => {
  const savedBy = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };
  const csv = await savedBy('Save as CSV');
  expect(csv.name).toMatch(/^actions-\d{4}-\d\d-\d\d\.csv$/);
  expect(csv.text).toContain(`"${referrals}"`);
  const calendar = await savedBy('Save for a calendar');
  expect(calendar.name).toMatch(/^actions-\d{4}-\d\d-\d\d\.ics$/);
  expect(calendar.text.match(/BEGIN:VEVENT/g)).toHaveLength(8);
});
