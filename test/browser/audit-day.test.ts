import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageTexts } from '#test/report/pdf-text.ts';
import { type LaunchedBrowser, launchBrowser } from './browser.ts';
import { type Server, serveApp } from './server.ts';
import { type Keyboard, keyboardOf } from './steps/keyboard.ts';
import { oneStory } from './steps/one-story.ts';
import { criteriaOf, resultsTable } from './steps/results-table.ts';
import { coreCase } from './steps/review-keys.ts';
import { button, field, heading, inHand, link, saved } from './steps/screen.ts';
import { type Misdeeds, readyOffline, watchMisdeeds } from './visit.ts';

/** One story, told in order: each test goes on where the one before it left off. Nobody touches a mouse. */
describe('an audit day by keyboard alone, from an empty laptop', () => {
  oneStory();

  let server: Server;
  let browser: LaunchedBrowser;
  let page: Page;
  let keys: Keyboard;
  let misdeeds: Misdeeds;
  let passphrase = '';
  let onScreen: { readonly group: string[]; readonly all: string[] };

  const takeInHand = (launched: LaunchedBrowser): void => {
    browser = launched;
    page = launched.page;
    keys = keyboardOf(page);
    misdeeds = watchMisdeeds(launched.context, server.url);
  };

  beforeAll(async () => {
    server = await serveApp();
    takeInHand(await launchBrowser());
    await page.goto(server.url);
  });

  test('an audit is made, with the 6 words the app offers', async () => {
    await keys.enter(link(page, 'Set up a new audit'));
    await keys.fill(field(page, 'Name of the audit'), 'Quayside, winter');
    await keys.fill(field(page, 'Your initials'), 'AT');
    const offered = page.getByTestId('offered-words');
    await offered.getByText(/^[a-z]+( [a-z]+){5}$/).waitFor();
    passphrase = (await offered.textContent()) ?? '';
    await keys.tabTo(page.getByRole('checkbox', { name: 'I have written these words down' }));
    await keys.press('Space');
    await keys.enter(button(page, 'Make the audit'));
    await heading(page, 'Providers').waitFor();
  });

  test('it is set up: a provider, a group, a team of one', async () => {
    await keys.fill(field(page, 'Provider'), 'Harbour Trust');
    await keys.fill(field(page, 'Service'), 'Quayside');
    await keys.enter(button(page, 'Save provider'));
    await keys.enter(button(page, 'Continue'));
    await keys.fill(field(page, 'Short label'), 'Quay');
    await keys.fill(page.getByRole('spinbutton', { name: 'Cases planned' }), '2');
    const prescribed = page.getByRole('group', { name: 'Are these people prescribed for?' });
    await keys.tabTo(prescribed.getByRole('radio', { checked: true }));
    await keys.press('ArrowLeft');
    await expect.poll(() => prescribed.getByRole('radio', { name: 'No' }).isChecked()).toBe(true);
    await keys.enter(button(page, 'Save group'));
    await keys.enter(button(page, 'Go to the cases'));
    await saved(page);
  });

  test('2 cases are added', async () => {
    await keys.enter(button(page, 'Add the first cases'));
    await keys.tabTo(field(page, 'Case numbers'));
    await keys.type('QUA-01 to QUA-02');
    await keys.enter(button(page, 'Add 2 cases'));
    await page.getByText('2 cases added to Quay.').waitFor();
  });

  test('a case, its safeguarding question included, is finished in at most 66 keys, 180 from the first screen', async () => {
    await keys.enter(link(page, 'Start QUA-01'));
    const before = keys.pressed();
    for (const [place, ...pressed] of coreCase) {
      await expect.poll(() => inHand(page), { interval: 10 }).toBe(place);
      await keys.press(...pressed);
    }
    await page.getByText('Case QUA-01 finished.').waitFor();
    const ofCase = keys.pressed() - before;
    say(`a core case: ${ofCase} keys; first screen to first finished case: ${keys.pressed()} keys`);
    expect(ofCase).toBeLessThanOrEqual(66);
    expect(keys.pressed()).toBeLessThanOrEqual(180);
    await saved(page);
  });

  test('its report is saved in at most 20 keys more', async () => {
    const before = keys.pressed();
    await keys.enter(link(page, 'Feedback'));
    await keys.enter(button(page, 'Save reports'));
    const box = page.getByRole('dialog', { name: 'Save reports' });
    const downloading = page.waitForEvent('download');
    await keys.enter(box.getByRole('button', { name: 'Save as a zip file' }));
    await downloading;
    const ofReport = keys.pressed() - before;
    say(`a report: ${ofReport} keys`);
    expect(ofReport).toBeLessThanOrEqual(20);
    await keys.enter(box.getByRole('button', { name: 'Close' }));
  });

  test('the results table has changed', async () => {
    await keys.enter(link(page, 'Results'));
    await resultsTable(page).waitFor();
    await expect
      .poll(async () => (await criteriaOf(page, 'Quay')).join(' '))
      .toBe('1 0 1 0 1 1 1 0 0 not checked 0 1 1');
    await keys.tabTo(page.getByRole('radio', { name: 'Counts', exact: true }));
    await keys.press('ArrowRight');
    await resultsTable(page).getByText('1 of 1').first().waitFor();
    onScreen = { group: await criteriaOf(page, 'Quay'), all: await criteriaOf(page, 'All groups') };
  });

  test('an improvement action is added from a cell of the table', async () => {
    await keys.tabTo(resultsTable(page).getByRole('button', { pressed: true }));
    await keys.press('Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await expect.poll(() => inHand(page)).toBe('Quay: SMART');
    await keys.enter(link(page, 'Add an improvement action'));
    const box = page.getByRole('dialog', { name: 'Add an action' });
    await keys.enter(box.getByRole('button', { name: /^Use: / }).first());
    await keys.enter(box.getByRole('button', { name: 'Save action' }));
    await box.waitFor({ state: 'hidden' });
    await page.getByRole('rowheader', { name: 'SMART goals 0 of 1, Quay' }).waitFor();
    await saved(page);
  });

  test('the PDF says what the table on the screen says', async () => {
    await keys.enter(button(page, 'Save reports'));
    const box = page.getByRole('dialog', { name: 'Save reports' });
    const downloading = page.waitForEvent('download');
    await keys.enter(box.getByRole('button', { name: 'Save as a zip file' }));
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^draft-feedback-\d{4}-\d\d-\d\d\.zip$/);
    const zip = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const pdf = zip['draft-feedback-quayside-internal.pdf'] ?? new Uint8Array();
    const pages = await pageTexts(pdf);
    const results =
      pages.find((text) => text.includes('Cases answered Yes for each criterion')) ?? '';
    const printed = onScreen.all.map((_, index) => cellsOfCriterion(results, index + 1));
    expect(printed.map(([group]) => group)).toEqual(onScreen.group);
    expect(printed.map(([, all]) => all)).toEqual(onScreen.all);
    expect(onScreen.all).toHaveLength(13);
    expect(pages.join()).toContain('SMART goals 0 of 1, Quay');
    expect(pages.join()).not.toContain('QUA-01');
    await keys.enter(box.getByRole('button', { name: 'Close' }));
    expect(misdeeds).toEqual({ foreign: [], faults: [] });
  });

  test('the network and the browser die; the audit opens again with its passphrase and goes on', async () => {
    await readyOffline(page);
    await server.close();
    await browser.kill();

    takeInHand(await launchBrowser(browser.profile));
    await page.goto(server.url);
    await keys.enter(link(page, /^Unlock ?: Audit of /));
    await keys.tabTo(page.getByLabel('Passphrase', { exact: true }));
    await keys.type(passphrase);
    await keys.press('Enter');
    await page.getByText('1 of 2 finished').waitFor();

    await keys.enter(link(page, 'Start QUA-02'));
    await expect.poll(() => inHand(page)).toBe('Note sets seen');
    await keys.press('1', 'Enter');
    await saved(page);
    await keys.enter(link(page, 'Results'));
    await resultsTable(page).waitFor();
    await expect.poll(() => criteriaOf(page, 'All groups')).toEqual(onScreen.all.map(withoutBase));
    await keys.tabTo(page.getByRole('radio', { name: 'Finished only (1)' }));
    await keys.press('ArrowRight');
    await page.getByText('Recovery plans: 2 cases in 1 group').waitFor();
    expect(misdeeds.foreign).toEqual([]);
  });
});

/** Figures for whoever reads the run. */
const say = (figures: string): void => {
  process.stdout.write(`${figures}\n`);
};

/** A count on the screen without "of n". */
const withoutBase = (cell: string): string => cell.replace(/ of \d+$/, '');

/** The two cells of a criterion in the results table of the PDF: the sample group, and all groups of the provider. */
function cellsOfCriterion(page: string, criterion: number): (string | undefined)[] {
  const cell = '(\\d+ of \\d+|n/a|not checked|not answered)';
  const line = new RegExp(`\\b${criterion}\\. [A-Z][^\\d]+? ${cell} ${cell} no comparison`);
  return line.exec(page)?.slice(1) ?? [];
}
