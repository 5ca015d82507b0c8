import type { ReportDocument } from '#src/report/block/block.ts';
import type { PlannedDocument } from '#src/report/export/export-plan.ts';
import type { MadeFile } from '#src/report/export/zip-of.ts';
import { renderHtml } from '#src/report/html/render-html.ts';
import type { Fonts } from './fonts.ts';
import { renderPdf } from './render-pdf.ts';

export interface DocumentFiles {
  readonly files: readonly MadeFile[];
  /** Characters that the PDF shows as squares; each once. */
  readonly missing: readonly string[];
}

/** A document in every format, under its planned name. The same document and fonts give the same bytes. */
export function documentFiles(
  { fileName }: PlannedDocument,
  document: ReportDocument,
  fonts: Fonts,
): DocumentFiles {
  const { bytes, missing } = renderPdf(document, fonts);
  const page = new TextEncoder().encode(renderHtml(document));
  return {
    files: [
      { name: `${fileName}.pdf`, bytes },
      { name: `${fileName}.html`, bytes: page },
    ],
    missing,
  };
}
