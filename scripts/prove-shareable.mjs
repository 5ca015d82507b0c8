// `npm run prove:shareable`: 500 random audits and the sample, in which a hidden number is another one: every byte of every shareable PDF
// and web page stays. And 3,000 audits whose shareable edition leaves twice. Another number of audits: `-- 50`.
import { ensureDependencies, runTool, tools } from './setup.mjs';

ensureDependencies();
const [audits = '500'] = process.argv.slice(2);
const well = runTool(
  tools.vitest,
  [
    'run',
    '--project',
    'unit',
    'test/report/hidden-number.test.ts',
    'test/tally/suppression/issued.test.ts',
  ],
  { HIDDEN_AUDITS: audits, HIDDEN_PDFS: 'yes', ISSUED_RUNS: String(6 * Number(audits)) },
);
process.exitCode = well ? 0 : 1;
