import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { serveApp } from './server.ts';
import { faultsIn, looks } from './steps/axe.ts';
import { makeAudit } from './steps/real-audit.ts';
import { resultsTable } from './steps/results-table.ts';
import { openPlan, openSample } from './steps/sample.ts';
import { button, field, heading, inHand, link } from './steps/screen.ts';

const audit = {
  name: 'Quayside, winter',
  label: 'Winter audit',
  passphrase: 'lantern orchard pebble saddle',
  provider: 'Harbour Trust',
  group: 'Quay',
  cases: 'QUA-01',
};
const laptop = { width: 1366, height: 768 };
const phone = { width: 320, height: 640 };

let home: string;
let page: Page;
/** Addresses of a real audit and of the sample, once each was opened. */
let real: string;
let sample: string;
let sampleCase: string;

beforeAll(async () => {
  ({ url: home } = await serveApp());
  ({ page } = await launchBrowser());
  await makeAudit(page, home, audit);
  real = page.url().replace(/\/cases$/, '');
  await openSample(page, home);
  sample = page.url().replace(/\/cases$/, '');
  await openPlan(page, 'BRG-03');
  sampleCase = page.url().replace(/\/recovery-plan$/, '');
});

/** Name of a screen, how to come to it, and what is there once it stands. */
type Screen = readonly [name: string, come: () => Promise<unknown>, there: () => Locator];

const at = (address: () => string) => () => page.goto(address());
const press = (name: string | RegExp) => () => button(page, name).first().click();
const title = (name: string | RegExp) => () => heading(page, name);
const dialog = (name: string) => () => page.getByRole('dialog', { name });
const table = (name: string) => page.getByRole('table', { name });
const closeAndPress = (name: string) => async () => {
  await page.keyboard.press('Escape');
  await button(page, name).click();
};
const closeAndGo = (address: () => string) => async () => {
  await page.keyboard.press('Escape');
  await page.goto(address());
};
const lock = async () => {
  await button(page, 'Lock').click();
  await link(page, audit.label).click();
};
const raiseConcern = async () => {
  await button(page, /^Immediate concern\?/).click();
  const concern = page.getByRole('radiogroup', { name: / Immediate concern / });
  await concern.getByRole('radio', { name: 'Yes' }).check();
};

