// A small static server for `npm start` and the browser tests. Node built-ins only.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { headersWith, objectStoreOrigin } from './security-headers.mjs';

/** @type {Readonly<Record<string, string>>} */
export const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The file an address names, or undefined: outside the folder (also by way of a link), hidden, or not there.
 * @param {string} folder
 * @param {string} address
 */
async function fileAt(folder, address) {
  try {
    const path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '');
    if (path.includes('\0') || path.includes('\\') || /(^|\/)\./.test(path)) return undefined;
    const root = await realpath(folder);
    const file = await realpath(
      resolve(join(root, path.endsWith('/') ? `${path}index.html` : path)),
    );
    if (!file.startsWith(root + sep)) return undefined;
    const found = await stat(file);
    return found.isFile() ? { file, size: found.size } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Serves a folder on this computer only (127.0.0.1) with the security headers a host should send.
 * Rejects with EADDRINUSE when the port is taken; port 0 takes a free one.
 * `store` is the origin of an object store that the page may ask, as `objectStoreOrigin` gives it.
 * @param {string} folder
 * @param {{ port?: number, store?: string }} [options]
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 0, store = objectStoreOrigin(process.env) } = {}) {
  const securityHeaders = headersWith(store);
  const server = createServer(async (request, response) => {
    const address = request.url ?? '/';
    const plain = { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response
        .writeHead(405, { ...plain, allow: 'GET, HEAD' })
        .end('Only GET and HEAD work here.\n');
      return;
    }
    const found = await fileAt(folder, address);
    if (!found) {
      response.writeHead(404, plain).end('There is nothing at this address.\n');
      return;
    }
    response.writeHead(200, {
      ...securityHeaders,
      'content-type': contentTypes[extname(found.file)] ?? 'application/octet-stream',
      'content-length': found.size,
      // Names under /assets/ hold a hash of the content; everything else is asked for again.
      'cache-control': address.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(found.file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  await new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => listening(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    port: address.port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
