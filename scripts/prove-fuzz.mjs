// `npm run prove:fuzz`: 100,000 damaged or invented key files, packs, packages, rows and replies each. Another number: `-- 5000`.
import { ensureDependencies, runTool, tools } from './setup.mjs';

ensureDependencies();
const [runs = '100000'] = process.argv.slice(2);
const well = runTool(
  tools.vitest,
  ['run', '--project', 'unit', 'test/fuzz', 'test/sync/hostile-keys.test.ts'],
  { FUZZ_RUNS: runs },
);
process.exitCode = well ? 0 : 1;