const screens: readonly Screen[] = [
  ['audits', at(() => `${home}#/`), title('Audits on this laptop')],
  ['a new audit', at(() => `${home}#/new`), title('Set up a new audit')],
  ['joining an audit', at(() => `${home}#/join`), title('Join an audit')],
  ['restoring a backup', at(() => `${home}#/join?from=backup`), title('Restore a backup')],
  ['set up: name and dates', at(() => `${real}/setup/details`), title('Name and dates')],
  ['set up: questions', at(() => `${real}/setup/questions`), title('What you will ask')],
  ['set up: providers', at(() => `${real}/setup/providers`), title('Providers')],
  ['set up: a provider', press('Add another provider'), () => field(page, 'Provider')],
  ['set up: groups', at(() => `${real}/setup/groups`), title('Sample groups')],
  ['set up: a group', press('Add another group'), () => field(page, 'Short label')],
  ['set up: team', at(() => `${real}/setup/team`), title('Your team')],
  ['results, none yet', at(() => `${real}/results`), () => page.getByText('No results yet.')],
  ['feedback, none yet', at(() => `${real}/feedback`), () => page.getByText('No feedback yet.')],
  ['actions, none yet', at(() => `${real}/actions`), () => page.getByText('None yet')],
  ['the next audit', at(() => `${real}/next`), title('Start the next audit')],
  ['sync', at(() => `${real}/sync`), () => button(page, 'Choose a folder')],
  ['a new passphrase', press('Change the passphrase'), () => field(page, 'New passphrase')],
  ['unlocking', lock, title('Unlock Winter audit')],
  ['cases', at(() => `${sample}/cases`), title('Cases')],
  ['adding cases', press('Add cases'), dialog('Add cases')],
  ['the list of cases', closeAndPress('List and change cases'), () => table('Cases')],
  ['changing a case', press('Change case BRG-02'), dialog('Change case BRG-02')],
  ['review: case header', at(() => `${sampleCase}/header`), title('Case header')],
  ['review: recovery plan', at(() => `${sampleCase}/recovery-plan`), title('Recovery plan')],
  ['review: all keys', () => button(page, 'all keys').click(), dialog('All keys')],
  ['review: own words', closeAndGo(() => `${sampleCase}/narrative`), title('In your own words')],
  ['review: a concern', raiseConcern, () => page.getByText('Whom you told')],
  ['review: check', at(() => `${sampleCase}/check`), title('Check case BRG-03')],
  ['review: finished', at(() => `${sample}/c/sample-case-0001/check`), title('Case BRG-01')],
  ['history of a case', at(() => `${sampleCase}/history`), title('History of case BRG-03')],
  ['history', at(() => `${sample}/history`), title('History')],
  ['answers to settle', at(() => `${sample}/conflicts`), title('Answers to settle')],
  ['results', at(() => `${sample}/results`), () => resultsTable(page)],
  ['on paper: blank form', at(() => `${sample}/print/form`), title('Case file audit form')],
  ['on paper: one case', at(() => `${sample}/print/case/sample-case-0001`), title('Case BRG-01')],
  ['on paper: results', at(() => `${sample}/print/results`), title(/^Recovery plans/)],
  ['feedback', at(() => `${sample}/feedback`), title(/^Feedback for/)],
  ['a line from a note', press(/^Use this, /), () => field(page, 'Lines of the strengths')],
  ['saving reports', press('Save reports'), dialog('Save reports')],
  ['an improvement action', closeAndPress('Add an action'), dialog('Add an action')],
  ['overview', closeAndGo(() => `${sample}/feedback/overview`), title('Partnership overview')],
  ['a commissioning action', press('Add an action'), dialog('Add an action')],
  ['actions', closeAndGo(() => `${sample}/actions`), title('Actions')],
  [
    'an action’s history',
    () =>
      button(page, /^History: /)
        .first()
        .click(),
    dialog('History of this action'),
  ],
  ['sync of the sample', closeAndGo(() => `${sample}/sync`), title('Sync')],
  ['settings', at(() => `${home}#/settings`), title('Settings')],
  ['help', at(() => `${home}#/help`), () => page.getByRole('heading', { level: 1 })],
  ['no such address', at(() => `${home}#/x`), title('There is nothing at this address')],
];

test.each(screens)(
  '%s: axe finds nothing in light, dark and forced colours, and 320 px are wide enough',
  async (_, come, there) => {
    await page.setViewportSize(laptop);
    await come();
    await there().first().waitFor();
    await expect.poll(() => faultsIn(page)).toEqual([]);
    await page.setViewportSize(phone);
    await there().first().waitFor();
    await expect.poll(() => page.evaluate(tooWide)).toEqual([]);
  },
);

test('a fault that is there is found', async () => {
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  await expect
    .poll(async () => (await faultsIn(page)).join())
    .toMatch(/light: image-alt .*dark: image-alt .*forced colours: image-alt /);
});

