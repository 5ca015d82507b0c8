import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveApp } from './server.ts';
import { openPlan, openSample } from './steps/sample.ts';
import { button, heading, inHand, link } from './steps/screen.ts';

let page: Page;
/** Address of the sample audit, with one of its cases opened again. */
let sample: string;

beforeAll(async () => {
  const { url: home } = await serveApp();
  ({ page } = await launchBrowser());
  await page.addInitScript(() => {
    globalThis.print = () => undefined;
  });
  await openSample(page, home);
  sample = page.url().replace(/\/cases$/, '');
  await openPlan(page, 'BRG-03');
});

/** Resolves when something on the page has the focus; what was done is named when nothing ever has. */
const focusKept = (done: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.activeElement !== document.body), {
      interval: 10,
      timeout: 3_000,
      message: `The focus is lost: ${done}`,
    })
    .toBe(true);

const screens = [
  'cases',
  'c/sample-case-0003/recovery-plan',
  'c/sample-case-0003/check',
  'c/sample-case-0003/history',
  'results',
  'feedback',
  'feedback/overview',
  'actions',
  'history',
  'setup/details',
  'setup/questions',
  'setup/providers',
  'setup/groups',
  'setup/team',
  'print/form',
];

describe('the focus is on something', () => {
  test.each(screens)('whichever button is pressed on the screen %s', async (address) => {
    const come = async () => {
      await page.goto(`${sample}/${address}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    };
    await come();
    const pressed: string[] = [];
    for (;;) {
      const next = await page.evaluate(focusNextKind, pressed);
      const open = page.getByRole('dialog');
      if (next === undefined && (await open.count()) === 0) break;
      await page.keyboard.press(next === undefined ? 'Escape' : 'Enter');
      await focusKept(next === undefined ? 'a box was closed' : `“${next}” was pressed`);
      pressed.push(next ?? '');
      if (!page.url().endsWith(address)) await come();
    }
    expect(pressed.length).toBeGreaterThan(0);
  });

  test('after each way to another screen: inside it', async () => {
    for (const [name, title] of [
      ['Results', /^Recovery plans/],
      ['Feedback', /^Feedback for/],
      ['Actions', 'Actions'],
      ['Sync', 'Sync'],
      ['Set up', 'Providers'],
      ['Cases', 'Cases'],
    ] as const) {
      await link(page, name).first().press('Enter');
      await heading(page, title).first().waitFor();
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null))
        .toBe(true);
    }
  });
});

test('an immediate concern is told of by keys alone, from the middle of a case and back', async () => {
  await page.goto(`${sample}/c/sample-case-0003/keywork`);
  await page.goto(`${sample}/c/sample-case-0003/recovery-plan`);
  await page
    .getByRole('radiogroup', { name: / SMART goals / })
    .getByRole('radio')
    .first()
    .focus();
  // The same day and month, whichever stands first on this computer.
  const told = [...'11112011', ...'1015', 'a', 'Enter'];
  for (const [place, ...keys] of [
    ['SMART goals', 'i'],
    ['Immediate concern', 'y'],
    ['Kind of concern', 'a', 'Enter'],
    ['Whom you told', 's', 'Enter'],
    ['When you told them', ...told],
    ['What came of it', 't', 'Enter'],
  ] as const) {
    await expect.poll(() => inHand(page), { interval: 10 }).toBe(place);
    for (const key of keys) await page.keyboard.press(key);
  }
  await expect.poll(() => inHand(page)).toBe('SMART goals');
  await link(page, /^Immediate concern Completed/).waitFor();
});

test('a note is gone on with: what is typed comes after what is there', async () => {
  await page.goto(`${sample}/c/sample-case-0003/keywork`);
  await page.goto(`${sample}/c/sample-case-0003/recovery-plan`);
  await page
    .getByRole('radiogroup', { name: / SMART goals / })
    .getByRole('radio')
    .first()
    .focus();
  const note = page.getByRole('textbox', { name: /^Note for/ });
  for (const words of ['No date', ' in any goal', '.']) {
    await page.keyboard.press('c');
    await page.keyboard.type(words);
    await page.keyboard.press('Escape');
    await expect.poll(() => inHand(page)).toBe('SMART goals');
  }
  await expect.poll(() => note.inputValue()).toBe('No date in any goal.');
  // By way of another question: the field is made anew, and browsers put the caret before its text.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('c');
  await page.keyboard.type(' Asked.');
  await expect.poll(() => note.inputValue()).toBe('No date in any goal. Asked.');
  // A field whose text was selected before it was gone into keeps that: what is typed replaces it.
  await page.keyboard.press('Escape');
  await note.evaluate((field: HTMLTextAreaElement) => {
    field.select();
    field.focus();
  });
  await page.keyboard.type('Settled.');
  await expect.poll(() => note.inputValue()).toBe('Settled.');
  await button(page, 'Undo').first().press('Enter');
  await focusKept('Undo was pressed');
});

// What follows runs in the page.

/** Puts the focus on the next button of a kind that was not pressed yet, and says which; undefined when there is none. */
function focusNextKind(pressed: readonly string[]): string | undefined {
  const kindOf = (button: Element): string => {
    const [word = ''] = (button.textContent || button.getAttribute('aria-label') || '').split(' ');
    return `${word}${button.closest('dialog') ? ', in a box' : ''}`;
  };
  const leaves = /^(Lock|Reset|Skip)/;
  const box = [...document.querySelectorAll('dialog[open]')].at(-1);
  const buttons = [...(box ?? document).querySelectorAll<HTMLElement>('button, summary')];
  const next = buttons.find(
    (one) =>
      one.checkVisibility() &&
      !one.matches(':disabled') &&
      !leaves.test(one.textContent ?? '') &&
      !pressed.includes(kindOf(one)),
  );
  next?.focus();
  return next && kindOf(next);
}
