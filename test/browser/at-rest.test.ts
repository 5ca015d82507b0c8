import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveApp } from './server.ts';
import { everythingInIndexedDb, wordsIn, wordsInFiles } from './steps/everything-stored.ts';
import { makeAudit, unlock } from './steps/real-audit.ts';
import { openPlan } from './steps/sample.ts';
import { button, field, heading, link, saved } from './steps/screen.ts';

// Words that are in no file of the app or the browser, so that one found comes from the audit.
const audit = {
  name: 'Zibelline audit',
  label: 'Marmotbeacon',
  passphrase: 'tepidariumq waxwingle ocarinelk gudgeonix',
  provider: 'Wombatine Trust',
  group: 'Vexilgroup',
  cases: 'KQX-7741',
  // Four letters of phonetics: any four of the alphabet stand somewhere in a browser's files by chance.
  initials: 'ʬʭʬʭ',
};
const note = 'Goals copied from quokkasheet';
const unsaved = 'KQX-9962';
const strength = 'Attended jabirucircle weekly';
const secret = [
  'zibelline',
  'wombatine',
  'vexilgroup',
  'kqx-7741',
  'kqx-9962',
  'quokkasheet',
  'jabirucircle',
  audit.initials,
  // What the browser would call the answer to a question if it kept it for the tab.
  'answer-rp-smart',
].concat(audit.passphrase.split(' '));
const inTheOpen = audit.label;

/** In files that are for handing over, and in their names only inside a zip. */
const inOpenFiles = [audit.label.toLowerCase()];

/** What a button saves: its name among the downloads, and its bytes as text. The file goes to a place outside the profile. */
async function download(page: Page, press: () => Promise<void>) {
  const coming = page.waitForEvent('download');
  await press();
  const done = await coming;
  const text = readFileSync(await done.path()).toString('latin1');
  const name = done.suggestedFilename();
  await done.delete();
  return { name, text };
}

async function saving(page: Page, address: string, name: string | RegExp) {
  await page.goto(address);
  return download(page, () => button(page, name).click());
}

/** Finishes the case, and saves every report of the audit. */
async function savingReports(page: Page, ofCase: string, ofAudit: string) {
  await page.goto(`${ofCase}/check`);
  await page.getByLabel(/^Why (is it|are they) left unanswered/).fill('File not whole');
  await button(page, 'Finish this case').click();
  await saved(page);
  await page.goto(`${ofAudit}/feedback`);
  await button(page, 'Save reports').click();
  return download(page, () => button(page, 'Save as a zip file').click());
}

/** Changes with each writing of what is typed into forms. */
const revisionOfDrafts = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const asked = indexedDB.open('case-file-audit');
        asked.onsuccess = () => {
          const database = asked.result;
          const rows = database.transaction('rows').objectStore('rows').getAll();
          rows.onsuccess = () => {
            database.close();
            const found = rows.result.find(({ key }) => key === 'form-drafts');
            resolve(found?.revision ?? '');
          };
        };
      }),
  );

/** Text in a form that is not saved outlasts Escape, another screen, a reload and the lock, and can be read nowhere. */
async function unsavedTextIsBack(page: Page, home: string) {
  const typed = () =>
    page.getByRole('dialog', { name: 'Add cases' }).getByLabel('Case numbers').inputValue();
  await link(page, 'Cases').click();
  await button(page, 'Add cases').click();
  const written = await revisionOfDrafts(page);
  await page.getByLabel('Case numbers').fill(unsaved);
  await page.keyboard.press('Escape');
  await expect.poll(() => revisionOfDrafts(page)).not.toBe(written);
  await link(page, 'Results').click();
  await link(page, 'Cases').click();
  await button(page, 'Add cases').click();
  await expect.poll(typed).toBe(unsaved);
  await page.reload();
  await unlock(page, home, audit);
  await button(page, 'Add cases').click();
  await expect.poll(typed).toBe(unsaved);
  await page.keyboard.press('Escape');
  await button(page, 'Lock').click();
  await unlock(page, home, audit);
  await button(page, 'Add cases').click();
  await expect.poll(typed).toBe(unsaved);
  await page.keyboard.press('Escape');
  expect(wordsIn(await everythingInIndexedDb(page), [unsaved])).toEqual([]);
}

test('nothing of an audit can be read on the disk without its passphrase', async () => {
  const server = await serveApp();
  const browser = await launchBrowser();
  const { page } = browser;
  await makeAudit(page, server.url, audit);
  await openPlan(page, audit.cases);
  await page.getByRole('radio', { name: 'Yes' }).first().press('y');
  await page.keyboard.press('Shift+Tab');
  await button(page, 'Add note, 1.5 SMART goals').click();
  await field(page, /^Note for/).fill(note);
  await link(page, /^In your own words/).click();
  await heading(page, 'In your own words').waitFor();
  await page.getByRole('textbox', { name: /What is done well/ }).fill(strength);
  await button(page, 'Undo').focus();
  await saved(page);
  const ofCase = page.url().replace('/narrative', '');
  const ofAudit = ofCase.replace(/\/c\/.*/, '');
  for (const [address, title] of [
    [`${ofCase}/check`, /^Check case/],
    [`${ofCase}/history`, /^History of case/],
    [`${ofAudit}/history`, 'History'],
    [`${ofAudit}/conflicts`, 'Answers to settle'],
    [`${ofAudit}/setup/groups`, 'Sample groups'],
    [`${ofAudit}/feedback`, /^Feedback for/],
    [`${ofAudit}/cases`, 'Cases'],
  ] as const) {
    await page.goto(address);
    await heading(page, title).waitFor();
  }

  const stored = await everythingInIndexedDb(page);
  expect(wordsIn(stored, [...secret, inTheOpen])).toEqual([inTheOpen]);
  const settings = await page.evaluate(() =>
    JSON.stringify({ ...localStorage, ...sessionStorage }),
  );
  expect(wordsIn(settings, secret)).toEqual([]);

  // Opened once more, and closed in order, so that all that the browser keeps is in its files.
  await button(page, 'Lock').click();
  await unlock(page, server.url, audit);
  await link(page, 'Results').click();
  await heading(page, /^Recovery plans/).waitFor();
  await unsavedTextIsBack(page, server.url);

  const files = [
    await saving(page, `${ofAudit}/history`, /as CSV$/),
    await saving(page, `${ofAudit}/sync`, 'Send my changes'),
    await saving(page, `${ofAudit}/sync`, 'Save a backup'),
    await savingReports(page, ofCase, ofAudit),
  ];
  for (const { name } of files) expect(wordsIn(name, [...secret, ...inOpenFiles])).toEqual([]);
  const [history, changes, backup] = files;
  // Who did it is in the history that was saved to be read: the search finds these letters.
  expect(wordsIn(history?.text ?? '', [audit.initials])).toEqual([audit.initials]);
  for (const sealed of [changes, backup])
    expect(wordsIn(sealed?.text ?? '', [...secret, ...inOpenFiles])).toEqual([]);

  await browser.close();
  const found = wordsInFiles(browser.profile, [...secret, inTheOpen]);
  // The name shown while the audit is locked is found: the search works.
  expect(found.filter((one) => one.startsWith(inTheOpen))).not.toEqual([]);
  expect(found.filter((one) => !one.startsWith(inTheOpen))).toEqual([]);
});
