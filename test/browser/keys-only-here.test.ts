import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveApp } from './server.ts';
import { shownAnswers } from './steps/acknowledged.ts';
import { openPlan, openSample } from './steps/sample.ts';
import { button, field, inHand, link } from './steps/screen.ts';

const answerKeys = ['y', 'n', 'x', '1', '2', '4'];

describe('answer keys', () => {
  let page: Page;

  beforeAll(async () => {
    const server = await serveApp();
    ({ page } = await launchBrowser());
    await openSample(page, server.url);
    await openPlan(page, 'BRG-12');
  });

  test.each<[string, (on: Page) => Locator]>([
    ['the heading', (on) => on.getByRole('heading', { level: 1 })],
    ['a link to another section', (on) => link(on, /^Keyworking/)],
    ['a button', (on) => button(on, 'Undo')],
    ['the button of a note', (on) => button(on, /note, 1\.6 All needs$/)],
    ['the note', (on) => field(on, /^Note for/)],
    ['the date of the plan', (on) => field(on, / Plan date /)],
  ])('do nothing to the answers while the focus is on %s', async (_, place) => {
    await place(page).focus();
    const before = await shownAnswers(page);
    expect(Object.keys(before).length).toBeGreaterThan(8);
    for (const key of answerKeys) await place(page).press(key);
    await expect.poll(() => shownAnswers(page)).toEqual(before);
  });

  test('answer one question when one is held down', async () => {
    const smart = page.getByRole('radiogroup', { name: / SMART goals / });
    await smart.getByRole('radio', { checked: true }).focus();
    const before = await shownAnswers(page);
    expect(before['SMART goals']).not.toBe('not-checked');
    // A key that is down already comes again as a repeat.
    for (let times = 0; times < 6; times += 1) await page.keyboard.down('x');
    await page.keyboard.up('x');
    await expect.poll(() => inHand(page)).toBe('All needs');
    await expect
      .poll(() => shownAnswers(page))
      .toEqual({ ...before, 'SMART goals': 'not-checked' });
  });
});
