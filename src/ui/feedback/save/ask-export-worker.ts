import type { ActionId, AuditId, CaseId } from '#src/audit/ids.ts';
import { recordId } from '#src/log/change.ts';
import { valuesOf } from '#src/log/record-log.ts';
import { startWorker } from '#src/offline/trusted.ts';
import type { ReportDocument } from '#src/report/block/block.ts';
import type { AuditRecords } from '#src/report/export/audit-records.ts';
import type { ExportAnswer, ExportMessage } from '#src/report/export/export-messages.ts';
import address from '#src/report/pdf/export-worker.ts?worker&url';
import type { AuditModel } from '#src/ui/parts/audit-model.ts';
import { attend } from '#src/ui/parts/waits.ts';
import type { MadeReports, ReportDesk } from './report-desk.ts';

/** Cases sent at a time: few enough for the page to answer a key press in between. */
const piece = 100;

/** Makes reports in a worker of its own, fed with plain fields. Cancelling ends the worker. */
export const askExportWorker: ReportDesk['make'] = async (model, request, { signal, progress }) => {
  const worker = startWorker(address);
  const post = (message: ExportMessage) => worker.postMessage(message);
  try {
    const answer = answerOf(worker, signal, progress);
    for await (const cases of casesOf(model)) post({ kind: 'cases', cases });
    if (!signal.aborted) post({ kind: 'make', records: recordsOf(model), ...request });
    return await answer;
  } finally {
    worker.terminate();
  }
};

/** Draws one document that is ready, in a worker of its own. */
export async function askToDraw(document: ReportDocument, fileName: string): Promise<MadeReports> {
  const worker = startWorker(address);
  try {
    const answer = answerOf(worker, new AbortController().signal, () => undefined);
    worker.postMessage({ kind: 'draw', document, fileName } satisfies ExportMessage);
    return await answer;
  } finally {
    worker.terminate();
  }
}

function answerOf(
  worker: Worker,
  signal: AbortSignal,
  progress: (now: Extract<ExportAnswer, { kind: 'making' }>) => void,
): Promise<MadeReports> {
  let heard = () => {};
  const listen = () =>
    void attend(
      'reports',
      new Promise<void>((next) => {
        heard = next;
      }),
    );
  listen();
  const answer = new Promise<MadeReports>((resolve) => {
    const cancelled = () => resolve({ ok: false, reason: 'cancelled' });
    if (signal.aborted) cancelled();
    signal.addEventListener('abort', cancelled, { once: true });
    worker.onerror = () => resolve({ ok: false, reason: 'failed', title: undefined });
    worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
      heard();
      listen();
      if (data.kind === 'making') progress(data);
      else if (data.kind === 'failed') resolve({ ok: false, reason: 'failed', title: data.title });
      else resolve({ ok: true, files: data.files, missing: data.missing });
    };
  });
  return answer.finally(() => heard());
}

async function* casesOf(model: AuditModel): AsyncGenerator<AuditRecords['cases']> {
  const all = model.cases();
  for (let start = 0; start < all.length; start += piece) {
    yield all
      .slice(start, start + piece)
      .map(({ entry }): [CaseId, Map<string, unknown>] => [
        entry.id,
        valuesOf(model.open.log(recordId('case', entry.id))),
      ]);
    await nextTask();
  }
}

/** Lets the page do what waits: a key press, a repaint. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

function recordsOf(model: AuditModel): Omit<AuditRecords, 'cases'> {
  const { open, tool } = model;
  return {
    tool,
    audit: [open.id as AuditId, valuesOf(open.log(open.record))],
    actions: open
      .records('action')
      .map((record) => [record.slice('action/'.length) as ActionId, valuesOf(open.log(record))]),
    sample: open.sample,
    disputed: model.disputed(),
  };
}
