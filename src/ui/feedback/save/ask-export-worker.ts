import type { ActionId, AuditId, CaseId } from '#src/audit/ids.ts';
import { recordId } from '#src/log/change.ts';
import { valuesOf } from '#src/log/record-log.ts';
import { startWorker } from '#src/offline/trusted.ts';
import type { ReportDocument } from '#src/report/block/block.ts';
import type { AuditRecords } from '#src/report/export/audit-records.ts';
import type { ExportAnswer, ExportMessage } from '#src/report/export/export-messages.ts';
import { formats } from '#src/report/export/export-plan.ts';
import address from '#src/report/pdf/export-worker.ts?worker&url';
import type { AuditModel } from '#src/ui/parts/audit-model.ts';
import { attend } from '#src/ui/parts/waits.ts';
import type { MadeReports, ReportDesk } from './report-desk.ts';

/** Cases sent at a time: few enough for the page to answer a key press in between. */
const piece = 100;

/** A worker begins slowly and holds fonts and cases: one for each ten documents, four at most, no more than there are processors. */
const workersFor = (documents: number): number =>
  Math.max(1, Math.min(Math.ceil(documents / 10), navigator.hardwareConcurrency || 1, 4));

/**
 * Makes reports in workers of their own, as many as there are processors, each fed with plain fields and given every second, third
 * ... document. Cancelling ends the workers.
 */
export const askExportWorker: ReportDesk['make'] = async (model, request, { signal, progress }) => {
  const { plan, day, zip } = request;
  const workers = Array.from({ length: workersFor(plan.length) }, () => new ExportWorker(signal));
  let begun = 0;
  const telling = (title: string) => {
    begun += 1;
    progress({ no: begun, of: plan.length, title });
  };
  try {
    for await (const cases of casesOf(model))
      for (const worker of workers) worker.post({ kind: 'cases', cases });
    const records = recordsOf(model);
    const share = (at: number) => plan.filter((_, index) => index % workers.length === at);
    const made = await together(
      workers.map((worker, at) =>
        worker.ask({ kind: 'make', records, plan: share(at), day }, telling),
      ),
    );
    if (!made.ok || zip === undefined) return made;
    const [first] = workers;
    const zipped = await first?.ask({ kind: 'zip', files: made.files, day, name: zip }, telling);
    return zipped?.ok ? { ...zipped, missing: made.missing } : (zipped ?? made);
  } finally {
    for (const worker of workers) worker.end();
  }
};

/** Draws one document that is ready, in a worker of its own. */
export async function askToDraw(document: ReportDocument, fileName: string): Promise<MadeReports> {
  const worker = new ExportWorker(new AbortController().signal);
  try {
    return await worker.ask({ kind: 'draw', document, fileName }, () => undefined);
  } finally {
    worker.end();
  }
}

/** All that the workers made, document by document as planned; or, at once, what the first of them failed with. */
async function together(answers: readonly Promise<MadeReports>[]): Promise<MadeReports> {
  const failed = answers.map(async (answer) => {
    const made = await answer;
    return made.ok ? new Promise<never>(() => undefined) : made;
  });
  return Promise.race([...failed, Promise.all(answers).then(dealtBack)]);
}

/** Each worker's list holds its own documents in the order of the plan, a file for each format. */
function dealtBack(made: readonly MadeReports[]): MadeReports {
  const lists = made.flatMap((one) => (one.ok ? [one] : []));
  const each = formats.length;
  const rounds = Math.max(0, ...lists.map(({ files }) => Math.ceil(files.length / each)));
  const files = Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list) => list.files.slice(round * each, (round + 1) * each)),
  ).flat();
  return { ok: true, files, missing: lists.flatMap(({ missing }) => missing) };
}

/** One worker, asked one thing after the other. A worker that dies, or is cancelled, answers too. */
class ExportWorker {
  readonly #worker = startWorker(address);
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  post(message: ExportMessage): void {
    this.#worker.postMessage(message);
  }

  end(): void {
    this.#worker.terminate();
  }

  ask(message: ExportMessage, telling: (title: string) => void): Promise<MadeReports> {
    const signal = this.#signal;
    const worker = this.#worker;
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
      if (signal.aborted) return cancelled();
      signal.addEventListener('abort', cancelled, { once: true });
      worker.onerror = () => resolve({ ok: false, reason: 'failed', title: undefined });
      worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
        heard();
        listen();
        if (data.kind === 'making') telling(data.title);
        else if (data.kind === 'failed')
          resolve({ ok: false, reason: 'failed', title: data.title });
        else resolve({ ok: true, files: data.files, missing: data.missing });
      };
      this.post(message);
    });
    return answer.finally(() => heard());
  }
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
    otherValues: model.otherValues(),
  };
}
