import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleDay } from '#src/sample/sample-day.ts';
import { writeSampleReports } from '#src/sample/write-sample-reports.ts';
import { closeBrowsers, launchBrowser } from './browser.ts';
import { serveApp } from './server.ts';
import { openSample } from './steps/sample.ts';
import { button, heading, link } from './steps/screen.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Noon in London on the day the sample stands at: the same day in both time zones below. */
const noon = new Date(`${sampleDay}T12:00:00Z`);
let home: string;
/** What Node makes: its own time zone, no browser. */
let byNode: Files;

beforeAll(async () => {
  ({ url: home } = await serveApp());
  const folder = mkdtempSync(join(tmpdir(), 'worker-bytes-'));
  const paths = await writeSampleReports(folder);
  byNode = new Map(paths.map((path) => [basename(path), new Uint8Array(readFileSync(path))]));
  return () => rmSync(folder, { recursive: true, force: true });
});

/** The sample's reports as the worker of the app makes them on a laptop in this time zone. */
async function madeByApp(timeZone: string): Promise<{ files: Files; zip: Uint8Array }> {
  const { page } = await launchBrowser(undefined, { timeZone });
  await page.clock.setFixedTime(noon);
  await openSample(page, home);
  const there = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  // Chromium may say the older name of a city.
  expect(there).toBe(timeZone.replace('Kolkata', 'Calcutta'));
  await link(page, 'Feedback').click();
  await heading(page, /^Feedback for/).waitFor();
  await button(page, 'Save reports').click();
  const downloading = page.waitForEvent('download');
  await button(page, 'Save as a zip file').click();
  const zip = new Uint8Array(readFileSync(await (await downloading).path()));
  await closeBrowsers();
  return { files: new Map(Object.entries(unzipSync(zip))), zip };
}

function expectSame(files: Files): void {
  expect([...files.keys()].sort()).toEqual([...byNode.keys()].sort());
  for (const [name, bytes] of byNode)
    expect(Buffer.compare(files.get(name) ?? new Uint8Array(), bytes), name).toBe(0);
}

describe('reports that need no picture of a word are the same files from the worker of the app, byte by byte', () => {
  const zips: Uint8Array[] = [];

  test.each(['Asia/Kolkata', 'America/Los_Angeles'])(
    'made by Node, and by the app in %s',
    async (timeZone) => {
      const { files, zip } = await madeByApp(timeZone);
      expectSame(files);
      zips.push(zip);
    },
  );

  test('and so are the zips that hold them', () => {
    const [one, other] = zips;
    expect(one && other && Buffer.compare(one, other)).toBe(0);
  });
});
