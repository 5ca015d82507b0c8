import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { chosenItems, itemNumbers } from '#src/tool/item-index.ts';
import { itemFor } from '#src/tool/item-variant.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { pageSizes, pageTexts } from '#test/report/pdf-text.ts';
import { launchBrowser } from './browser.ts';
import { serveApp } from './server.ts';
import { oneStory } from './steps/one-story.ts';
import { criteriaOf, resultsTable } from './steps/results-table.ts';
import { openPlan, openSample } from './steps/sample.ts';
import { button, heading, link, saved } from './steps/screen.ts';
import { type Misdeeds, watchMisdeeds } from './visit.ts';

const upright = [595, 842];
const landscape = [842, 595];
const longNote = 'The plan is in the prescribing file and nobody else has it. '.repeat(33).trim();

let home: string;
let page: Page;
let sample: string;
let misdeeds: Misdeeds;

beforeAll(async () => {
  ({ url: home } = await serveApp());
  const browser = await launchBrowser();
  ({ page } = browser);
  misdeeds = watchMisdeeds(browser.context, home);
  await openSample(page, home);
  sample = page.url().replace(/\/cases$/, '');
});

interface Printed {
  readonly pages: readonly string[];
  readonly sizes: readonly (readonly number[])[];
}

/** What comes out of the printer: the page at hand as a PDF, as "Print" makes it, in dark mode. */
async function printed(): Promise<Printed> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const bytes = new Uint8Array(pdf);
  await page.emulateMedia({ colorScheme: 'light' });
  const sizes = await pageSizes(bytes);
  return {
    pages: await pageTexts(bytes),
    sizes: sizes.map((size) => size.map(Math.round)),
  };
}

/** Text without spaces: lines are broken anywhere. */
const glued = (text: string): string => text.replace(/\s+/g, '');
const whole = ({ pages }: Printed): string => glued(pages.join(' '));
const times = (text: string, part: string): number => text.split(glued(part)).length - 1;

/** What must hold for every set of pages. */
function expectGoodPages({ pages, sizes }: Printed, size: readonly number[]): void {
  expect(sizes).toEqual(pages.map(() => size));
  pages.forEach((text, index) => {
    expect(text).toContain('Sample: Southampton, February 2012 · Printed ');
    expect(text).toContain('Contains audit data');
    expect(text).toContain(`Page ${index + 1} of ${pages.length}`);
    expect(text).not.toMatch(/Back to|Settings|Sync|Skip to main|Reset the sample|Feedback and/);
  });
}

const readyToPrint = () => button(page, 'Print').waitFor();

oneStory();

describe('the blank form', () => {
  test('holds every question once, on upright A4', async () => {
    await link(page, 'Print a blank form').click();
    await readyToPrint();
    await expect.poll(() => page.title()).toBe('Blank form - Case File Audit');
    const form = await printed();
    expectGoodPages(form, upright);
    const numbers = itemNumbers(rodt, []);
    const text = whole(form);
    for (const item of chosenItems(rodt, [])) {
      const { id, label, question } = itemFor(item, () => 'undefined');
      expect([id, times(text, `${numbers.get(id)} ${label} ${question}`)]).toEqual([id, 1]);
    }
    expect(text).toContain(glued('Case number'));
  });

  test('repeats the head of its tables and leaves no heading alone at the end of a page', async () => {
    const { pages } = await printed();
    const sections = rodt.sections.map(({ title }) => title).join('|');
    for (const text of pages) {
      expect(text).toContain('Note');
      expect(text).not.toMatch(new RegExp(`(${sections}) [^.]*\\.? Sample: Southampton, Feb`));
    }
  });

  test('of every question there is breaks over more pages', async () => {
    const before = (await printed()).pages.length;
    await page.goto(`${sample}/setup/questions`);
    await heading(page, 'What you will ask').waitFor();
    for (const box of await page.getByRole('checkbox').all())
      await expect
        .poll(() =>
          box.check().then(
            () => true,
            () => false,
          ),
        )
        .toBe(true);
    await page.getByRole('button', { name: /^(Save and continue|Continue)/ }).click();
    await saved(page);
    await page.goto(`${sample}/print/form`);
    await readyToPrint();
    const form = await printed();
    expectGoodPages(form, upright);
    expect(form.pages.length).toBeGreaterThan(before);
    const sections = rodt.sections.map(({ id }) => id);
    const text = whole(form);
    for (const item of chosenItems(rodt, sections)) {
      const { id, label, question } = itemFor(item, () => 'undefined');
      expect([id, times(text, `${label} ${question}`)]).toEqual([id, 1]);
    }
  });
});

describe('one case', () => {
  test('holds all its answers and a long note whole', async () => {
    await page.goto(`${sample}/cases`);
    await openPlan(page, 'BRG-03');
    await page
      .getByRole('radiogroup', { name: / SMART goals / })
      .getByRole('radio')
      .first()
      .focus();
    await page.getByRole('textbox', { name: /^Note for/ }).fill(longNote);
    await page.getByRole('heading', { name: 'Recovery plan' }).first().click();
    await saved(page);
    const answers = await page.evaluate(chosenAnswers);
    expect(Object.keys(answers).length).toBeGreaterThan(10);
    await page.goto(`${page.url().replace(/\/c\/([^/]+)\/.*$/, '/c/$1/check')}`);
    await link(page, 'Print this case').click();
    await readyToPrint();
    await expect.poll(() => page.title()).toBe('One case with notes - Case File Audit');
    const paper = await printed();
    expectGoodPages(paper, upright);
    const text = whole(paper);
    expect(text).toContain(glued('Contains notes about one person.'));
    expect(text).toContain(glued(longNote));
    for (const [question, answer] of Object.entries(answers))
      expect(text).toMatch(new RegExp(`${escaped(glued(question))}\\??${escaped(glued(answer))}`));
  });
});

describe('results', () => {
  test('hold the numbers of the screen, on A4 landscape', async () => {
    await page.goto(`${sample}/results?show=percent&unfinished=yes`);
    await resultsTable(page).waitFor();
    const rows = await resultsTable(page).locator('tbody tr').count();
    const totals = await criteriaOf(page, 'All groups');
    expect(totals).toHaveLength(13);
    await link(page, 'Print').click();
    await readyToPrint();
    const paper = await printed();
    expectGoodPages(paper, landscape);
    const [table = '', bars = ''] = paper.pages;
    const cells = [...(table.split('All groups')[1] ?? '').matchAll(/(\d+) of \d+ \((\d+%)\)/g)];
    expect(cells.map(([, count, share]) => `${count} (${share})`)).toEqual(totals);
    expect(rows).toBe(9);
    expect(bars).toContain('Weakest first');
    for (const [count] of cells) expect(bars).toContain(count);
  });

  test('did nothing that the app must never do', () => {
    expect(misdeeds).toEqual({ foreign: [], faults: [] });
  });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Question and chosen answer of each row; runs in the page. */
function chosenAnswers(): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const row of document.querySelectorAll('.review-row')) {
    const chosen = row.querySelector<HTMLInputElement>('input[type="radio"]:checked');
    const words = chosen?.getAttribute('aria-label') ?? chosen?.closest('label')?.textContent;
    const question = row.querySelector('[id^="q-"]')?.textContent;
    if (words && question) answers[question] = words.replace(/^N\/A, n/, 'N');
  }
  return answers;
}
