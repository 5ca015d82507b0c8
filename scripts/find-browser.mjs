// Chromium, Chrome or Edge for the browser tests: looked for, installed on Debian as root, or asked for.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} file */
function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name */
const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find(runnable);

const windowsPlaces = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];
const macNames = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const linuxNames = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
];

/** The program file of a browser, or undefined. CHROME_PATH goes first. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) return runnable(named) ? named : undefined;
  if (process.platform === 'win32') {
    return [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
      .flatMap((base) => (base ? windowsPlaces.map((place) => join(base, ...place)) : []))
      .find((file) => existsSync(file));
  }
  if (process.platform === 'darwin') {
    return macNames
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .find((file) => existsSync(file));
  }
  return linuxNames.map(onPath).find((file) => file !== undefined);
}

/** Like findBrowser, but on Debian and Ubuntu as root it installs Chromium. Says what to do when there is none. */
export function ensureBrowser() {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!findBrowser() && !process.env.CHROME_PATH && asRoot && onPath('apt-get')) {
    console.log('No Chrome, Edge or Chromium found: installing Chromium (apt-get) ...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
    ])
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  const found = findBrowser();
  if (!found) {
    console.error(
      process.env.CHROME_PATH
        ? `\nCHROME_PATH is ${process.env.CHROME_PATH}, and that is not a program that can be run.\n`
        : '\nThe browser tests need Chrome, Edge or Chromium. Install one, or set CHROME_PATH to its program file.' +
            '\nOn Debian or Ubuntu: sudo apt-get install chromium\n',
    );
  }
  return found;
}
