import { truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedBrowser, launchBrowser, newProfile } from './browser.ts';
import { type Server, serveApp } from './server.ts';
import { oneStory } from './steps/one-story.ts';
import { randomFrom } from './steps/random.ts';
import { makeAudit } from './steps/real-audit.ts';
import { openPlan } from './steps/sample.ts';
import { button, heading, link } from './steps/screen.ts';
import { allowFolder, dropFolder, filesIn, newShare } from './steps/shared-folder.ts';
import {
  addReviewer,
  allSent,
  answerGoals,
  goals,
  join,
  openSync,
  results,
  sitDown,
  syncNow,
  watchRuns,
} from './steps/sync.ts';
import { type Misdeeds, watchMisdeeds } from './visit.ts';

const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 31));
const random = randomFrom(seed);
/** SYNC_KILLS=20 kills as often as the proof asks; a few are enough for each day. */
const kills = Number(process.env.SYNC_KILLS ?? 6);
/** Runs that may end before the kill, and count for nothing. */
const spare = 10;
/** Milliseconds after the beginning of a run within which the browser dies: a run with one new pack takes longer. */
const latestKill = 25;
/** A case to be answered before each kill; the first three are for the test before. */
const references = Array.from(
  { length: (kills + spare) / 2 },
  (_, index) => `QUA-${String(index + 4).padStart(2, '0')}`,
);

const audit = {
  name: 'Quayside, winter',
  label: 'Winter audit',
  passphrase: 'lantern orchard pebble saddle',
  provider: 'Harbour Trust',
  group: 'Quay',
  cases: `QUA-01 to ${references.at(-1)}`,
};

/** Opens the locked audit whose address the page shows. */
async function openHere(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(audit.passphrase);
  await button(page, 'Unlock').click();
  await heading(page, 'Sync').waitFor();
}

/** One story, told in order: two browsers that know nothing of each other, and a folder on the disk. */
describe('two laptops share an audit in a folder', () => {
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
      allowFolder(profile, server.url, share);
      return launchBrowser(profile);
    };
    [one, two] = await Promise.all([launch(), launch()]);
    misdeeds = [one, two].map(({ context }) => watchMisdeeds(context, server.url));
  });

  test('the first makes the audit, drops the folder on the window, and everything is sent', async () => {
    const { page } = one;
    await makeAudit(page, server.url, audit);
    await addReviewer(page, 'KM');
    await openSync(page);
    await page.getByText(/No folder is chosen on this laptop/).waitFor();
    await page.getByText(/^\d+ changes not yet sent\. They are safe/).waitFor();
    await dropFolder(page, share);
    await page.getByText(/This audit is shared in the folder/).waitFor();
    await allSent(page);
    await link(page, 'All changes sent').waitFor();
    expect([...filesIn(share).keys()].sort()).toEqual([
      path('Case file audit', 'audit.json'),
      expect.stringMatching(/keys.[0-9a-f]{32}\.json$/),
      expect.stringMatching(/packs.[0-9a-f]{32}\.json$/),
    ]);
  });

  test('the second joins with the passphrase, has the whole audit, and is asked who is there', async () => {
    const { page } = two;
    await page.goto(server.url);
    await link(page, 'Join an audit').click();
    await heading(page, 'Join an audit').waitFor();
    await dropFolder(page, share);
    await join(page, audit);
    await sitDown(page, 'KM');
    await link(page, /^QUA-01\b/).waitFor();
    await openSync(page);
    await allSent(page);
  });

  test('both work apart, also on the same question, and come to the same results', async () => {
    await answerGoals(one.page, 'QUA-01', 'Yes');
    await answerGoals(one.page, 'QUA-02', 'Yes');
    await answerGoals(two.page, 'QUA-01', 'No');
    await answerGoals(two.page, 'QUA-03', 'Yes');
    await link(two.page, /^\d+ changes? not yet sent$/).waitFor();
    for (const { page } of [one, two, one]) await syncNow(page);
    const first = await results(one.page);
    expect(first).toHaveLength(13);
    await expect.poll(() => results(two.page)).toEqual(first);
    // Of three cases answered one has two different answers, which both laptops ask a person to settle.
    for (const { page } of [one, two])
      await page
        .getByText(/^1 answer to settle/)
        .first()
        .waitFor();
    expect(misdeeds.flatMap(({ foreign, faults }) => [...foreign, ...faults])).toEqual([]);
  });

  test(`the second is killed ${kills} times in the middle of a sync, and nothing is lost`, async () => {
    const changed: string[] = [];
    const [here = ''] = /^.*#\/a\/[^/]+\//.exec(two.page.url()) ?? [];
    let hits = 0;
    let rounds = 0;
    for (; hits < kills; rounds += 1) {
      const { page } = two;
      expect(rounds - hits, `again with KILL_SEED=${seed}`).toBeLessThan(spare);
      if (rounds > 0) await openHere(page);
      // By turns with an answer to be sent, and with nothing but files to be looked at again.
      if (rounds % 2 === 0) {
        const reference = references[changed.length] ?? '';
        await answerGoals(page, reference, 'Yes');
        changed.push(reference);
        await openSync(page);
      }
      const run = await watchRuns(page);
      await button(page, 'Sync now').click();
      await run.begun();
      await after(random() * latestKill);
      // The page had said that a run began and not that it ended: that is where it dies.
      if (run.underWay()) hits += 1;
      await two.kill();
      two = await launchBrowser(two.profile);
      await two.page.goto(`${here}sync`);
    }
    await openHere(two.page);
    // It goes on by itself with the folder of before, with no click.
    await openSync(two.page);
    await allSent(two.page);
    await syncNow(one.page);
    const first = await results(one.page);
    await expect
      .poll(() => results(two.page), { message: `again with KILL_SEED=${seed}` })
      .toEqual(first);
    for (const reference of changed) {
      await link(one.page, 'Cases').click();
      await openPlan(one.page, reference);
      const yes = goals(one.page).getByRole('radio', { name: 'Yes', exact: true });
      await expect
        .poll(() => yes.isChecked(), { message: `${reference}, again with KILL_SEED=${seed}` })
        .toBe(true);
    }
  }, 300_000);

  test('what killed writers leave is ignored, and cleared when it is old; an emptied pack is whole again', async () => {
    const home = path(share, 'Case file audit', 'packs');
    const [pack = ''] = [...filesIn(share).keys()].filter((name) =>
      /packs.[0-9a-f]+\.json$/.test(name),
    );
    const size = filesIn(share).get(pack) ?? 0;
    writeFileSync(path(home, `${'1'.repeat(32)}.json.crswap`), 'half a pa');
    writeFileSync(path(home, `${'1'.repeat(32)}-left.tmp.json`), '');
    truncateSync(path(share, pack));
    const left = /\.crswap$|\.tmp\.json$/;
    const yesterday = new Date(Date.now() - 86_400_000);
    for (const name of filesIn(share).keys())
      if (left.test(name)) utimesSync(path(share, name), yesterday, yesterday);
    await syncNow(one.page);
    const now = filesIn(share);
    expect([...now.keys()].filter((name) => left.test(name))).toEqual([]);
    expect([...now].filter(([, bytes]) => bytes === 0)).toEqual([]);
    expect(now.get(pack)).toBe(size);
  });
});
