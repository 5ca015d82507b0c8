// `npm run prove:start`: every file of the build in turn, at the first visit and with a new version, comes once as a page, an
// error, half of itself and another version's. Takes about half an hour.
import { ensureBrowser } from './find-browser.mjs';
import { ensureDependencies, runTool, stop, tools } from './setup.mjs';

ensureDependencies();
const browser = ensureBrowser();
if (!browser) stop('No browser was found.');
const well =
  runTool(tools.vite, ['build', '--logLevel', 'error']) &&
  runTool(tools.vitest, ['run', '--project', 'browser', 'test/browser/poisoned.test.ts'], {
    CHROME_PATH: browser ?? '',
    POISON_ALL: '1',
  });
process.exitCode = well ? 0 : 1;