describe('on the review screen', () => {
  beforeAll(async () => {
    await page.goto(`${sampleCase}/recovery-plan`);
    await heading(page, 'Recovery plan').waitFor();
  });

  test.each([laptop, { width: 1024, height: 480 }, phone])(
    'what has the focus is never hidden on the way down and up, at $width by $height',
    async (size) => {
      await page.setViewportSize(size);
      await page.getByRole('radiogroup').nth(1).getByRole('radio').first().focus();
      const hidden: string[] = [];
      let moves = 0;
      for (const key of ['ArrowDown', 'ArrowUp']) {
        let last: string;
        do {
          last = await inHand(page);
          await page.keyboard.press(key);
          moves += 1;
          if (!(await page.evaluate(focusIsSeen))) hidden.push(`${key} to ${await inHand(page)}`);
        } while ((await inHand(page)) !== last);
      }
      expect(moves).toBeGreaterThan(20);
      expect(hidden).toEqual([]);
    },
  );

  test('at 1366 by 768 a section of 13 questions, whole, and its buttons are in sight in the sample', async () => {
    await page.setViewportSize(laptop);
    await page.goto(`${sample}/c/sample-case-0052/recovery-plan`);
    await button(page, 'Reopen').click();
    const inSight = () =>
      page.evaluate(() => {
        const shape = (selector: string) =>
          [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
        const [foot] = shape('.review-foot');
        const rows = shape('.review-row').filter(({ bottom }) => bottom <= (foot?.top ?? 0) + 1);
        const whole = shape('.review-row .row-words').every(({ height }) => height > 0);
        return { rows: rows.length, foot: (foot?.bottom ?? 1e4) <= innerHeight, whole };
      });
    await expect.poll(inSight).toEqual({ rows: 14, foot: true, whole: true });
  });

  test('at 320 px the top bar is low, and the first question stands in the first window', async () => {
    await page.setViewportSize(phone);
    await page.goto(`${sampleCase}/keywork`);
    await page.goto(`${sampleCase}/recovery-plan`);
    const heights = () =>
      page.evaluate(() => {
        const bottom = (selector: string) =>
          (document.querySelector(selector)?.getBoundingClientRect().bottom ?? 1e4) + scrollY;
        return {
          bar: bottom('header.top') < innerHeight / 7,
          first: bottom('.review-row') < innerHeight,
        };
      });
    await expect.poll(heights).toEqual({ bar: true, first: true });
    await page.getByText('Sections of this case').click();
    await link(page, /^Keyworking/).click();
    await heading(page, 'Keyworking').waitFor();
  });

  test('forced colours keep the chosen answer apart from the others', async () => {
    await page.setViewportSize(laptop);
    await page.emulateMedia(looks['forced colours']);
    const fill = (answer: Locator) =>
      answer.evaluate((input) => {
        const label = input.closest('label') ?? input;
        const { backgroundColor } = getComputedStyle(label);
        return { backgroundColor, tick: getComputedStyle(label, '::before').content };
      });
    const group = page.getByRole('radiogroup', { name: / SMART goals / });
    for (const answer of await group.getByRole('radio').all()) {
      await answer.check();
      const chosen = await fill(answer);
      expect(chosen.tick).toContain('✓');
      for (const other of await group.getByRole('radio', { checked: false }).all()) {
        const { backgroundColor, tick } = await fill(other);
        expect(backgroundColor).not.toBe(chosen.backgroundColor);
        expect(tick).toBe('none');
      }
    }
  });
});

// What follows runs in the page.

/** The page and the open boxes that are wider than the window shows. */
function tooWide(): string[] {
  return [document.documentElement, ...document.querySelectorAll('dialog[open]')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ tagName, scrollWidth, clientWidth }) => `${tagName} ${scrollWidth} > ${clientWidth}`);
}

/** Whether the control with the focus is in the window and nothing lies over it. */
function focusIsSeen(): boolean {
  const focused = document.activeElement;
  const shape = (focused?.closest('label') ?? focused)?.getBoundingClientRect();
  if (!focused || !shape) return false;
  const { left, right, top, bottom } = shape;
  const corners = [
    [left + 2, top + 2],
    [right - 2, top + 2],
    [left + 2, bottom - 2],
    [right - 2, bottom - 2],
  ] as const;
  return corners.every(([x, y]) => {
    const on = document.elementFromPoint(x, y);
    return on !== null && (on.contains(focused) || focused.contains(on));
  });
}
