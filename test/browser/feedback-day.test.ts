import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { rewriteWords } from '#src/ui/feedback/lines-form.tsx';
import { type LaunchedBrowser, launchBrowser } from '#test/browser/browser.ts';
import { type Server, serveApp } from '#test/browser/server.ts';
import { keyboardOf } from '#test/browser/steps/keyboard.ts';
import { openSample } from '#test/browser/steps/sample.ts';
import { button, field, heading, link, saved } from '#test/browser/steps/screen.ts';
import { type Misdeeds, readyOffline, watchMisdeeds } from '#test/browser/visit.ts';
import { pageTexts } from '#test/report/pdf-text.ts';
import { uaCheck } from '#test/report/ua-check.ts';
import { oneStory } from './steps/one-story.ts';

const strength = 'People set their own goals, and most goals have a date.';
const concern = 'Plans are copied from one year to the next.';
const practice = 'Reviews that the person leads are worth copying.';
const actions = [
  'Book a review for every plan',
  'Hold a case discussion each month',
  'Write dated goals with each person',
];
const documents = [
  'feedback-new-road-centre-internal',
  'feedback-new-road-centre-shareable',
  'feedback-the-bridge-dip-and-drr-internal',
  'feedback-the-bridge-dip-and-drr-shareable',
  'overview-internal',
  'overview-shareable',
];

const titles = {
  bridge: 'The Bridge, DIP and DRR',
  'new-road': 'New Road Centre',
  overview: 'Partnership overview',
};
const titleOf = (name: string): string =>
  Object.entries(titles).find(([about]) => name.includes(about))?.[1] ?? 'No title';

/** "3 of 33", but not of pages or of standards. */
const smallShare = /(?<!Page |Standards: )\b[1-4] of \d{2}\b(?! (?:standards?|criteria|clearly)\b)/;

