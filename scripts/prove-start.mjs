// `npm run prove:start`: every file of the build in turn, at the first visit and with a new version, comes once as a page, an error,
// half of itself or another version's. `npm run prove:start -- all` plays each file with all four, which takes hours.
import { ensureBrowser } from './find-browser.mjs';
import { ensureDependencies, runTool, stop, tools } from './setup.mjs';

ensureDependencies();
const browser = ensureBrowser();
if (!browser) stop('No browser was found.');
const well =
  runTool(tools.vite, ['build', '--logLevel', 'error']) &&
  runTool(tools.vitest, ['run', '--project', 'browser', 'test/browser/poisoned.test.ts'], {
    CHROME_PATH: browser ?? '',
    POISONS: process.argv[2] === 'all' ? 'all' : 'each',
  });
process.exitCode = well ? 0 : 1;
