import { jsPDF } from 'jspdf';
import type { ReportDocument } from '#src/report/block/block.ts';
import { tagDocument } from '#src/report/pdf/tagging/tag-document.ts';
import { addBookmarks, drawContents } from './contents.ts';
import { drawBlocks } from './draw-blocks.ts';
import { fileDate, fileId, fileTime } from './file-id.ts';
import { Flow } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { drawFurniture } from './page-furniture.ts';
import { Pen } from './pen.ts';
import { Typeface } from './typeface.ts';

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters the fonts lack, drawn as squares; each once. */
  readonly missing: readonly string[];
}

/**
 * A document as a tagged PDF file (PDF/UA-1). The same document and fonts give the same bytes, on every laptop and in every
 * time zone.
 */
export function renderPdf(document: ReportDocument, fonts: Fonts): RenderedPdf {
  const doc = new jsPDF({
    unit: 'pt',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  const type = new Typeface(doc, fonts);
  const tagging = tagDocument(doc, {
    title: type.printable(document.title),
    language: document.language,
    created: fileTime(document.reportDate),
  });
  doc.setProperties({ creator: 'Case File Audit' });
  doc.setCreationDate(fileDate(document.reportDate));
  doc.setFileId(fileId(JSON.stringify(document)));

  const flow = new Flow(doc, new Pen(doc, type, tagging.structure));
  const contents = drawBlocks(flow, document.blocks);
  addBookmarks(flow);
  for (const place of contents) drawContents(flow, place);
  drawFurniture(flow, document);
  return {
    bytes: tagging.output(),
    pages: doc.getNumberOfPages(),
    missing: [...type.missing],
  };
}