describe('the day feedback is written', () => {
  oneStory();

  let server: Server;
  let browser: LaunchedBrowser;
  let page: Page;
  let misdeeds: Misdeeds;
  let zip: Record<string, Uint8Array>;
  const texts = new Map<string, string>();

  beforeAll(async () => {
    server = await serveApp();
    browser = await launchBrowser();
    ({ page } = browser);
    misdeeds = watchMisdeeds(browser.context, server.url);
    return () => server.close();
  });

  const card = (name: string) => page.getByRole('region', { name, exact: true });
  const add = async (action: string, due: string) => {
    await button(page, 'Add an action').click();
    const box = page.getByRole('dialog', { name: 'Add an action' });
    await box.getByLabel('Action', { exact: true }).fill(action);
    await box.getByLabel('Who', { exact: true }).fill('Service manager');
    await box.getByLabel('By', { exact: true }).fill(due);
    await box.getByRole('button', { name: 'Save action' }).click();
    await box.waitFor({ state: 'hidden' });
  };

  test('a note of one case becomes a line, in other words only', async () => {
    await openSample(page, server.url);
    await page.getByText('52 of 52 finished').waitFor();
    await readyOffline(page);
    await server.close();

    await link(page, 'Feedback').click();
    const notes = card('From the notes');
    await notes.getByLabel('Show', { exact: true }).selectOption('strengths');
    await notes
      .getByRole('button', { name: /^Use this, / })
      .first()
      .click();
    const strengths = card('Keep doing');
    await strengths.getByRole('button', { name: 'Save the strengths' }).click();
    await strengths.getByText(rewriteWords).waitFor();
    await page.keyboard.type(strength);
    await strengths.getByRole('button', { name: 'Save the strengths' }).click();
    await strengths.getByRole('listitem').getByText(strength).waitFor();
  });

  test('the other lines are written', async () => {
    for (const [name, about, line] of [
      ['Concerns', 'concerns', concern],
      ['Good practice worth sharing', 'good practice', practice],
    ] as const) {
      await button(page, `Edit the ${about}`).click();
      await card(name).getByRole('textbox').fill(line);
      await button(page, `Save the ${about}`).click();
      await card(name).getByRole('listitem').getByText(line).waitFor();
    }
  });

  test('3 actions are added', async () => {
    for (const action of actions) await add(action, '2040-05-01');
    await saved(page);
  });

  test('everything is saved with one click, with the network gone', async () => {
    await button(page, 'Save reports').click();
    const box = page.getByRole('dialog', { name: 'Save reports' });
    await box
      .getByText(
        'This makes reports for 2 providers: 4 PDFs and 4 web pages. 2 overviews: 2 PDFs and 2 web pages.',
      )
      .waitFor();
    const downloading = page.waitForEvent('download');
    await box.getByRole('button', { name: 'Save as a zip file' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^feedback-\d{4}-\d\d-\d\d\.zip$/);
    zip = unzipSync(new Uint8Array(readFileSync(await download.path())));
    expect(Object.keys(zip)).toEqual(documents.flatMap((name) => [`${name}.html`, `${name}.pdf`]));
    await box.getByRole('button', { name: 'Close' }).click();
    expect(misdeeds).toEqual({ foreign: [], faults: [] });
  });

  test('every PDF is tagged and has its title', async () => {
    for (const name of documents) {
      const bytes = zip[`${name}.pdf`] ?? new Uint8Array();
      expect(await uaCheck(bytes), name).toEqual([]);
      const document = await PDFDocument.load(bytes, { updateMetadata: false });
      expect(document.getTitle(), name).toContain(titleOf(name));
      texts.set(`${name}.pdf`, (await pageTexts(bytes)).join(' '));
    }
  });

  test('every web page opens with the network gone and has its title', async () => {
    for (const name of documents) {
      // A page that is written over keeps the policy of the one before.
      const twin = await browser.context.newPage();
      const html = new TextDecoder().decode(zip[`${name}.html`]);
      await twin.setContent(html, { waitUntil: 'load' });
      texts.set(
        `${name}.html`,
        ((await twin.locator('main').textContent()) ?? '').replace(/\s+/g, ' '),
      );
      await expect.poll(() => twin.title(), { message: name }).toContain(titleOf(name));
      await twin.close();
    }
    expect(misdeeds).toEqual({ foreign: [], faults: [] });
  });

  test('only the reports of the provider hold the words and actions of the day', () => {
    for (const [name, text] of texts)
      for (const words of [strength, concern, practice, ...actions])
        if (name.includes('bridge')) expect(text, `${name}: ${words}`).toContain(words);
        else if (name.includes('new-road')) expect(text, name).not.toContain(words);
    for (const ending of ['pdf', 'html'])
      for (const action of actions)
        expect(texts.get(`overview-internal.${ending}`)).toContain(action);
    expect(texts.size).toBe(2 * documents.length);
  });

  test('no report holds a case number, and no shareable one a small number of cases', () => {
    for (const [name, text] of texts) {
      expect(text, name).not.toMatch(/\b(?:BRG|DIP|NRD|NRB|DRR)-\d{2}\b/);
      if (name.includes('shareable')) expect(text, name).not.toMatch(smallShare);
    }
  });

  test('the provider answers in the web page, and the board takes the answer in', async () => {
    const twin = await browser.context.newPage();
    const html = zip['feedback-the-bridge-dip-and-drr-internal.html'] ?? new Uint8Array();
    // From the disk, as the provider opens it.
    const folder = mkdtempSync(join(tmpdir(), 'saved-report-'));
    writeFileSync(join(folder, 'report.html'), html);
    const address = pathToFileURL(join(folder, 'report.html')).href;
    await twin.goto(address);
    const keys = keyboardOf(twin);
    const answer = twin.getByRole('group', { name: new RegExp(actions[1] ?? '') });
    await keys.tabTo(answer.getByRole('radio').first());
    await keys.press('Space');
    await keys.fill(answer.getByRole('textbox'), 'It starts on Monday.');
    await keys.fill(field(twin, 'Your role'), 'Service manager');
    const saving = twin.waitForEvent('download');
    await keys.enter(button(twin, 'Save my reply'));
    const reply = await saving;
    const buffer = readFileSync(await reply.path());
    const name = reply.suggestedFilename();
    await twin.close();
    rmSync(folder, { recursive: true });

    await link(page, 'Actions').click();
    await heading(page, 'Actions').waitFor();
    const board = keyboardOf(page);
    const choosing = page.waitForEvent('filechooser');
    await board.enter(button(page, 'Open a provider’s reply'));
    await (await choosing).setFiles({ name, mimeType: 'application/json', buffer });
    await board.enter(button(page, 'Take in 1 answer'));
    await page.getByText('Took in 1 answer from The Bridge, DIP and DRR.').waitFor();
    const row = page.getByRole('row').filter({ hasText: actions[1] ?? '' });
    await row.getByText('“It starts on Monday.”').waitFor();
    await saved(page);
    // The page itself, and nothing else.
    expect(misdeeds).toEqual({ foreign: [address], faults: [] });
    await link(page, 'Feedback').click();
  });

  test('an action that is late stands first on the home of the audit', async () => {
    const [late = ''] = actions;
    await button(page, `Change: ${late}`).click();
    const box = page.getByRole('dialog', { name: 'Change an action' });
    await box.getByLabel('By', { exact: true }).fill('2012-01-02');
    await box.getByRole('button', { name: 'Save action' }).click();
    await box.waitFor({ state: 'hidden' });
    await link(page, 'Cases').click();
    await heading(page, 'Cases').waitFor();
    const overdue = page.getByRole('region', { name: 'Overdue actions' });
    await expect.poll(() => overdue.getByRole('listitem').first().textContent()).toContain(late);
  });
});
