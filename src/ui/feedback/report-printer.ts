import { feedbackDocument } from '#src/report/feedback-document.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';
import { download } from '#src/ui/parts/download.ts';

/** Makes the PDF of a report. */
export interface ReportPrinter {
  /** Characters the fonts lack, to be told before saving. */
  missing(report: FeedbackReport): Promise<readonly string[]>;
  /** Puts the file among the downloads. */
  save(report: FeedbackReport, fileName: string): Promise<void>;
}

/** Loaded when it is first asked for, and made in a worker; offline both come from the cache. */
async function ask(task: 'missing' | 'pdf', report: FeedbackReport) {
  const { askPdfWorker } = await import('./ask-pdf-worker.ts');
  return askPdfWorker({ task, document: feedbackDocument(report) });
}

export const reportPrinter: ReportPrinter = {
  async missing(report) {
    const answer = await ask('missing', report);
    return 'missing' in answer ? answer.missing : [];
  },
  async save(report, fileName) {
    const answer = await ask('pdf', report);
    if (!('bytes' in answer)) throw new Error('The worker answered another question');
    download(new Blob([answer.bytes.slice()], { type: 'application/pdf' }), fileName);
  },
};

/** `feedback-the-bridge.pdf`: the service and nothing else. */
export function reportFileName(service: string): string {
  const plain = service
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'feedback.pdf' : `feedback-${plain}.pdf`;
}
