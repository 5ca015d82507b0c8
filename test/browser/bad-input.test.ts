import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from './browser.ts';
import { type Server, serveApp } from './server.ts';
import { everythingInIndexedDb } from './steps/everything-stored.ts';
import { oneStory } from './steps/one-story.ts';
import { makeAudit, unlock } from './steps/real-audit.ts';
import { openPlan, openSample } from './steps/sample.ts';
import { button, field, heading, link, saved, saveStatus } from './steps/screen.ts';

const audit = {
  name: 'Quayside, winter',
  label: 'Winter audit',
  passphrase: 'lantern orchard pebble saddle',
  provider: 'Harbour Trust',
  group: 'Quay',
  cases: 'QUA-01',
};

const newerVersion = 990;

let server: Server;
/** A page of the same place as the app that is not the app. */
let besides: string;
let browser: LaunchedBrowser;
let page: Page;

beforeAll(async () => {
  server = await serveApp();
  besides = `${server.url}favicon.svg`;
  browser = await launchBrowser();
  page = browser.page;
});

/** The answers to a question, by its short name. */
const answers = (on: Page, question: string): Locator =>
  on.getByRole('radiogroup', { name: new RegExp(` ${question} `) });

describe('in a sealed audit', () => {
  oneStory();

  beforeAll(() => makeAudit(page, server.url, audit));

  test('a wrong passphrase is said to be wrong, and can be typed again', async () => {
    await button(page, 'Lock').click();
    await link(page, audit.label).click();
    const passphrase = page.getByLabel('Passphrase', { exact: true });
    await passphrase.fill('lantern orchard pebble kettle');
    await button(page, 'Unlock').click();
    await page
      .getByText('That passphrase does not open this audit. Check each word and try again.')
      .waitFor();
    await expect.poll(() => passphrase.inputValue()).toBe('lantern orchard pebble kettle');
    await unlock(page, server.url, audit);
    await link(page, 'Start QUA-01').waitFor();
  });

  test.each([
    ['QUA-01', 'QUA-01 is used in Quay already. Enter a case number that no other case has.'],
    [
      '943 476 5919',
      '“943 476 5919” looks like an NHS number. Use a number that names nobody, such as BRG-07.',
    ],
  ])('the case number %s is refused, and nothing is added', async (reference, sentence) => {
    await button(page, 'Add cases').click();
    const box = page.getByRole('dialog', { name: 'Add cases' });
    const numbers = box.getByLabel('Case numbers');
    await numbers.fill(`QUA-02\n${reference}`);
    await box.getByRole('button', { name: /^Add / }).click();
    await box.getByText(`Line 2: ${sentence}`).waitFor();
    await box.getByText('Nothing is added yet').first().waitFor();
    await expect.poll(() => numbers.inputValue()).toBe(`QUA-02\n${reference}`);
    await box.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('1 listed').waitFor();
  });

  test('a plan from before treatment began is kept, and said to be so', async () => {
    await link(page, 'Start QUA-01').click();
    await field(page, / Time in treatment /).fill('3');
    await link(page, /^Recovery plan/).click();
    await answers(page, 'Recovery plan').getByRole('radio', { name: 'Yes' }).check();
    await field(page, / Plan date /).fill('02/2011');
    await page
      .getByText(/is from before treatment started/)
      .first()
      .waitFor();
    await saved(page);
    await expect.poll(() => field(page, / Plan date /).inputValue()).toBe('02/2011');
  });

  test('a number out of range stays on the screen, and is saved when it is put right', async () => {
    await link(page, /^Case header/).click();
    const time = field(page, / Time in treatment /);
    await time.fill('481');
    await page.getByText('Not saved. Enter whole months, from 0 to 480 (40 years).').waitFor();
    await leaveAndComeBack('Case header');
    await page.getByText('Not saved. Enter whole months, from 0 to 480 (40 years).').waitFor();
    await expect.poll(() => time.inputValue()).toBe('481');
    await time.fill('30');
    await leaveAndComeBack('Case header');
    await expect.poll(() => time.inputValue()).toBe('30');
  });

  test('a note of 2,001 characters stays on the screen, and is saved when it is shorter', async () => {
    await link(page, /^Recovery plan/).click();
    await button(page, 'Add note, 1.5 SMART goals').click();
    const note = field(page, /^Note for 1\.5/);
    await note.fill('x'.repeat(2001));
    await page.getByText('Not saved. Shorten this note by 1 character.').waitFor();
    await note.press('Control+Enter');
    await field(page, /^Note for 1\.6/).waitFor();
    await button(page, 'Add note, 1.5 SMART goals').click();
    await expect.poll(() => note.inputValue()).toHaveLength(2001);
    await page.getByText('Not saved. Shorten this note by 1 character.').waitFor();
    await note.press('End');
    await note.press('Backspace');
    await page.getByText('2,000 of 2,000 characters').waitFor();
    await page.getByText(/^Not saved/).waitFor({ state: 'hidden' });
    await leaveAndComeBack('Recovery plan');
    await button(page, 'Change note, 1.5 SMART goals').click();
    await expect.poll(() => note.inputValue()).toHaveLength(2000);
  });
});

