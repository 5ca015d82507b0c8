import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { picturesIn } from '#test/report/pictures-in.ts';
import { readAloud, readings } from '#test/report/read-aloud.ts';
import { uaCheck } from '#test/report/ua-check.ts';
import { launchBrowser } from './browser.ts';
import { type Server, serveApp } from './server.ts';
import { oneStory } from './steps/one-story.ts';
import { openSample } from './steps/sample.ts';
import { button, field, heading, link, saved } from './steps/screen.ts';
import { type Misdeeds, readyOffline, watchMisdeeds } from './visit.ts';

/** A code point that stands for nothing: no laptop draws it. */
const nothing = '\u0378';
/** No single character stands for the e, and every laptop draws it. */
const yoruba = 'Ade\u0323\u0300ba'.normalize('NFC');
const lines = [
  'محمد احمد، 12 (لاہور) was thanked',
  `${yoruba} and 張偉 and ศิริ and ਗੁਰਪ੍ਰੀਤ and 🙂`,
  `Nguyễn, Ελένη, Олександр and ${nothing}`,
];

/** What the page says it cannot print, then the internal PDF of the provider. */
async function savePdf(page: Page): Promise<{ missing: string; bytes: Uint8Array }> {
  await button(page, 'Save reports').click();
  const box = page.getByRole('dialog', { name: 'Save reports' });
  await box.getByRole('radio', { name: /^Only The Bridge/ }).check();
  await box.getByRole('checkbox', { name: /^Shareable edition/ }).uncheck();
  const fine = box.getByRole('button', { name: /^It is fine/ });
  const save = box.getByRole('button', { name: 'Save as a zip file' });
  // The names in the lines are looked at once; what was called fine stays fine.
  await save.or(fine.first()).first().waitFor();
  for (let left = await fine.count(); left > 0; left -= 1) {
    await fine.first().click();
    await expect.poll(() => fine.count()).toBe(left - 1);
  }
  await save.click();
  const notice = box.getByRole('alert').filter({ hasText: 'cannot be printed' });
  await notice.waitFor();
  const missing = (await notice.locator('strong').textContent()) ?? '';
  const downloading = page.waitForEvent('download');
  await box.getByRole('button', { name: 'Save them as they are' }).click();
  const path = await (await downloading).path();
  await box.getByRole('button', { name: 'Close' }).click();
  const files = unzipSync(new Uint8Array(readFileSync(path)));
  const pdf = Object.entries(files).find(([name]) => name.endsWith('.pdf'));
  if (!pdf) throw new Error('The zip holds no PDF');
  return { missing, bytes: pdf[1] };
}

/** One story, told in order, on the built app and its own worker. */
describe('a report with names in many scripts', () => {
  oneStory();

  let page: Page;
  let server: Server;
  let misdeeds: Misdeeds;
  let bytes: Uint8Array;
  let missing: string;

  beforeAll(async () => {
    server = await serveApp();
    const browser = await launchBrowser();
    page = browser.page;
    misdeeds = watchMisdeeds(browser.context, server.url);
    await openSample(page, server.url);
    await link(page, 'Feedback').click();
    await heading(page, /^Feedback for/).waitFor();
    await button(page, 'Edit the strengths').click();
    await field(page, /^Lines of the strengths/).fill(lines.join('\n'));
    await button(page, 'Save the strengths').click();
    await saved(page);
  });

  test('is saved without the network', async () => {
    await readyOffline(page);
    await server.close();
    ({ bytes, missing } = await savePdf(page));
    expect(await uaCheck(bytes)).toEqual([]);
    expect(misdeeds.foreign).toEqual([]);
  });

  test('reads as it was written, but for the letters it listed', async () => {
    const listed = missing.split(' ');
    expect(listed).toContain(nothing);
    const squared = (line: string) =>
      [...line].map((letter) => (listed.includes(letter) ? '□' : letter)).join('');
    const heard = (await readAloud(bytes)).map(([, words]) => words.trim());
    for (const line of lines) expect(heard).toContain(squared(line));
  });

  test('says Arabic words and words in pictures as words of their own', async () => {
    const said = (await readings(bytes)).map(([words]) => words);
    expect(said).toContain('محمد احمد، 12 (لاہور)');
    expect(said).toContain(yoruba);
  });

  test('shows the pictures in the colours of the page', async () => {
    const pictures = await picturesIn(bytes);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { width, height, lightest, darkest } of pictures) {
      expect(width * height).toBeGreaterThan(400);
      expect(lightest).toBe('#FFFFFF');
      expect(darkest).not.toBe('#FFFFFF');
    }
    expect(pictures.map(({ darkest }) => darkest)).toContain('#1B2530');
  });

  test('is the same file again', async () => {
    const again = await savePdf(page);
    expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
  });
});
