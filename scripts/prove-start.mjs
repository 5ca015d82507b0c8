// `npm run prove:start`: every file of the build in turn, at the first visit and with a new version, comes once as a page, an error,
// half of itself or another version's; files of each kind also as their kin. Words pick those whose name holds them all:
// `npm run prove:start -- update react half`. Faults are named when they are seen; what does not come within three minutes is one.
import { ensureBrowser } from './find-browser.mjs';
import { ensureDependencies, runTool, stop, tools } from './setup.mjs';

ensureDependencies();
const browser = ensureBrowser();
if (!browser) stop('No browser was found.');
const test = [
  '--project',
  'browser',
  '--disableConsoleIntercept=true',
  'test/browser/poisoned.test.ts',
];
const well =
  runTool(tools.vite, ['build', '--logLevel', 'error']) &&
  runTool(tools.vitest, ['run', ...test], {
    CHROME_PATH: browser ?? '',
    POISONS: process.argv.slice(2).join(' '),
  });
process.exitCode = well ? 0 : 1;