async function leaveAndComeBack(section: string): Promise<void> {
  await link(page, /^Keyworking/).click();
  await heading(page, 'Keyworking').waitFor();
  await saved(page);
  await link(page, new RegExp(`^${section}`)).click();
  await heading(page, section).waitFor();
}

describe('in the sample audit', () => {
  oneStory();

  const newerMeanwhile =
    'Not saved: a newer version of this app has used this laptop’s audits. Update this window to go on.';
  const newer =
    'A newer version of Case File Audit has used the audits on this laptop. Update this app to open them. Nothing was changed.';
  const fullDisk = 'Not saved: the disk, or the part of it this browser may use, is full.';

  test('a second tab shows every change, writes nothing, and can take over', async () => {
    await openSample(page, server.url);
    await openPlan(page, 'BRG-01');
    await saved(page);
    const other = await browser.context.newPage();
    await other.goto(page.url());
    const notice = (tab: Page) => tab.getByText('This audit is open in another tab.');
    await notice(other).waitFor();
    const here = answers(page, 'Agreed');
    const there = answers(other, 'Agreed');
    await expect.poll(() => there.getByRole('radio', { name: 'Yes' }).isDisabled()).toBe(true);

    await here.getByRole('radio', { name: 'Could not check' }).check();
    await expect
      .poll(() => there.getByRole('radio', { name: 'Could not check' }).isChecked())
      .toBe(true);
    await button(other, 'Work here instead').click();
    await notice(page).waitFor();
    await notice(other).waitFor({ state: 'hidden' });
    await expect.poll(() => here.getByRole('radio', { name: 'Yes' }).isDisabled()).toBe(true);
    await there.getByRole('radio', { name: 'No', exact: true }).check();
    await saved(other);
    await expect
      .poll(() => here.getByRole('radio', { name: 'No', exact: true }).isChecked())
      .toBe(true);
    await other.close();
    await button(page, 'Work here instead').click();
    await notice(page).waitFor({ state: 'hidden' });
  });

  test('a full disk is said for as long as it lasts, and what was answered is saved when there is room', async () => {
    // A browser that starts with a full disk: a running one remembers for a while how much room there was.
    const address = page.url();
    await browser.close();
    browser = await launchBrowser(browser.profile);
    page = browser.page;
    const session = await browser.context.newCDPSession(page);
    const { origin } = new URL(server.url);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.goto(address);
    const balance = answers(page, 'Balance');
    const before = await balance.getByRole('radio', { checked: true }).inputValue();
    const other = before === 'yes' ? 'No' : 'Yes';
    await balance.getByRole('radio', { name: other }).check();
    const banner = page.getByRole('alert').filter({ hasText: fullDisk });
    await banner.waitFor();
    await expect.poll(() => saveStatus(page).textContent()).toBe('Not saved: the disk is full');
    await link(page, /^Keyworking/).click();
    await heading(page, 'Keyworking').waitFor();
    await expect.poll(() => banner.isVisible()).toBe(true);
    await link(page, /^Recovery plan/).click();
    await expect.poll(() => balance.getByRole('radio', { name: other }).isChecked()).toBe(true);

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await button(page, 'Try again now').click();
    await banner.waitFor({ state: 'hidden' });
    await saved(page);
    await page.reload();
    await balance.waitFor();
    await expect.poll(() => balance.getByRole('radio', { name: other }).isChecked()).toBe(true);
  });

  test('a newer version that comes meanwhile stops saving, and what was answered stays on the screen', async () => {
    const other = await browser.context.newPage();
    await comeAsNewer(other);
    const balance = answers(page, 'Balance').getByRole('radio', { name: 'Could not check' });
    await balance.check();
    await page.getByRole('alert').filter({ hasText: newerMeanwhile }).waitFor();
    await expect.poll(() => balance.isChecked()).toBe(true);
    await other.close();
  });

  test('a store from a newer version is left as it is, and said to be so', async () => {
    const address = page.url();
    await page.goto(besides);
    const before = await everythingInIndexedDb(page);
    await page.goto(address);
    await page.getByRole('alert').getByText(newer).waitFor();
    await page.goto(server.url);
    await page.getByRole('alert').getByText(newer).waitFor();
    await page.goto(besides);
    await expect
      .poll(() => page.evaluate(() => indexedDB.databases()))
      .toContainEqual({
        name: 'case-file-audit',
        version: newerVersion,
      });
    expect(await everythingInIndexedDb(page)).toBe(before);
  });
});

/** Does what a newer version of the app does to the store when it is first opened. */
async function comeAsNewer(tab: Page): Promise<void> {
  await tab.goto(besides);
  await tab.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('case-file-audit', version);
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = () => reject(opening.error);
      }),
    newerVersion,
  );
}
