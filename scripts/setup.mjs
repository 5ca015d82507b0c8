// What `npm start` and `npm test` need before anything is installed: Node built-ins only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder; every script works from here wherever it was called. */
export const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/**
 * Ends the program with a sentence a person can act on.
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Vite and Vitest need Node 20.19, or 22.12 and later, as "engines" in package.json says. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits) stop(`Node 20.19 or 22.12 or newer is needed. This is Node ${process.versions.node}.`);
}

/** Installs the packages of package-lock.json unless exactly these are there already for this Node and system. */
export function ensureDependencies() {
  checkNode();
  const stamp = join('node_modules', '.lock-hash');
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update([process.versions.modules, process.platform, process.arch].join(' '))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages (npm ci) ...');
  // No package needs a script of its own to be installed, so none may run one.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm names its own program in npm_execpath: calling it by Node needs no shell, on Windows too.
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0)
    stop('The packages could not be installed. Can this computer reach the npm registry?');
  writeFileSync(stamp, wanted);
}

/**
 * Runs a tool of node_modules by its file, so that no shell is needed. Answers whether it ended well.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 */
export function runTool(file, args, env = {}) {
  const { status } = spawnSync(process.execPath, [join('node_modules', file), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

export const tools = {
  biome: join('@biomejs', 'biome', 'bin', 'biome'),
  typescript: join('typescript', 'bin', 'tsc'),
  vite: join('vite', 'bin', 'vite.js'),
  vitest: join('vitest', 'vitest.mjs'),
};
