import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { objectStoreEngine, objectStoreWorld } from '#test/build/object-store-engine.ts';
import { type LaunchedBrowser, launchBrowser, newProfile } from './browser.ts';
import type { Server } from './server.ts';
import { everythingInIndexedDb, wordsIn } from './steps/everything-stored.ts';
import { serveWithStore, typeStoreKey } from './steps/hosted-store.ts';
import { oneStory } from './steps/one-story.ts';
import { makeAudit, unlock } from './steps/real-audit.ts';
import { button, field, heading, link } from './steps/screen.ts';
import {
  addReviewer,
  allSent,
  answerGoals,
  join,
  openSync,
  results,
  sitDown,
  syncNow,
} from './steps/sync.ts';
import { type Misdeeds, watchMisdeeds } from './visit.ts';

const engine = await objectStoreEngine();
const place = objectStoreWorld(engine);
const { key } = place;

const audit = {
  name: 'Quayside, winter',
  label: 'Winter audit',
  passphrase: 'lantern orchard pebble saddle',
  provider: 'Harbour Trust',
  group: 'Quay',
  cases: 'QUA-01 to QUA-03',
};

/** One story, told in order: two browsers that know nothing of each other, a host, and its object store. */
describe('two laptops share an audit in an object store', () => {
  oneStory();

  let server: Server;
  let one: LaunchedBrowser;
  let two: LaunchedBrowser;
  let misdeeds: Misdeeds[];
  const asked: string[] = [];

  beforeAll(async () => {
    server = await serveWithStore(engine);
    [one, two] = await Promise.all([launchBrowser(newProfile()), launchBrowser(newProfile())]);
    misdeeds = [one, two].map(({ context }) => watchMisdeeds(context, server.url));
    for (const { context } of [one, two])
      context.on('request', (request) => asked.push(request.url()));
  });
  afterAll(() => engine.close());

  test('the first tries a wrong key, then the right one, and everything is sent', async () => {
    const { page } = one;
    await makeAudit(page, server.url, audit);
    await addReviewer(page, 'KM');
    expect(asked.some((url) => url.startsWith(engine.settings.endpoint))).toBe(false);
    await openSync(page);
    await typeStoreKey(page, { ...key, accessKeyId: 'NOBODY' });
    await button(page, 'Check and use this store').click();
    await page.getByText(/does not know this access key|does not answer/).waitFor();
    expect(await place.all()).toEqual([]);
    await field(page, 'Access key').fill(key.accessKeyId);
    await button(page, 'Check and use this store').click();
    await page.getByText(/^This audit is shared in the object store, in the place/).waitFor();
    await allSent(page);
    expect([...(await place.all())].sort()).toEqual([
      'audit.json',
      expect.stringMatching(/^keys\/[0-9a-f]{32}\.json$/),
      expect.stringMatching(/^packs\/[0-9a-f]{32}\.json$/),
    ]);
  });

  test('the second joins with place, key and passphrase, and has the whole audit', async () => {
    const { page } = two;
    await page.goto(server.url);
    await link(page, 'Join an audit').click();
    await heading(page, 'Join an audit').waitFor();
    await typeStoreKey(page, key);
    await button(page, 'Look in the store').click();
    await join(page, audit);
    await sitDown(page, 'KM');
    await link(page, /^QUA-01\b/).waitFor();
    await openSync(page);
    await allSent(page);
  });

  test('both work apart, also on the same question, and come to the same results', async () => {
    await answerGoals(one.page, 'QUA-01', 'Yes');
    await answerGoals(two.page, 'QUA-01', 'No');
    await answerGoals(two.page, 'QUA-02', 'Yes');
    for (const { page } of [one, two, one]) await syncNow(page);
    const first = await results(one.page);
    await expect.poll(() => results(two.page)).toEqual(first);
    for (const { page } of [one, two])
      await page
        .getByText(/^1 answer to settle/)
        .first()
        .waitFor();
  });

  test('killed and opened again, it goes on with the key the audit keeps', async () => {
    await answerGoals(two.page, 'QUA-03', 'Yes');
    await two.kill();
    two = await launchBrowser(two.profile);
    await unlock(two.page, server.url, audit);
    await openSync(two.page);
    await allSent(two.page);
    await syncNow(one.page);
    await expect.poll(() => results(two.page)).toEqual(await results(one.page));
  });

  test('the key is in no address, and stands in no store of the browser in the open', async () => {
    const { endpoint } = engine.settings;
    expect(asked.filter((url) => /[?&]X-Amz-|S3RVER/i.test(url))).toEqual([]);
    const stored = await everythingInIndexedDb(one.page);
    expect(wordsIn(stored, ['secretAccessKey', key.secretAccessKey, key.place])).toEqual([]);
    // Nobody else was asked, and nothing broke but the key that was wrong.
    const foreign = misdeeds.flatMap((each) => each.foreign);
    expect(foreign.filter((url) => !url.startsWith(`${endpoint}/`))).toEqual([]);
    const [, ...others] = misdeeds.flatMap(({ faults }) => faults);
    expect(others).toEqual([]);
  });
});
