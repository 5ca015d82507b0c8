import { jsPDF } from 'jspdf';
import type { FeedbackReport } from '#src/report/feedback-report.ts';
import { tagDocument } from '#src/report/pdf/tagging/tag-document.ts';
import { actionsSection } from './actions-section.ts';
import { appendixSection } from './appendix-section.ts';
import { chartsSection } from './charts-section.ts';
import { drawContents } from './contents.ts';
import { coverSection } from './cover-section.ts';
import { fileDate, fileId, fileTime } from './file-id.ts';
import { Flow } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { methodSection } from './method-section.ts';
import { drawFurniture } from './page-furniture.ts';
import { Pen } from './pen.ts';
import { resultsSection } from './results-section.ts';
import { summarySection } from './summary-section.ts';
import { Typeface } from './typeface.ts';

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters the fonts lack, drawn as squares; each once. */
  readonly missing: readonly string[];
}

/** Sections that the contents lead to. */
const sections = 5;

/** The report as a tagged PDF file (PDF/UA-1). The same report and fonts give the same bytes, on every laptop and in every time zone. */
export function renderPdf(report: FeedbackReport, fonts: Fonts): RenderedPdf {
  const doc = new jsPDF({
    unit: 'pt',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  const type = new Typeface(doc, fonts);
  const tagging = tagDocument(doc, {
    title: type.printable(report.title),
    language: report.language,
    created: fileTime(report.reportDate),
  });
  doc.setProperties({ creator: 'Case File Audit' });
  doc.setCreationDate(fileDate(report.reportDate));
  doc.setFileId(fileId(JSON.stringify(report)));

  const flow = new Flow(doc, new Pen(doc, type, tagging.structure));
  coverSection(flow, report);
  const contents = summarySection(flow, report, sections);
  methodSection(flow, report);
  resultsSection(flow, report);
  chartsSection(flow, report);
  actionsSection(flow, report);
  appendixSection(flow, report);
  drawContents(flow, contents);
  drawFurniture(flow, report);
  return {
    bytes: tagging.output(),
    pages: doc.getNumberOfPages(),
    missing: [...type.missing],
  };
}
