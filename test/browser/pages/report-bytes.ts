import { renderHtml } from '#src/report/html/render-html.ts';
import { loadFonts } from '#src/report/pdf/fonts.ts';
import { renderPdf } from '#src/report/pdf/render-pdf.ts';
import { comparedDocuments } from '#test/report/compared-documents.ts';

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What the test asks this tab to do. */
const reportPage = {
  /** Hours from midnight to the start of 1970 here: tells which time zone the tab is in. */
  hour: (): number => new Date(0).getHours(),
  /** SHA-256 of each document's PDF and web page. */
  files: () =>
    Promise.all(
      comparedDocuments().map(async (document) => ({
        pdf: await sha256(renderPdf(document, await loadFonts(document)).bytes),
        html: await sha256(new TextEncoder().encode(renderHtml(document))),
      })),
    ),
};
export type ReportPage = typeof reportPage;

Object.assign(globalThis, { reportPage });
