import { writeReports } from '#src/sync/report-files.ts';
import type {
  ExportProgress,
  ExportRequest,
  MadeReports,
  NotPrinted,
  ReportDesk,
} from '#src/ui/feedback/save/report-desk.ts';

/** A desk that makes a few bytes for each document, as slowly as the test wants. */
export function fakeDesk(
  answers: {
    readonly missing?: readonly NotPrinted[];
    /** It stops at the document of this number. */
    readonly failsAt?: number;
    /** It tells of the first so many documents, then waits to be cancelled. */
    readonly waitsAt?: number;
  } = {},
) {
  const asked: ExportRequest[] = [];
  const downloads: string[] = [];
  const desk: ReportDesk = {
    make(_model, request, { signal, progress }) {
      asked.push(request);
      const { plan, zip } = request;
      return new Promise<MadeReports>((resolve) => {
        signal.addEventListener('abort', () => resolve({ ok: false, reason: 'cancelled' }));
        for (const [index, { title }] of plan.entries()) {
          const now: ExportProgress = { no: index + 1, of: plan.length, title };
          progress(now);
          if (now.no === answers.failsAt) resolve({ ok: false, reason: 'failed', title });
          if (now.no === answers.waitsAt) return;
        }
        const names = zip === undefined ? plan.map(({ fileName }) => `${fileName}.pdf`) : [zip];
        const files = names.map((name) => ({ name, bytes: new TextEncoder().encode(name) }));
        resolve({ ok: true, files, missing: answers.missing ?? [] });
      });
    },
    draw: async () => ({ ok: false, reason: 'cancelled' }),
    download: ({ name }) => {
      downloads.push(name);
    },
    write: writeReports,
  };
  return { desk, asked, downloads };
}
