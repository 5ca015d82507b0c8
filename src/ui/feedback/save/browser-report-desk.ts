import { writeReports } from '#src/sync/report-files.ts';
import { download } from '#src/ui/parts/download.ts';
import type { ReportDesk } from './report-desk.ts';

const types = { pdf: 'application/pdf', html: 'text/html', zip: 'application/zip' };

/** The desk of the app. What makes the files is loaded when it is first asked for; offline it comes from the cache. */
export const browserReportDesk: ReportDesk = {
  async make(model, request, watch) {
    try {
      const { askExportWorker } = await import('./ask-export-worker.ts');
      return await askExportWorker(model, request, watch);
    } catch {
      // The code could not be loaded, or the worker not be started.
      return { ok: false, reason: 'failed', title: undefined };
    }
  },
  async draw(document, fileName) {
    try {
      const { askToDraw } = await import('./ask-export-worker.ts');
      return await askToDraw(document, fileName);
    } catch {
      return { ok: false, reason: 'failed', title: document.title };
    }
  },
  download({ name, bytes }) {
    const type = Object.entries(types).find(([ending]) => name.endsWith(`.${ending}`))?.[1] ?? '';
    download(new Blob([bytes.slice()], { type }), name);
  },
  write: writeReports,
};
