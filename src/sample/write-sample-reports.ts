import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Provider } from '#src/audit/provider.ts';
import { feedbackDocument } from '#src/report/feedback-document.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import type { Fonts } from '#src/report/pdf/fonts.ts';
import { renderPdf } from '#src/report/pdf/render-pdf.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { readSample } from './read-sample.ts';

const fontFolder = '@expo-google-fonts/source-sans-3';

/** The fonts from the installed package; in the browser they come from the app's own files. */
async function fontsOnDisk(): Promise<Fonts> {
  const { resolve } = createRequire(import.meta.url);
  const font = (file: string) => readFile(resolve(`${fontFolder}/${file}`));
  const [regular, semibold] = await Promise.all([
    font('400Regular/SourceSans3_400Regular.ttf'),
    font('600SemiBold/SourceSans3_600SemiBold.ttf'),
  ]);
  return { regular: new Uint8Array(regular), semibold: new Uint8Array(semibold) };
}

/** `sample-feedback-society-of-st-james.pdf` */
function fileName({ name }: Provider): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['provider'];
  return `sample-feedback-${words.join('-')}.pdf`;
}

/**
 * Writes the feedback report of each provider of the sample audit into a folder, which is made where needed. For Node
 * alone. Gives the paths written, in the audit's order; the same bytes every time.
 */
export async function writeSampleReports(folder: string): Promise<string[]> {
  const { audit, cases, actions } = readSample();
  const fonts = await fontsOnDisk();
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const provider of audit.providers) {
    const report = feedbackReport({
      edition: 'internal',
      tool: rodt,
      audit,
      cases,
      provider: provider.id,
      actions,
      text: {},
      reportDate: audit.feedbackDue,
      unfinished: false,
      sample: true,
    });
    const path = join(folder, fileName(provider));
    await writeFile(path, renderPdf(feedbackDocument(report), fonts).bytes);
    paths.push(path);
  }
  return paths;
}
