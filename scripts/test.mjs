// `npm test`: packages, browser, lint, types, build and every test. Ends with "N passed, N failed" alone on a line.
// Arguments go to vitest: `npm test -- test/log`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests } from './count-tests.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { ensureDependencies, runTool, tools } from './setup.mjs';

ensureDependencies();
const browser = ensureBrowser();

/** @type {{ name: string, passed: number, failed: number, seconds: number }[]} */
const stages = [];

/**
 * @param {string} name
 * @param {() => { passed: number, failed: number }} run
 */
function stage(name, run) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const counts = run();
  stages.push({ name, ...counts, seconds: (performance.now() - start) / 1000 });
}

/** @param {boolean} well */
const check = (well) => (well ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

stage('lint', () => check(runTool(tools.biome, ['ci', '.'])));
stage('types', () => check(runTool(tools.typescript, ['--noEmit'])));
stage('build', () => {
  const well = runTool(tools.vite, ['build', '--logLevel', 'warn']);
  // Neither half a build nor an older one may stand in for a build that failed: the browser tests say so at once.
  if (!well) rmSync('dist', { recursive: true, force: true });
  return check(well);
});
stage('tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'case-file-audit-'));
  const results = join(folder, 'results.json');
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const projects = browser ? [] : ['--project', 'unit', '--project', 'component'];
  const args = ['run', ...reports, ...projects, ...process.argv.slice(2)];
  const well = runTool(tools.vitest, args, browser ? { CHROME_PATH: browser } : {});
  const counts = countTests(results, well);
  rmSync(folder, { recursive: true, force: true });
  return counts;
});
// Said above in full; here it keeps a run without a browser from looking whole.
if (!browser) stages.push({ name: 'browser', passed: 0, failed: 1, seconds: 0 });

console.log('');
for (const { name, passed, failed, seconds } of stages)
  console.log(`${name.padEnd(8)} ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
const total = stages.reduce(
  (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
  { passed: 0, failed: 0 },
);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
