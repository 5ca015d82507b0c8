// `npm run prove:nothing-lost -- 5000`: the property test with so many random histories for each of its two seeds.
import { ensureDependencies, runTool, stop, tools } from './setup.mjs';

const [given = '5000'] = process.argv.slice(2);
const runs = Number(given);
if (!Number.isInteger(runs) || runs < 1)
  stop(`Say how many histories to play: npm run prove:nothing-lost -- 5000 (not ${given}).`);
ensureDependencies();
const well = runTool(
  tools.vitest,
  ['run', '--project', 'unit', 'test/sync/nothing-lost/nothing-lost.test.ts'],
  { NOTHING_LOST_RUNS: given },
);
process.exitCode = well ? 0 : 1;
