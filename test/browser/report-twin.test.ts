import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReportDocument } from '#src/report/block/block.ts';
import { feedbackDocument } from '#src/report/feedback-document.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { renderHtml } from '#src/report/html/render-html.ts';
import { readReply } from '#src/report/reply.ts';
import { hostileWords, inputNaming } from '#test/report/hostile-words.ts';
import { pageSizes, pageTexts } from '#test/report/pdf-text.ts';
import {
  sample,
  sampleOverview,
  sampleProvider,
  sampleReport,
} from '#test/report/sample-documents.ts';
import { anAction } from '#test/report/some-actions.ts';
import { launchBrowser } from './browser.ts';
import { faultsIn } from './steps/axe.ts';
import { keyboardOf } from './steps/keyboard.ts';
import { button } from './steps/screen.ts';
import { cutText, wideSpacing } from './steps/text-places.ts';

const manyActions = Array.from({ length: 60 }, (_, index) =>
  anAction(`Look at ${index + 1} more plans`, { provider: sampleProvider }),
);
const documents = {
  'the report of a provider': sampleReport(),
  'the overview': sampleOverview(),
  'a report with 60 actions': sampleReport({ actions: manyActions }),
  'a report of hostile words': feedbackDocument(
    feedbackReport(inputNaming(Object.values(hostileWords).reverse().join(' '))),
  ),
} as const;
type Name = keyof typeof documents;

const context: { browser?: BrowserContext } = {};
let page: Page;
let folder: string;
/** What the pages asked for besides themselves, and what the console said. */
let asked: string[];
let said: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'report-twin-'));
  for (const [name, document] of Object.entries(documents))
    writeFileSync(fileOf(name), renderHtml(document));
  ({ context: context.browser, page } = await launchBrowser());
  page.on('request', (request) => {
    if (request.url() !== page.url() && !request.isNavigationRequest()) asked.push(request.url());
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (fault) => said.push(String(fault)));
  return () => rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  asked = [];
  said = [];
});

const fileOf = (name: string): string => join(folder, `${name.replaceAll(' ', '-')}.html`);

/** Opens a page from the disk, as somebody does who was sent it. */
async function open(name: Name, width = 1366): Promise<void> {
  await page.setViewportSize({ width, height: 768 });
  await page.goto(pathToFileURL(fileOf(name)).href);
}

const sectionsOf = (document: ReportDocument) => {
  const starts = document.blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === 2 ? [{ title: block.text, index }] : [],
  );
  return starts.map(({ title, index }, no) => ({
    title,
    blocks: document.blocks.slice(index, starts[no + 1]?.index),
  }));
};
const widthOfPage = () => page.evaluate(() => document.documentElement.scrollWidth);

describe.each(['the report of a provider', 'the overview'] as const)('%s on a screen', (name) => {
  test('has nothing that axe finds, in light, dark and forced colours', async () => {
    await open(name);
    await expect.poll(() => faultsIn(page)).toEqual([]);
  });

  test('asks for nothing else and breaks no policy of its own', async () => {
    await open(name);
    await page.getByRole('link', { name: /^2\. / }).click();
    await page.evaluate(() => document.fonts.ready);
    expect({ asked, said }).toEqual({ asked: [], said: [] });
  });

  test('fits a phone of 320 pixels: only tables and charts move sideways', async () => {
    await open(name, 320);
    await expect.poll(() => widthOfPage()).toBe(320);
    await expect.poll(() => page.evaluate(cutText)).toEqual([]);
    await page.evaluate(() => window.scrollTo(400, 0));
    await expect.poll(() => page.evaluate(() => window.scrollX)).toBe(0);
  });

  test.each([1366, 320])('cuts no text off where it is set wide, at %i pixels', async (width) => {
    await open(name, width);
    await page.addStyleTag({ content: wideSpacing });
    await expect.poll(() => widthOfPage()).toBe(width);
    await expect.poll(() => page.evaluate(cutText)).toEqual([]);
  });

  test('leads with a link past the band to the report, and on to each section', async () => {
    await open(name);
    const keys = keyboardOf(page);
    await keys.press('Tab', 'Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main');
    const last = sectionsOf(documents[name]).at(-1)?.title ?? '';
    await keys.enter(page.getByRole('link', { name: last, exact: true }));
    await expect
      .poll(() => page.getByRole('heading', { name: last, exact: true }).boundingBox())
      .toMatchObject({ y: expect.closeTo(20, -2) });
  });
});

describe('a report in which hostile words stand everywhere', () => {
  test('runs none of them, asks for nothing, and fits a phone', async () => {
    await open('a report of hostile words', 320);
    await expect
      .poll(() => page.locator('img, iframe, script[src], main a:not([href^="#"])').count())
      .toBe(0);
    expect({ asked, said }).toEqual({ asked: [], said: [] });
    await expect.poll(() => widthOfPage()).toBe(320);
    await expect.poll(() => page.evaluate(cutText)).toEqual([]);
  });
});

/** What comes out of the printer, with "Background graphics" switched off, as it is at first. */
async function printed(name: Name) {
  await open(name);
  const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const sizes = await pageSizes(bytes);
  return {
    texts: (await pageTexts(bytes)).map((text) => text.replace(/\s+/g, '')),
    lying: sizes.map(([width, height]) => width > height),
    sizes: new Set(sizes.flat().map(Math.round)),
  };
}
const glued = (text: string): string => text.replace(/\s+/g, '');

