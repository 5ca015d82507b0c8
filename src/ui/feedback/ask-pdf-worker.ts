import { trustedUrl } from '#src/offline/trusted.ts';
import type { PdfAnswer, PdfQuestion } from '#src/report/pdf/pdf-worker.ts';
import address from '#src/report/pdf/pdf-worker.ts?worker&url';

/** Asks a worker of its own, so that the page stays responsive. Rejects when it cannot be loaded or fails. */
export function askPdfWorker(question: PdfQuestion): Promise<PdfAnswer> {
  const worker = new Worker(trustedUrl(address), { type: 'module' });
  return new Promise<PdfAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
      if ('failed' in data) reject(new Error(data.failed));
      else resolve(data);
    };
    worker.onerror = () => reject(new Error('The PDF worker could not be started'));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
