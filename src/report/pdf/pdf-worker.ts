import type { FeedbackReport } from '#src/report/feedback-report.ts';
import { loadFonts } from './fonts.ts';
import { missingCharacters } from './missing-characters.ts';
import { renderPdf } from './render-pdf.ts';

/** What the page asks of the worker. */
export interface PdfQuestion {
  readonly task: 'missing' | 'pdf';
  readonly report: FeedbackReport;
}
/** What it answers, once. */
export type PdfAnswer =
  | { readonly missing: readonly string[] }
  | { readonly bytes: Uint8Array }
  | { readonly failed: string };

async function answer({ task, report }: PdfQuestion): Promise<PdfAnswer> {
  const fonts = await loadFonts(report);
  if (task === 'missing') return { missing: missingCharacters(report, fonts) };
  return { bytes: renderPdf(report, fonts).bytes };
}

self.onmessage = ({ data }: MessageEvent<PdfQuestion>) => {
  void answer(data).then(
    (result) => self.postMessage(result),
    (cause: unknown) => self.postMessage({ failed: String(cause) } satisfies PdfAnswer),
  );
};
