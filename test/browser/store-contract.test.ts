import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '#scripts/serve.mjs';
import { bytesToBase64 } from '#src/store/base64.ts';
import { deriveHere, passphraseCost } from '#src/store/derive.ts';
import { storeCases } from '#test/contract/store-cases.ts';
import { launchBrowser } from './browser.ts';
import type { StorePage } from './pages/store-contract.ts';
import { type Misdeeds, watchMisdeeds } from './visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'case-file-audit-store-'));
const pages = fileURLToPath(new URL('./pages', import.meta.url));
let server: Awaited<ReturnType<typeof serve>> | undefined;
let misdeeds: Misdeeds;
let tab: Page;
let newTab: () => Promise<Page>;

async function visit(page: Page): Promise<Page> {
  await page.goto(`${server?.url}store-contract.html`);
  await page.waitForFunction(() => 'storePage' in globalThis);
  return page;
}

/** Asks a tab to do one thing of `StorePage`. */
function ask<Name extends keyof StorePage>(
  page: Page,
  name: Name,
  ...given: Parameters<StorePage[Name]>
) {
  return page.evaluate(
    ([wanted, inputs]) => {
      const { storePage } = globalThis as unknown as {
        storePage: Record<string, (...all: readonly unknown[]) => unknown>;
      };
      return storePage[wanted]?.(...inputs);
    },
    [name, given] as const,
  ) as Promise<Awaited<ReturnType<StorePage[Name]>>>;
}

beforeAll(async () => {
  await build({
    root: pages,
    base: './',
    configFile: false,
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: { index: join(pages, 'store-contract.html') } },
    },
  });
  server = await serve(folder);
  const { context, page } = await launchBrowser();
  misdeeds = watchMisdeeds(context, server.url);
  tab = await visit(page);
  newTab = async () => visit(await context.newPage());
});

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('The Dexie store in Chromium', () => {
  test.each(storeCases.map(({ says }, index) => ({ says, index })))('$says', async ({ index }) => {
    expect(await ask(tab, 'run', index)).toBe('kept');
  });

  test('tells another tab what was committed', async () => {
    const other = await newTab();
    await ask(tab, 'openStore');
    await ask(other, 'openStore');
    await ask(other, 'commit', '1');
    await tab.waitForFunction(() =>
      (globalThis as unknown as { storePage: StorePage }).storePage.heard().includes('1'),
    );
    expect(await ask(other, 'heard')).toEqual([]);
    await other.close();
  });

  test('says that the disk is full, keeps what was there, and saves again when there is room', async () => {
    // A browser of its own, because Chromium remembers for a while how much room there was.
    const { page } = await launchBrowser();
    const session = await page.context().newCDPSession(page);
    const origin = new URL(tab.url()).origin;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
    await visit(page);
    await ask(page, 'openStore');
    expect(await ask(page, 'commit', '1')).toBe('saved');
    expect(await ask(page, 'commit', '2', 3_000_000)).toBe('full');
    expect(await ask(page, 'keys')).toEqual(['1']);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await ask(page, 'commit', '2', 3_000_000)).toBe('saved');
    expect(await ask(page, 'keys')).toEqual(['1', '2']);
  });

  test('refuses the database of a newer app and leaves it as it is', async () => {
    expect(await ask(tab, 'openNewer')).toEqual({ reason: 'newer', version: 30 });
  });
});

describe('The lock between tabs in Chromium', () => {
  test('goes to the first tab, to another that takes over, and is free when that one closes', async () => {
    const other = await newTab();
    expect(await ask(tab, 'takeLock', 'if-free')).toBe(true);
    expect(await ask(other, 'takeLock', 'if-free')).toBe(false);
    expect(await ask(other, 'takeLock', 'take-over')).toBe(true);
    await tab.waitForFunction(() =>
      (globalThis as unknown as { storePage: StorePage }).storePage.taken(),
    );
    expect(await ask(tab, 'takeLock', 'if-free')).toBe(false);
    await other.close();
    await expect.poll(() => ask(tab, 'takeLock', 'if-free')).toBe(true);
    await ask(tab, 'letGo');
    const third = await newTab();
    await expect.poll(() => ask(third, 'takeLock', 'if-free')).toBe(true);
    expect(await ask(tab, 'taken')).toBe(false);
    await third.close();
  });
});

describe('The folder of an audit that the browser remembers', () => {
  test('is the same folder in another tab and after the browser was killed, one for each audit', async () => {
    const browser = await launchBrowser();
    await visit(browser.page);
    expect(await ask(browser.page, 'rememberedFolder', 'a')).toBe('none');
    await ask(browser.page, 'rememberFolder', 'a', 'First');
    await ask(browser.page, 'rememberFolder', 'b', 'Second');
    const other = await visit(await browser.context.newPage());
    expect(await ask(other, 'rememberedFolder', 'a')).toBe('of First');
    await browser.kill();
    const again = await launchBrowser(browser.profile);
    await visit(again.page);
    expect(await ask(again.page, 'rememberedFolder', 'a')).toBe('of First');
    expect(await ask(again.page, 'rememberedFolder', 'b')).toBe('of Second');
    await again.close();
  });

  test('gives way to another one, and is forgotten without touching what is in it', async () => {
    await ask(tab, 'rememberFolder', 'a', 'First');
    await ask(tab, 'rememberFolder', 'a', 'Second');
    expect(await ask(tab, 'rememberedFolder', 'a')).toBe('of Second');
    await ask(tab, 'forgetFolder', 'a');
    await ask(tab, 'forgetFolder', 'never remembered');
    expect(await ask(tab, 'rememberedFolder', 'a')).toBe('none');
    const left = await tab.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('Second');
      return (await (await folder.getFileHandle('audit.json')).getFile()).text();
    });
    expect(left).toBe('of Second');
  });
});

test('A worker derives the same key as Node, at full cost', async () => {
  const salt = bytesToBase64(new Uint8Array(16).fill(3));
  const parameters = { name: 'argon2id', ...passphraseCost, salt } as const;
  const phrase = 'six random words make a phrase';
  const here = bytesToBase64(await deriveHere(phrase, parameters));
  expect(await ask(tab, 'derive', phrase, parameters)).toBe(here);
});

test('Nothing of this broke the security policy or left the host', () => {
  expect(misdeeds).toEqual({ foreign: [], faults: [] });
});
