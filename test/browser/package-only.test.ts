import { writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedBrowser, launchBrowser, newProfile } from './browser.ts';
import { type Server, serveApp } from './server.ts';
import { oneStory } from './steps/one-story.ts';
import { makeAudit } from './steps/real-audit.ts';
import { button, heading, link } from './steps/screen.ts';
import { blockFolders, dropFolder, filesIn, newShare } from './steps/shared-folder.ts';
import { addReviewer, answerGoals, join, openSync, results, sitDown } from './steps/sync.ts';
import { type Misdeeds, watchMisdeeds } from './visit.ts';

const audit = {
  name: 'Quayside, winter',
  label: 'Winter audit',
  passphrase: 'lantern orchard pebble saddle',
  provider: 'Harbour Trust',
  group: 'Quay',
  cases: 'QUA-01 to QUA-03',
};

/** Presses a button that saves a file; where that file is. */
async function savedFile(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await button(page, name).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(
    /^case-file-audit-(changes|backup)-\d{4}-\d\d-\d\d-\d{4}\.json$/,
  );
  return download.path();
}

/** One story, told in order: the organisation's settings forbid writing to folders on both laptops. */
describe('two laptops share an audit by files alone', () => {
  oneStory();

  const share = newShare();
  let server: Server;
  let one: LaunchedBrowser;
  let two: LaunchedBrowser;
  let misdeeds: Misdeeds[];

  beforeAll(async () => {
    server = await serveApp();
    const launch = async () => {
      const profile = newProfile();
      blockFolders(profile, server.url);
      return launchBrowser(profile);
    };
    [one, two] = await Promise.all([launch(), launch()]);
    misdeeds = [one, two].map(({ context }) => watchMisdeeds(context, server.url));
  });

  test('a folder is refused at once, and the screen turns to files and to the IT department', async () => {
    const { page } = one;
    await makeAudit(page, server.url, audit);
    await addReviewer(page, 'KM');
    await openSync(page);
    await button(page, 'Choose a folder').click();
    await page.getByText(/Share the audit with files instead/).waitFor();
    await page.getByText('Ask the IT department to allow it').click();
    const { origin } = new URL(server.url);
    const words = await page.getByTestId('it-text').textContent();
    expect(words).toContain(`FileSystemWriteAskForUrls = ["${origin}"]`);
    await dropFolder(page, share);
    await page.getByText(/Share the audit with files instead/).waitFor();
    expect(filesIn(share).size).toBe(0);
  });

  test('the second joins with a file, and both hand their answers over', async () => {
    await openSync(one.page);
    const whole = await savedFile(one.page, 'Send my changes');
    await button(one.page, 'I have handed it over').click();
    await one.page.getByRole('status').getByText('All changes sent', { exact: true }).waitFor();

    const { page } = two;
    await page.goto(server.url);
    await link(page, 'Join an audit').click();
    await page.getByLabel('Files someone sent you').setInputFiles(whole);
    await join(page, audit);
    await sitDown(page, 'KM');
    await answerGoals(page, 'QUA-01', 'Yes');
    await answerGoals(page, 'QUA-02', 'No');
    await answerGoals(one.page, 'QUA-02', 'Yes');

    await openSync(page);
    const theirs = await savedFile(page, 'Send my changes');
    await openSync(one.page);
    const mine = await savedFile(one.page, 'Send my changes');
    const opened = (files: string[]) =>
      one.page.getByLabel('Files someone sent you').setInputFiles(files);
    // In any order, with one that is known, and one that is not ours.
    const strange = path(newShare(), 'minutes.json');
    writeFileSync(strange, '{"minutes":"of a meeting"}');
    await opened([theirs, mine, strange]);
    await one.page
      .getByText(/^2 changes taken in from 1 file; 1 file was there already\.$/)
      .waitFor();
    await one.page.getByText('It is not a file of Case File Audit.').waitFor();
    await page.getByLabel('Files someone sent you').setInputFiles(mine);
    await page.getByText(/^1 change taken in from 1 file\.$/).waitFor();

    const first = await results(one.page);
    expect(first).toHaveLength(13);
    await expect.poll(() => results(page)).toEqual(first);
    for (const each of [one, two])
      await each.page
        .getByText(/^1 answer to settle/)
        .first()
        .waitFor();
  });

  test('a backup brings the whole audit onto an empty laptop, and joins what is on one that is not', async () => {
    await openSync(one.page);
    const backup = await savedFile(one.page, 'Save a backup');
    const three = await launchBrowser();
    await three.page.goto(server.url);
    await link(three.page, 'Restore a backup').click();
    await heading(three.page, 'Restore a backup').waitFor();
    await three.page.getByLabel('Backup files').setInputFiles(backup);
    await join(three.page, audit);
    await sitDown(three.page, 'AT');
    const first = await results(one.page);
    await expect.poll(() => results(three.page)).toEqual(first);

    // On the first laptop work has gone on since: the backup takes none of it away.
    await answerGoals(one.page, 'QUA-03', 'Yes');
    await openSync(one.page);
    await one.page.getByLabel('Files someone sent you').setInputFiles(backup);
    await one.page
      .getByText('Nothing was taken in.')
      .or(one.page.getByText(/there already\.$/))
      .waitFor();
    await expect.poll(() => results(one.page)).not.toEqual(first);
    expect(misdeeds.flatMap(({ foreign, faults }) => [...foreign, ...faults])).toEqual([]);
  });
});
