import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '#scripts/serve.mjs';
import { renderHtml } from '#src/report/html/render-html.ts';
import { renderPdf } from '#src/report/pdf/render-pdf.ts';
import { comparedDocuments } from '#test/report/compared-documents.ts';
import { arabicFonts } from '#test/report/node-fonts.ts';
import { launchBrowser } from './browser.ts';
import type { ReportPage } from './pages/report-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'case-file-audit-reports-'));
const pages = fileURLToPath(new URL('./pages', import.meta.url));
let server: Awaited<ReturnType<typeof serve>> | undefined;
let page: Page;

beforeAll(async () => {
  await build({
    root: pages,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: { index: join(pages, 'report-bytes.html') } },
    },
  });
  server = await serve(folder);
  ({ page } = await launchBrowser());
});

afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

test.each([
  ['UTC', 0],
  ['Asia/Kolkata', 5],
])('Chromium in %s makes the same reports as Node, byte for byte', async (timezoneId, hour) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTimezoneOverride', { timezoneId });
  await page.goto(`${server?.url}report-bytes.html`);
  await page.waitForFunction(() => 'reportPage' in globalThis);
  const made = await page.evaluate(async () => {
    const { reportPage } = globalThis as unknown as { reportPage: ReportPage };
    return { hour: reportPage.hour(), files: await reportPage.files() };
  });
  const here = comparedDocuments().map((document) => {
    const { bytes, missing } = renderPdf(document, arabicFonts);
    expect(missing).toEqual([]);
    return { pdf: sha256(bytes), html: sha256(renderHtml(document)) };
  });
  expect(made).toEqual({ hour, files: here });
  await session.detach();
});
