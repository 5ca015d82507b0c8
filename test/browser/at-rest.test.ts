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
  passphrase: 'tepidarium waxwing ocarina gudgeon',
  provider: 'Wombatine Trust',
  group: 'Vexilgroup',
  cases: 'KQX-7741',
};
const note = 'Goals copied from quokkasheet';
const strength = 'Attended jabirucircle weekly';
const secret = [
  'zibelline',
  'wombatine',
  'vexilgroup',
  'kqx-7741',
  'quokkasheet',
  'jabirucircle',
  // What the browser would call the answer to a question if it kept it for the tab.
  'answer-rp-smart',
].concat(audit.passphrase.split(' '));
const inTheOpen = audit.label;

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
  await browser.close();
  const found = wordsInFiles(browser.profile, [...secret, inTheOpen]);
  // The name shown while the audit is locked is found: the search works.
  expect(found.filter((one) => one.startsWith(inTheOpen))).not.toEqual([]);
  expect(found.filter((one) => !one.startsWith(inTheOpen))).toEqual([]);
});
