import type { ReportDocument } from '#src/report/block/block.ts';
import { loadFonts } from './fonts.ts';
import { missingCharacters } from './missing-characters.ts';
import { renderPdf } from './render-pdf.ts';

/** What the page asks of the worker. */
export interface PdfQuestion {
  readonly task: 'missing' | 'pdf';
  readonly document: ReportDocument;
}
/** What it answers, once. */
export type PdfAnswer =
  | { readonly missing: readonly string[] }
  | { readonly bytes: Uint8Array }
  | { readonly failed: string };

async function answer({ task, document }: PdfQuestion): Promise<PdfAnswer> {
  const fonts = await loadFonts(document);
  if (task === 'missing') return { missing: missingCharacters(document, fonts) };
  return { bytes: renderPdf(document, fonts).bytes };
}

self.onmessage = ({ data }: MessageEvent<PdfQuestion>) => {
  void answer(data).then(
    (result) => self.postMessage(result),
    (cause: unknown) => self.postMessage({ failed: String(cause) } satisfies PdfAnswer),
  );
};
