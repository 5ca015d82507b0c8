import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveApp } from './server.ts';
import { openPlan, openSample } from './steps/sample.ts';
import { heading, inHand, saved } from './steps/screen.ts';

/** What extensions do to a page: each takes the texts of the page from under the app, in a way of its own. */
const ways = {
  'puts each text into a new element': () => {
    for (const text of texts()) {
      const own = document.createElement('font');
      own.textContent = text.nodeValue;
      text.replaceWith(own);
    }
  },
  'puts an element around each text': () => {
    for (const text of texts()) {
      const own = document.createElement('font');
      text.replaceWith(own);
      own.append(text);
    }
  },
  'writes what is in each paragraph and heading anew': () => {
    for (const place of document.querySelectorAll('#root :is(p, h1, h2, th, td, span, label)'))
      if (!place.querySelector('input, button, select, textarea, a, svg')) {
        const now = [...place.childNodes].map((node) => node.cloneNode(true));
        place.replaceChildren(...now);
      }
  },
  'splits texts at numbers': () => {
    for (const text of texts()) {
      const parts = (text.nodeValue ?? '').split(/(\d+)/).map((part) => {
        const own = document.createElement('span');
        own.textContent = part;
        return own;
      });
      text.replaceWith(...parts);
    }
  },
} as const;

/** All words of the screen but the time of day. */
const words = (page: Page): Promise<string> =>
  page.evaluate(() =>
    (document.getElementById('main')?.textContent ?? '')
      .replaceAll(/\d\d:\d\d/g, '')
      .replaceAll(/\s+/g, ''),
  );

/** Opens a plan, lets the page be changed, and answers three times. */
async function answering(page: Page, home: string, change: () => void): Promise<string> {
  await page.addInitScript(() => {
    const texts = () => {
      const walk = document.createTreeWalker(
        document.getElementById('root') ?? document,
        NodeFilter.SHOW_TEXT,
      );
      const all: Text[] = [];
      while (walk.nextNode()) all.push(walk.currentNode as Text);
      return all;
    };
    Object.assign(window, { texts });
  });
  await openSample(page, home);
  await openPlan(page, 'BRG-01');
  await expect.poll(() => inHand(page)).toBe('Recovery plan');
  await saved(page);
  await page.evaluate(change);
  for (const key of ['n', 'y', 'n']) await page.keyboard.press(key);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-item]') !== null))
    .toBe(true);
  return settled(page);
}

/** Opens the results, lets the page be changed, and chooses another denominator and one provider. */
async function choosing(page: Page, home: string, change: () => void): Promise<string> {
  await page.goto(`${home}#/a/sample/results`);
  await heading(page, /^Recovery plans/).waitFor();
  await page.evaluate(change);
  await page.getByRole('radio').nth(2).check({ force: true });
  await page.getByRole('combobox').first().selectOption({ index: 1 });
  return settled(page);
}

/** The words of the page once they stay: what was saved and counted is shown by then. */
async function settled(page: Page): Promise<string> {
  let before = '';
  await expect
    .poll(
      async () => {
        const same = before === (await words(page));
        before = await words(page);
        return same;
      },
      { interval: 400 },
    )
    .toBe(true);
  return before;
}

test('extensions that change the page leave no wrong number and break no screen', async () => {
  const { context } = await launchBrowser();
  const after = async (change: () => void) => {
    // An address of its own has a sample of its own.
    const { url } = await serveApp();
    const page = await context.newPage();
    return [await answering(page, url, change), await choosing(page, url, change)];
  };
  const all = Object.entries(ways);
  const [untouched, ...shown] = await Promise.all([
    after(() => undefined),
    ...all.map(([, change]) => after(change)),
  ]);
  for (const [at, [way]] of all.entries())
    expect({ way, shown: shown[at] }).toEqual({ way, shown: untouched });
}, 180_000);

test('an extension that does not leave off is named, and no screen breaks', async () => {
  const { url } = await serveApp();
  const { page } = await launchBrowser();
  await page.goto(url);
  await heading(page, /^Audit case files/).waitFor();
  await page.evaluate(() => {
    const root = document.getElementById('root') ?? document.body;
    const wrap = () => {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      while (walk.nextNode()) all.push(walk.currentNode as Text);
      for (const text of all)
        if (text.parentElement?.tagName !== 'FONT') {
          const own = document.createElement('font');
          own.textContent = text.nodeValue;
          text.replaceWith(own);
        }
    };
    new MutationObserver(wrap).observe(root, { childList: true, subtree: true });
    wrap();
  });
  await page.getByText('Something in this browser keeps changing the text').waitFor();
  await page.getByRole('button', { name: 'Open the sample audit' }).click();
  await heading(page, /^Recovery plans/).waitFor();
  await page.getByRole('radio').nth(2).check({ force: true });
  await expect.poll(() => page.getByText('This screen stopped working').isVisible()).toBe(false);
  await heading(page, /^Recovery plans/).waitFor();
});

declare const texts: () => Text[];
