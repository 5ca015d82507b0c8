import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sampleProgress } from '#src/audit/sample-progress.ts';
import { editions } from '#src/report/edition.ts';
import { exportPlan } from '#src/report/export/export-plan.ts';
import { makeDocument } from '#src/report/export/make-document.ts';
import { providerTitle } from '#src/report/model/phrases.ts';
import { documentFiles } from '#src/report/pdf/document-files.ts';
import { type Fonts, holdsArabic } from '#src/report/pdf/fonts.ts';
import { readSample } from './read-sample.ts';
import { sampleDay } from './sample-day.ts';

const { resolve } = createRequire(import.meta.url);
const font = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(resolve(`@expo-google-fonts/${file}.ttf`)));

async function family(folder: string, name: string) {
  const [regular, semibold] = await Promise.all([
    font(`${folder}/400Regular/${name}_400Regular`),
    font(`${folder}/600SemiBold/${name}_600SemiBold`),
  ]);
  return { regular, semibold };
}

/** The fonts from the installed packages; in the browser they come from the app's own files. */
async function fontsOnDisk({ arabic }: { readonly arabic: boolean }): Promise<Fonts> {
  const main = await family('source-sans-3', 'SourceSans3');
  return arabic ? { ...main, arabic: await family('noto-sans-arabic', 'NotoSansArabic') } : main;
}

/**
 * Writes all that the app saves of the sample audit in one go into a folder, which is made where needed: the reports of its
 * providers and the overview, in both editions, each as a PDF and as a web page. They bear the day the sample stands at. For Node
 * alone. Gives the paths written; the same bytes every time.
 */
export async function writeSampleReports(folder: string): Promise<string[]> {
  const sample = readSample();
  const { providers } = sample.audit;
  const plan = exportPlan({
    providers: providers.map((one) => ({ id: one.id, service: providerTitle(one) })),
    overview: true,
    editions,
    draft: !sampleProgress(sample.audit, sample.cases).complete,
  });
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const planned of plan) {
    const document = makeDocument(planned, sample, sampleDay);
    const fonts = await fontsOnDisk({ arabic: holdsArabic(document) });
    for (const { name, bytes } of documentFiles(planned, document, fonts).files) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      paths.push(path);
    }
  }
  return paths;
}
