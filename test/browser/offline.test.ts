import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { closeBrowsers, launchBrowser } from './browser.ts';
import { copyOfApp, dist, serveApp } from './server.ts';
import { readyOffline, screenShown, watchMisdeeds } from './visit.ts';

afterEach(closeBrowsers);

describe('after one visit, with the server gone', () => {
  test('a reload, a new tab, a deep link and a new browser process all work', async () => {
    const server = await serveApp();
    const first = await launchBrowser();
    await first.page.goto(server.url);
    const home = await screenShown(first.page);
    await readyOffline(first.page);
    await server.close();

    await first.page.reload();
    await expect.poll(() => screenShown(first.page)).toBe(home);
    const tab = await first.context.newPage();
    await tab.goto(`${server.url}#/settings`);
    await expect.poll(() => screenShown(tab)).not.toBe('');
    await tab.goto(`${server.url}index.html?from=shortcut`);
    await expect.poll(() => screenShown(tab)).toBe(home);
    await first.close();

    const second = await launchBrowser(first.profile);
    await second.page.goto(server.url);
    await expect.poll(() => screenShown(second.page)).toBe(home);
  });

  test('a browser that was killed starts again', async () => {
    const server = await serveApp();
    const first = await launchBrowser();
    await first.page.goto(server.url);
    const home = await screenShown(first.page);
    await readyOffline(first.page);
    await server.close();
    await first.kill();

    const second = await launchBrowser(first.profile);
    await second.page.goto(server.url);
    await expect.poll(() => screenShown(second.page)).toBe(home);
  });

  test('every file of the build is on the laptop', async () => {
    const server = await serveApp();
    const { page } = await launchBrowser();
    await page.goto(server.url);
    await readyOffline(page);
    const kept = await page.evaluate(async () => {
      const paths: string[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys())
          paths.push(new URL(request.url).pathname.slice(1));
      return paths.sort();
    });
    const built = readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js')
      .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
      .map((file) => file.replaceAll('\\', '/'));
    expect(kept).toEqual(built.sort());
  });
});

test('the app can be installed', async () => {
  const server = await serveApp();
  const { context, page } = await launchBrowser();
  await page.goto(server.url);
  await readyOffline(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const { errors, url } = await session.send('Page.getAppManifest');
  expect(installabilityErrors).toEqual([]);
  expect(errors).toEqual([]);
  expect(url).toBe(`${server.url}manifest.webmanifest`);
});

describe('the security policy', () => {
  test('a visit asks no other host and breaks no rule', async () => {
    const server = await serveApp();
    const { context, page } = await launchBrowser();
    const misdeeds = watchMisdeeds(context, server.url);
    const answer = await page.goto(server.url);
    await screenShown(page);
    await readyOffline(page);
    await page.reload();
    await screenShown(page);
    await page.goto(`${server.url}#/settings`);
    await screenShown(page);
    expect(misdeeds).toEqual({ foreign: [], faults: [] });
    expect(answer?.headers()).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  test('what it forbids is stopped', async () => {
    const server = await serveApp();
    const { context, page } = await launchBrowser();
    const misdeeds = watchMisdeeds(context, server.url);
    await page.goto(server.url);
    await screenShown(page);
    const stopped = await page.evaluate(async () => {
      const outcome = async (deed: () => unknown): Promise<string> => {
        try {
          await deed();
          return 'let through';
        } catch {
          return 'stopped';
        }
      };
      return {
        otherHost: await outcome(() => fetch('https://example.org/')),
        html: await outcome(() => {
          document.body.innerHTML = '<p>planted</p>';
        }),
        worker: await outcome(() => new Worker('https://example.org/worker.js')),
        policy: await outcome(() => {
          const { trustedTypes } = globalThis as unknown as {
            trustedTypes: { createPolicy(name: string, rules: object): unknown };
          };
          trustedTypes.createPolicy('another', {});
        }),
      };
    });
    expect(stopped).toEqual({
      otherHost: 'stopped',
      html: 'stopped',
      worker: 'stopped',
      policy: 'stopped',
    });
    expect(misdeeds.foreign).toEqual([]);
    expect(misdeeds.faults.length).toBeGreaterThanOrEqual(4);
  });
});

describe('a new version', () => {
  test('waits until a person asks, and then reloads only the tab that asked', async () => {
    const app = copyOfApp();
    const server = await serveApp(app);
    const { context, page } = await launchBrowser();
    await page.goto(server.url);
    await readyOffline(page);
    const other = await context.newPage();
    await other.goto(server.url);
    await screenShown(other);
    for (const tab of [page, other]) await mark(tab);

    publishNewVersion(app);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    for (const tab of [page, other]) {
      await newVersionButton(tab).waitFor();
      await expect.poll(() => marked(tab)).toBe(true);
    }
    // Until somebody asks, a reload still shows the old version.
    await other.reload();
    await newVersionButton(other).waitFor();
    await expect.poll(() => versionOf(other)).toBe('old');
    await mark(other);

    await newVersionButton(page).click();
    await page.waitForFunction(() => document.querySelector('meta[name=version]') !== null);
    await expect.poll(() => marked(page)).toBe(false);
    await expect.poll(() => marked(other)).toBe(true);

    await newVersionButton(other).click();
    await other.waitForFunction(() => document.querySelector('meta[name=version]') !== null);
    await expect.poll(() => marked(other)).toBe(false);
  });
});

const newVersionButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Use the new version' });

/** Puts a new index.html, and a service worker that knows it, in place of the ones being served. */
function publishNewVersion(app: string): void {
  const page = join(app, 'index.html');
  const worker = join(app, 'service-worker.js');
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest();
  const before = hash(page);
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('</head>', '<meta name="version" content="new"></head>'));
  const after = hash(page);
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8')
      .replace(before.toString('hex').slice(0, 16), after.toString('hex').slice(0, 16))
      .replace(before.toString('base64'), after.toString('base64')),
  );
}

const versionOf = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.querySelector<HTMLMetaElement>('meta[name=version]')?.content ?? 'old',
  );

/** A mark that a reload would wipe off. */
const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset.mark = 'here';
  });
const marked = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.dataset.mark === 'here');
