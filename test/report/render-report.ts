import { feedbackDocument } from '#src/report/feedback-document.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';
import type { Fonts } from '#src/report/pdf/fonts.ts';
import { type RenderedPdf, renderPdf } from '#src/report/pdf/render-pdf.ts';

/** A provider's report as a PDF, the way the app makes it. */
export const renderReport = (report: FeedbackReport, fonts: Fonts): RenderedPdf =>
  renderPdf(feedbackDocument(report), fonts);

/** What the app lists before it keeps that PDF. */
export const missingInReport = (report: FeedbackReport, fonts: Fonts): readonly string[] =>
  renderReport(report, fonts).missing;
