import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { copyOfApp, dist, serveApp } from './server.ts';
import { type Poison, poisonedHost, poisons } from './steps/poisoned-host.ts';

// Every file takes many minutes: `npm run prove:start`, with one poison each in turn, or with all of them. Here each kind of file
// meets one.
const wanted = process.env['POISONS'];
const everything = wanted === 'each' || wanted === 'all';

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  .map((file) => file.replaceAll('\\', '/'));

const one = (start: string, end: string): string => {
  const found = files.find((file) => file.startsWith(start) && file.endsWith(end));
  if (!found) throw new Error(`The build has no ${start}...${end}.`);
  return found;
};

const kinds = (): readonly string[] => [
  'index.html',
  'service-worker.js',
  'start-help.js',
  one('assets/index-', '.js'),
  one('assets/index-', '.css'),
  one('assets/react-', '.js'),
  one('assets/review-', '.js'),
  one('assets/export-worker-', '.js'),
];

const cases = (shift: number, most: number): readonly (readonly [string, Poison])[] =>
  wanted === 'all'
    ? files.flatMap((file) => poisons.map((poison) => [file, poison] as const))
    : (everything ? files : kinds().slice(0, most)).map(
        (file, at) => [file, poisons[(at + shift) % poisons.length] ?? 'page'] as const,
      );

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const built = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js')
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(folder.length + 1).replaceAll('\\', '/'),
        hashOf(readFileSync(path)),
      ]),
  );

/** SHA-256 of every file kept for offline use in this folder of the host, by its name. */
const kept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const folder = new URL('.', location.href);
    const all: Record<string, string> = {};
    for (const name of (await caches.keys()).filter((each) => each.endsWith(folder.href))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = (await (await cache.match(request))?.arrayBuffer()) ?? new ArrayBuffer(0);
        const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))];
        const file = new URL(request.url).pathname.slice(folder.pathname.length);
        all[file] = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
      }
    }
    return all;
  });

const opening = (page: Page) => page.locator('#root h1').first();
const help = (page: Page) => page.getByRole('button', { name: 'Fetch the app again' });

/** Does what a person would: waits, presses the one button where it is offered, loads the page again where it is another's. */
async function getThere(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        if (await page.getByText('Sign in to the network').or(page.getByText('Busy')).isVisible())
          await page.reload();
        if (await help(page).isVisible()) await help(page).click({ timeout: 1_000 });
        return (await opening(page).isVisible()) && !(await help(page).isVisible());
      },
      { timeout: 60_000, interval: 250 },
    )
    .toBe(true);
}

/** "Ready" was never said while a kept file was not the build's own, and is true in the end. */
async function becomesReady(page: Page, app: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state),
      {
        timeout: 60_000,
      },
    )
    .toBe('activated');
  expect(await kept(page)).toEqual(built(app));
}

/** So many tabs at a time: enough to wait side by side. */
async function sideBySide<T>(all: readonly T[], each: (one: T) => Promise<void>): Promise<void> {
  const faults: string[] = [];
  const rest = [...all.entries()];
  const lane = async () => {
    for (let next = rest.shift(); next; next = rest.shift())
      await each(next[1]).catch((fault: unknown) => {
        faults.push(`${JSON.stringify(next?.[1])}: ${String(fault).slice(0, 300)}`);
      });
  };
  await Promise.all(Array.from({ length: everything ? 6 : 4 }, lane));
  // All that failed, by name, and not the first alone.
  expect(faults).toEqual([]);
}

const nameOf = (file: string, poison: Poison): string => `${file}: ${poison}`;
const folderOf = (file: string, poison: Poison): string =>
  nameOf(file, poison).replaceAll(/[^a-zA-Z0-9]/g, '-');

describe('one file comes as something else, once', () => {
  test('at the first visit: the app starts, and is ready only with every file as built', async () => {
    const { url } = await serveApp();
    const host = await poisonedHost(url);
    const { context } = await launchBrowser();
    await sideBySide(cases(0, 8), async ([file, poison]) => {
      const folder = folderOf(file, poison);
      host.poison(folder, file, poison);
      const page = await context.newPage();
      await page.goto(host.at(folder));
      await getThere(page);
      await becomesReady(page, dist);
      await expect
        .poll(() => page.getByText('A newer version of Case File Audit is ready').isVisible())
        .toBe(false);
      await page.close();
    });
  }, 7_200_000);

  test('with a new version: the old one goes on until the new one is whole, and nothing stored is lost', async () => {
    const app = copyOfApp();
    const { url } = await serveApp(app);
    const host = await poisonedHost(url);
    const { context } = await launchBrowser();
    const old = built(app);
    const visits = cases(1, 4).map(([file, poison]) => ({
      file,
      poison,
      folder: folderOf(file, poison),
    }));
    await sideBySide(visits, async ({ folder }) => {
      const page = await context.newPage();
      await page.goto(host.at(folder));
      await getThere(page);
      await becomesReady(page, app);
      await page.close();
    });
    const page = await context.newPage();
    await page.goto(host.at(visits[0]?.folder ?? ''));
    await page.evaluate(() => localStorage.setItem('stored', 'before'));
    await page.close();

    newVersionOf(app);
    const next = built(app);
    expect(next).not.toEqual(old);
    await sideBySide(visits, async ({ file, poison, folder }) => {
      host.poison(folder, file, poison);
      const page = await context.newPage();
      await page.goto(host.at(folder));
      await opening(page).waitFor();
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update().catch(() => undefined);
      });
      // It is tried again by itself; until it is whole the old one serves.
      await expect
        .poll(
          () =>
            page.evaluate(async () => {
              dispatchEvent(new Event('online'));
              return (await navigator.serviceWorker.getRegistration())?.waiting?.state;
            }),
          { timeout: 60_000, message: nameOf(file, poison) },
        )
        .toBe('installed');
      await page.getByRole('button', { name: 'Use the new version' }).click();
      await page.waitForFunction(() => document.querySelector('meta[name=version]') !== null);
      await getThere(page);
      await expect.poll(() => kept(page), { message: nameOf(file, poison) }).toEqual(next);
      await expect.poll(() => page.evaluate(() => localStorage.getItem('stored'))).toBe('before');
      await page.close();
    });
  }, 7_200_000);
});

/** Another version in place of the one being served: every file differs, and the service worker knows it. */
function newVersionOf(app: string): void {
  const worker = join(app, 'service-worker.js');
  let list = readFileSync(worker, 'utf8');
  for (const file of Object.keys(built(app))) {
    const path = join(app, file);
    const before = readFileSync(path);
    const after = changed(file, before);
    writeFileSync(path, after);
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
    list = list
      .replace(hash(before).toString('hex').slice(0, 16), hash(after).toString('hex').slice(0, 16))
      .replace(hash(before).toString('base64'), hash(after).toString('base64'));
  }
  writeFileSync(worker, list);
}

function changed(file: string, bytes: Buffer): Buffer {
  if (file === 'index.html')
    return Buffer.from(
      bytes.toString().replace('</head>', '<meta name="version" content="new"></head>'),
    );
  if (/\.(js|css)$/.test(file)) return Buffer.concat([bytes, Buffer.from('\n/* new */\n')]);
  return bytes;
}
