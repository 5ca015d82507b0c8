import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { launchBrowser, newProfile } from './browser.ts';
import { serveApp } from './server.ts';
import { openSample } from './steps/sample.ts';

let home: string;
let page: Page;

beforeAll(async () => {
  ({ url: home } = await serveApp());
  ({ page } = await launchBrowser(newProfile(), { textSize: 32 }));
  await openSample(page, home);
});

const screens = [
  ['home', '#/'],
  ['cases', '#/a/sample/cases'],
  ['review', '#/a/sample/c/sample-case-0001/recovery-plan'],
  ['check', '#/a/sample/c/sample-case-0001/check'],
  ['results', '#/a/sample/results'],
  ['feedback', '#/a/sample/feedback'],
  ['actions', '#/a/sample/actions'],
  ['sync', '#/a/sample/sync'],
  ['set-up', '#/a/sample/setup/groups'],
  ['history', '#/a/sample/history'],
  ['settings', '#/settings'],
  ['help', '#/help/answers'],
] as const;

test.each(screens)(
  '%s: with text of 200 % in the browser every word is twice as large, and the page is no wider',
  async (_, address) => {
    await page.goto(`${home}${address}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    // The smallest words are 11 pixels where the browser's own size is 16.
    await expect.poll(() => page.evaluate(small)).toEqual([]);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
      .toBe(true);
  },
);

/** Words that are still small; runs in the page. */
function small(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement;
    if (!holder || !text.textContent?.trim() || !holder.checkVisibility()) continue;
    if (holder.closest('svg, noscript')) continue;
    const size = Number.parseFloat(getComputedStyle(holder).fontSize);
    if (size < 21.9) found.push(`${size} ${text.textContent.trim().slice(0, 30)}`);
  }
  return found;
}
