import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import { readRecords } from '#src/report/export/audit-records.ts';
import { makeDocument } from '#src/report/export/make-document.ts';
import { zipOf } from '#src/report/export/zip-of.ts';
import { renderHtml } from '#src/report/html/render-html.ts';

/** The app's own letters, for all. */
export const fontFiles = { regular, semibold };

const encoder = new TextEncoder();

/**
 * The app's export worker with another maker of PDFs in it: the same messages, fields, models, web pages and zip.
 * @param {(document: object) => Promise<Uint8Array>} draw makes a PDF of a report's blocks
 */
export function serveExport(draw) {
  const cases = [];
  const makeAll = async ({ records, plan, day }) => {
    const read = readRecords({ ...records, cases });
    const files = [];
    for (const planned of plan) {
      const document = makeDocument(planned, read, day);
      const { fileName } = planned;
      files.push(
        { name: `${fileName}.pdf`, bytes: await draw(document) },
        { name: `${fileName}.html`, bytes: encoder.encode(renderHtml(document)) },
      );
    }
    self.postMessage({ kind: 'made', files, missing: [] });
  };
  self.onmessage = ({ data }) => {
    if (data.kind === 'cases') cases.push(...data.cases);
    else if (data.kind === 'zip')
      self.postMessage({
        kind: 'made',
        files: [{ name: data.name, bytes: zipOf(data.files, data.day) }],
        missing: [],
      });
    else
      makeAll(data).catch((error) =>
        self.postMessage({ kind: 'failed', title: String(error?.stack) }),
      );
  };
}
