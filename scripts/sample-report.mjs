// `npm run sample-report -- FOLDER`: writes the sample audit's provider PDFs with Node alone, no browser.
import { resolve } from 'node:path';
import { ensureDependencies, root, stop } from './setup.mjs';

const [folder] = process.argv.slice(2);
if (!folder) stop('Say which folder to write to: npm run sample-report -- FOLDER');
// npm runs scripts in the project's folder; INIT_CWD is where the person stood.
const target = resolve(process.env.INIT_CWD ?? root, folder);

ensureDependencies();
const { runnerImport } = await import('vite');
const { module } = await runnerImport('./src/sample/write-sample-reports.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const files = await module.writeSampleReports(target);
for (const file of files) console.log(file);
