import { caseIds, openSample } from '#bench/app.mjs';
import { launch, newProfile } from '#bench/browser.mjs';
import { appFolder, pagesFolder } from '#bench/build.mjs';
import { compressedSize } from './size.mjs';

/**
 * A new browser process, the server gone: from the start of the navigation to a review that can be answered. Files come
 * from a service worker, the review from IndexedDB (in the app: sealed, with 51 others).
 */
export async function coldStart({ serveApp, servePages, rounds, add }) {
  const subjects = [
    await appVisited(serveApp),
    ...(await Promise.all(
      ['plain', 'surveyjs', 'enketo'].map((name) => peerVisited(servePages, name)),
    )),
  ];
  for (let round = 0; round < rounds; round += 1)
    for (const { name, profile, url, usable, folder } of subjects) {
      const context = await launch(profile);
      const page = context.pages()[0] ?? (await context.newPage());
      if (usable) await page.addInitScript(usable);
      const start = performance.now();
      await page.goto(url);
      const handle = await page.waitForFunction(() => window.usableAt);
      const whole = performance.now() - start;
      const wall = await handle.jsonValue();
      const paint = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      );
      add('cold start', name, { wall });
      add('cold start, seen from outside', name, { wall: whole });
      if (paint) add('first paint', name, { wall: paint });
      if (round === 0) add('loaded size', name, { kB: await loadedSize(page, folder) });
      await context.close();
    }
}

/** Scripts and styles that were asked for until the review stood. */
async function loadedSize(page, folder) {
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  return compressedSize(
    folder,
    names.filter((name) => /\.(js|css)$/.test(name)),
  );
}

async function appVisited(serveApp) {
  const server = await serveApp();
  const profile = newProfile();
  const context = await launch(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await openSample(page, server.url);
  const [id] = await caseIds(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const url = `${server.url}#/a/sample/c/${id}/recovery-plan`;
  await page.goto(url);
  await page.locator('.review-rows [data-item]').first().waitFor();
  await page.waitForTimeout(1000);
  await context.close();
  await server.close();
  return { name: 'app', profile, url, usable: watchForRows, folder: appFolder };
}

/** Runs in the page before anything else: notes when the first questions can be answered. */
function watchForRows() {
  const look = () => {
    if (document.querySelector('.review-rows [data-item] input'))
      requestAnimationFrame(() => {
        window.usableAt ??= performance.now();
      });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function peerVisited(servePages, name) {
  const server = await servePages();
  const profile = newProfile();
  const context = await launch(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  const url = `${server.url}${name}.html?layout=paged&start&offline`;
  await page.goto(url);
  await page.waitForFunction(() => window.ready);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  // Once more, so that the worker has seen every file.
  await page.reload();
  await page.waitForFunction(() => window.ready && navigator.serviceWorker.controller);
  await page.waitForTimeout(500);
  await context.close();
  await server.close();
  return { name, profile, url, folder: pagesFolder };
}
