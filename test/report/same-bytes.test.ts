// @vitest-environment node
import { createHash } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import type { ReportDocument } from '#src/report/block/block.ts';
import { renderHtml } from '#src/report/html/render-html.ts';
import { renderPdf } from '#src/report/pdf/render-pdf.ts';
import { arabicFonts } from './node-fonts.ts';
import { smallDocument } from './small-document.ts';

/**
 * SHA-256 of the small document as PDF and as web page. A change of how reports are drawn, of the fonts or of a PDF library
 * changes it: look at the pages, then put the numbers that the test prints here. If you changed none of these, the file is no
 * longer the same on every laptop: find out why instead.
 */
const stored = {
  pdf: 'dba6514f37808d8080e0be78a5071dd5290aaf3a1065a2f831b10977fac9b129',
  html: 'c822e4880d4f458ec0f4c664e27de82e629b8ac5be4acdb462f5ac578ed62b96',
};

const timeZone = process.env['TZ'];

afterEach(() => {
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');
const made = (document: ReportDocument) => ({
  pdf: sha256(renderPdf(document, arabicFonts).bytes),
  html: sha256(renderHtml(document)),
});

it.each([
  ['UTC', 0],
  ['Asia/Kolkata', 5],
  ['Pacific/Honolulu', 14],
])('the small document is the stored files in %s', (zone, hour) => {
  process.env['TZ'] = zone;
  expect(new Date(0).getHours()).toBe(hour);
  expect(made(smallDocument)).toEqual(stored);
});

it('another document in between changes nothing', () => {
  const between = made({ ...smallDocument, title: 'Case file audit feedback: New Road' });
  expect(between.pdf).not.toBe(stored.pdf);
  expect(between.html).not.toBe(stored.html);
  expect(made(smallDocument)).toEqual(stored);
});
