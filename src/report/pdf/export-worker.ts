import type { ReportDocument } from '#src/report/block/block.ts';
import { type AuditRecords, readRecords } from '#src/report/export/audit-records.ts';
import type { ExportAnswer, ExportMessage } from '#src/report/export/export-messages.ts';
import { makeDocument } from '#src/report/export/make-document.ts';
import { type MadeFile, zipOf } from '#src/report/export/zip-of.ts';
import { documentFiles } from './document-files.ts';
import { type Fonts, holdsArabic, loadFonts } from './fonts.ts';
import { renderPdf } from './render-pdf.ts';

const cases: AuditRecords['cases'][number][] = [];
const say = (answer: ExportAnswer, transfer: ArrayBufferLike[] = []) =>
  self.postMessage(answer, { transfer: transfer as ArrayBuffer[] });

self.onmessage = ({ data }: MessageEvent<ExportMessage>) => {
  if (data.kind === 'cases') cases.push(...data.cases);
  else if (data.kind === 'draw') void drawOne(data);
  else if (data.kind === 'zip') zipAll(data);
  else void makeAll(data);
};

/** One document after the other, so that the models of one at a time are held; then everything at once. */
async function makeAll({ records, plan, day }: Extract<ExportMessage, { kind: 'make' }>) {
  let title: string | undefined;
  try {
    const read = readRecords({ ...records, cases });
    const files: MadeFile[] = [];
    const missing: { title: string; characters: readonly string[] }[] = [];
    for (const planned of plan) {
      title = planned.title;
      say({ kind: 'making', title });
      const document = makeDocument(planned, read, day);
      const made = documentFiles(planned, document, await fontsFor(document));
      files.push(...made.files);
      if (made.missing.length > 0) missing.push({ title, characters: made.missing });
    }
    title = undefined;
    say(
      { kind: 'made', files, missing },
      files.map(({ bytes }) => bytes.buffer),
    );
  } catch {
    say({ kind: 'failed', title });
  }
}

function zipAll({ files, day, name }: Extract<ExportMessage, { kind: 'zip' }>) {
  try {
    const bytes = zipOf(files, day);
    say({ kind: 'made', files: [{ name, bytes }], missing: [] }, [bytes.buffer as ArrayBuffer]);
  } catch {
    say({ kind: 'failed', title: undefined });
  }
}

/** One PDF of a document that is ready. */
async function drawOne({ document, fileName }: Extract<ExportMessage, { kind: 'draw' }>) {
  const { title } = document;
  try {
    const { bytes, missing } = renderPdf(document, await fontsFor(document));
    const files = [{ name: `${fileName}.pdf`, bytes }];
    const unknown = missing.length > 0 ? [{ title, characters: missing }] : [];
    say({ kind: 'made', files, missing: unknown }, [bytes.buffer]);
  } catch {
    say({ kind: 'failed', title });
  }
}

const loaded: { latin?: Promise<Fonts>; arabic?: Promise<Fonts> } = {};

/** Read once for all documents; the Arabic letters only when one holds some. */
function fontsFor(document: ReportDocument): Promise<Fonts> {
  if (holdsArabic(document)) {
    loaded.arabic ??= loadFonts(document);
    return loaded.arabic;
  }
  loaded.latin ??= loadFonts('');
  return loaded.latin;
}
