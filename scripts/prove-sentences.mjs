// `npm run prove:sentences -- 2000 1`: every sentence of so many random audits, from that one on, is read back and held against the cases.
import { ensureDependencies, runTool, stop, tools } from './setup.mjs';

const [given = '2000', from = '1'] = process.argv.slice(2);
for (const number of [given, from])
  if (!Number.isInteger(Number(number)) || Number(number) < 1)
    stop(
      `Say how many audits to read, and from which on: npm run prove:sentences -- 2000 1 (not ${number}).`,
    );
ensureDependencies();
const well = runTool(tools.vitest, ['run', '--project', 'unit', 'test/report/sentences'], {
  SENTENCES_RUNS: given,
  SENTENCES_FROM: from,
});
process.exitCode = well ? 0 : 1;
