import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { appFolder } from '#bench/build.mjs';

/** Size of these files of a build when compressed, in kB (1,000 bytes). */
export const compressedSize = (folder, files) =>
  [...new Set(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  ) / 1000;

/** Everything the service worker keeps, as it is stored. */
function precache() {
  return readdirSync(appFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'service-worker.js')
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

export function size({ add }) {
  add('precache', 'app', { kB: precache() / 1000 });
}
