import { extname } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { contentTypes } from '#scripts/serve.mjs';
import type { Build, buildsOf } from './builds.ts';
import { everythingInIndexedDb } from './everything-stored.ts';
import type { Poison, PoisonedHost } from './poisoned-host.ts';
import { openSample } from './sample.ts';

/** One file of the app that comes as something else: on a first visit to a folder of the host, or with a new version. */
export interface PoisonedVisit {
  readonly when: 'first visit' | 'update';
  readonly file: string;
  readonly poison: Poison;
}

export const nameOf = ({ when, file, poison }: PoisonedVisit): string =>
  `${when}, ${file}: ${poison}`;

/** Milliseconds until something that does not come counts as stuck. */
const longest = 180_000;
const wait = (what: string) => ({ timeout: longest, interval: 150, message: what });

/** A browser profile that has an audit in it, and the app whole in a folder of its own, which goes from version to version. */
export interface Lane {
  play(visit: PoisonedVisit): Promise<void>;
  close(): Promise<void>;
}

export async function newLane(
  context: BrowserContext,
  host: PoisonedHost,
  { built, later }: ReturnType<typeof buildsOf>,
  name: string,
): Promise<Lane> {
  let shown = built;
  let visits = 0;
  host.give(name, built);
  const first = await context.newPage();
  await openSample(first, host.at(name));
  await becomesReady(first, built);
  await first.goto(host.at(name));
  await opening(first).waitFor();
  const stored = await everythingInIndexedDb(first);
  await first.close();

  /** Nothing that was stored is lost, whatever happened; a page that shows what it did ends with it. */
  const inPage = async (act: (page: Page) => Promise<void>): Promise<void> => {
    const page = await context.newPage();
    try {
      await act(page);
      expect((await everythingInIndexedDb(page)) === stored, 'all that was stored').toBe(true);
    } catch (fault) {
      const words = await page.locator('body').textContent({ timeout: 2_000 }).catch(String);
      throw new Error(`${fault}\n  The page says: ${words?.replaceAll(/\s+/g, ' ').slice(0, 400)}`);
    } finally {
      await page.close();
    }
  };

  const firstVisit = (folder: string, { file, poison }: PoisonedVisit) =>
    inPage(async (page) => {
      host.give(folder, built);
      host.poison(folder, file, poison);
      await page.goto(host.at(folder)).catch(() => undefined);
      await getThere(page, host.at(folder));
      await becomesReady(page, built);
      await getThere(page, host.at(folder));
      expect(host.poisoned(folder), 'the file came as something else').toBe(true);
      await forget(page);
    });

  const update = ({ file, poison }: PoisonedVisit) =>
    inPage(async (page) => {
      const before = shown;
      const next = later(String(visits));
      host.give(name, next);
      host.poison(name, file, poison);
      await page.goto(host.at(name));
      await opening(page).waitFor();
      await expect.poll(() => versionOf(page)).toBe(before.version);
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update().catch(() => undefined);
      });
      await becomesWhole(page, next, true);
      await expect.poll(() => versionOf(page)).toBe(before.version);
      await page.getByRole('button', { name: 'Use the new version' }).click();
      await expect.poll(() => versionOf(page).catch(() => ''), wait('new')).toBe(next.version);
      await getThere(page, host.at(name));
      await becomesReady(page, next);
      expect(host.poisoned(name), 'the file came as something else').toBe(true);
      shown = next;
    });

  return {
    play(visit) {
      visits += 1;
      return visit.when === 'update' ? update(visit) : firstVisit(`${name}-${visits}`, visit);
    },
    close: () => context.close(),
  };
}

const opening = (page: Page) => page.locator('#root h1').first();
const help = (page: Page) => page.getByRole('button', { name: 'Fetch the app again' });
const versionOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name=version]')?.content);

/** Milliseconds a person looks at a page that shows nothing of the app, longer than the app waits before it helps. */
const patience = 12_000;

/** Does what a person would: presses the one button where it is offered, asks for the address again where nothing of the app comes. */
async function getThere(page: Page, address: string): Promise<void> {
  let since = Date.now();
  const again = async () => {
    await page.goto(address).catch(() => undefined);
    since = Date.now();
  };
  await expect
    .poll(async () => {
      if (await help(page).isVisible()) {
        await help(page)
          .click({ timeout: 1_000 })
          .catch(() => undefined);
        since = Date.now();
      } else if (await opening(page).isVisible()) return true;
      else if (!page.url().startsWith(address) || Date.now() - since > patience) await again();
      return false;
    }, wait('a screen, and no help'))
    .toBe(true);
}

/** "Ready" was never said while a kept file was not the build's own, and is true in the end. */
async function becomesReady(page: Page, build: Build): Promise<void> {
  await expect
    .poll(
      () =>
        page
          .evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state)
          .catch(() => ''),
      wait('a worker'),
    )
    .toBe('activated');
  await becomesWhole(page, build, false);
}

/** Every file of this build is kept. While another version is offered it is kept beside the one before. */
async function becomesWhole(page: Page, { hashes }: Build, offered: boolean): Promise<void> {
  const all = Object.entries(hashes).map(
    ([file, hash]) => `${file} ${contentTypes[extname(file)]} ${hash}`,
  );
  const missing = (kept: readonly string[]) => all.filter((each) => !kept.includes(each));
  if (!offered) {
    const kept = await keptIn(page);
    expect(kept.toSorted(), 'kept').toEqual(all.toSorted());
    return;
  }
  await expect
    .poll(async () => {
      // The network comes back, and the tab is shown again: what failed is tried again now.
      const state = await page.evaluate(async () => {
        dispatchEvent(new Event('online'));
        document.dispatchEvent(new Event('visibilitychange'));
        return (await navigator.serviceWorker.getRegistration())?.waiting?.state;
      });
      return state === 'installed' ? missing(await keptIn(page)) : [state];
    }, wait('a new version'))
    .toEqual([]);
}

/** Name, type and SHA-256 of every file kept for offline use in this folder of the host. */
const keptIn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const folder = new URL('.', location.href);
    const all: string[] = [];
    for (const name of (await caches.keys()).filter((each) => each.endsWith(folder.href))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        const bytes = (await answer?.arrayBuffer()) ?? new ArrayBuffer(0);
        const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))];
        const file = new URL(request.url).pathname.slice(folder.pathname.length);
        const digits = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
        all.push(`${file} ${answer?.headers.get('content-type')} ${digits}`);
      }
    }
    return all;
  });

/** What this visit left behind, so that hundreds of them do not fill the disk. */
const forget = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    for (const name of await caches.keys())
      if (registration && name.endsWith(registration.scope)) await caches.delete(name);
    await registration?.unregister();
  });
