import type { FeedbackReport } from '#src/report/feedback-report.ts';

/** Makes the PDF of a report. jsPDF and the fonts are loaded when they are first asked for; offline they come from the cache. */
export interface ReportPrinter {
  /** Characters the fonts lack, to be told before saving. */
  missing(report: FeedbackReport): Promise<readonly string[]>;
  /** Puts the file among the downloads. */
  save(report: FeedbackReport, fileName: string): Promise<void>;
}

export const reportPrinter: ReportPrinter = {
  async missing(report) {
    const [{ missingCharacters }, { loadFonts }] = await Promise.all([
      import('#src/report/pdf/missing-characters.ts'),
      import('#src/report/pdf/fonts.ts'),
    ]);
    return missingCharacters(report, await loadFonts());
  },
  async save(report, fileName) {
    const [{ renderPdf }, { loadFonts }] = await Promise.all([
      import('#src/report/pdf/render-pdf.ts'),
      import('#src/report/pdf/fonts.ts'),
    ]);
    const { bytes } = renderPdf(report, await loadFonts());
    download(new Blob([bytes.slice()], { type: 'application/pdf' }), fileName);
  },
};

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

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