describe.each(['the report of a provider', 'the overview'] as const)('%s on paper', (name) => {
  test('has its marking and "Page n of m" on each page, and every section', async () => {
    const { texts, sizes } = await printed(name);
    const { marking, title } = documents[name];
    texts.forEach((text, index) => {
      expect(text).toContain(glued(marking));
      expect(text).toContain(`Page${index + 1}of${texts.length}`);
      if (index > 0) expect(text).toContain(glued(title));
      expect(text).not.toContain('Gotothereport');
      expect(text).not.toContain('YourroleSavemyreply');
    });
    // Once in the contents on page 1, once above the section.
    for (const { title: section } of sectionsOf(documents[name]).slice(1))
      expect(texts.join('').split(glued(section)).length - 1).toBeGreaterThanOrEqual(2);
    expect([...sizes].sort()).toEqual([595, 842]);
  });

  test('lays only sections with a wide table on their side, and keeps the results on one page', async () => {
    const { texts, lying } = await printed(name);
    const pageOf = (words: string) => texts.findLastIndex((text) => text.includes(glued(words)));
    for (const { title, blocks } of sectionsOf(documents[name])) {
      const wide = blocks.some((block) => block.kind === 'results' || 'wide' in block);
      // Services side by side are few: their table stands upright.
      const upright = /^6\. Services side by side/.test(title);
      expect([title, lying[pageOf(title)]]).toEqual([title, wide && !upright]);
    }
    const table = documents[name].blocks.find(({ kind }) => kind === 'results');
    if (table?.kind !== 'results') throw new Error('No results');
    const criteria = texts[pageOf(table.caption)];
    for (const { criterion } of table.rows) expect(criteria).toContain(glued(criterion));
  });
});

describe('a table longer than a page', () => {
  test('has its heads on each page, and never the heads alone', async () => {
    const { texts } = await printed('a report with 60 actions');
    const reply = texts.findLastIndex((text) => text.includes(glued('6. Your reply')));
    const before = texts.slice(0, reply + 1).map((text) => text.split('6.Yourreply')[0] ?? '');
    const rows = before.slice(1).filter((text) => /Lookat\d+moreplans/.test(text));
    expect(rows.length).toBeGreaterThan(2);
    for (const text of before.slice(1)) {
      const held = /Lookat\d+moreplans/.test(text);
      expect([held, text]).toEqual([held, expect.stringMatching(held ? /Howwewillknow/ : /./)]);
      if (text.includes('StartanddueHowwewillknow')) expect(held).toBe(true);
    }
    for (let no = 1; no <= 60; no += 1) expect(before.join('')).toContain(`Lookat${no}moreplans`);
  });
});

describe('the reply to the actions, by keyboard alone', () => {
  const action = (no: number) => page.getByRole('group', { name: new RegExp(`^Action ${no}\\.`) });
  const why = (no: number) => action(no).getByRole('textbox');
  const save = () => button(page, 'Save my reply');
  /** The sentence stands by the action, and what has the focus is described by it. */
  async function expectAsked(no: number, words: string) {
    await action(no).getByText(words, { exact: true }).waitFor();
    const described = await page.evaluate(() => {
      const id = document.activeElement?.getAttribute('aria-describedby');
      return id ? document.getElementById(id)?.textContent : undefined;
    });
    expect(described).toBe(words);
  }

  test('says what is missing, is saved, and is read by the app', async () => {
    await open('the report of a provider');
    const keys = keyboardOf(page);
    await keys.enter(save());
    await expectAsked(1, 'Answer at least 1 action. Nothing is saved yet.');

    await keys.fill(why(1), 'We began in April; "they" agreed <today>.');
    await keys.enter(save());
    await expectAsked(1, 'Choose an answer to action 1. Nothing is saved yet.');
    await keys.press('Space');
    await keys.tabTo(why(2));
    await keys.press('Shift+Tab', 'Space', 'ArrowLeft');
    await keys.enter(save());
    const missing = 'Write why for action 2, or what you will do instead. Nothing is saved yet.';
    await expectAsked(2, missing);
    await expect.poll(() => action(1).locator('.ask').textContent()).toBe('');
    await keys.type('Needs 2 more workers.');
    await keys.fill(page.getByRole('textbox', { name: 'Your role' }), 'Service manager');

    const downloading = page.waitForEvent('download');
    await keys.enter(save());
    const download = await downloading;
    const file = download.suggestedFilename();
    expect(file).toMatch(/^reply-\d{4}-\d\d-\d\d\.json$/);
    await page
      .getByText(`Saved ${file} in your downloads, with 2 answers. Send it to the audit lead.`)
      .waitFor();
    const text = readFileSync(await download.path(), 'utf8');
    const { audit, actions } = sample;
    expect(readReply(text, audit, actions)).toEqual({
      ok: true,
      reply: {
        provider: audit.providers.find(({ id }) => id === sampleProvider),
        reportDate: audit.feedbackDue,
        answeredBy: 'Service manager',
        answers: [
          {
            action: actions[0],
            response: 'agree',
            why: 'We began in April; "they" agreed <today>.',
          },
          { action: actions[1], response: 'disagree', why: 'Needs 2 more workers.' },
        ],
        gone: [],
      },
    });
    expect({ asked: asked.filter((url) => !url.startsWith('blob:')), said }).toEqual({
      asked: [],
      said: [],
    });
  });
});
