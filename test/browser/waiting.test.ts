import { expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveApp } from './server.ts';

test('a tab of an older version holds the storage: it is said what is waited for, and it goes on by itself', async () => {
  const { url } = await serveApp();
  const { context, page: older } = await launchBrowser();
  await older.goto(`${url}favicon.svg`);
  // As an older version left it, with something among its key files that is none.
  await older.evaluate(
    () =>
      new Promise<void>((done) => {
        const asked = indexedDB.open('case-file-audit', 10);
        asked.onupgradeneeded = () => {
          asked.result.createObjectStore('keyfiles').put('stray', 'stray');
          asked.result.createObjectStore('rows');
        };
        asked.onsuccess = () => {
          Object.assign(window, { held: asked.result });
          done();
        };
      }),
  );
  const page = await context.newPage();
  await page.goto(url);
  const waiting = page.getByText('Waiting for this browser’s storage.');
  await waiting.waitFor();
  await older.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
  await waiting.waitFor({ state: 'hidden' });
  await page.getByText('One entry in this browser’s list of audits cannot be read.').waitFor();
  await page.getByRole('button', { name: 'Open the sample audit' }).click();
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).textContent())
    .toContain('Recovery plans');
});
