import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { metaPolicy } from '#scripts/security-headers.mjs';
import { manifest } from './manifest.ts';

const workerFile = 'service-worker.js';

/** A file for the service worker to keep. Files under assets/ carry their hash in the name and need no revision. */
interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

/** Every file of the build but the service worker itself, by name, so that the same build gives the same list. */
function precacheList(outDir: string): PrecacheEntry[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map') && entry.name !== workerFile)
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const url = file.slice(outDir.length + 1).replaceAll('\\', '/');
      const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
      return { url, revision: url.startsWith('assets/') ? null : hash };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/**
 * Makes the build work offline and keep its security policy on any host: writes the manifest, puts the policy into
 * index.html, and bundles src/offline/service-worker.ts with the list of every built file.
 */
export function pwa(): Plugin {
  let outDir = '';
  let root = '';
  return {
    name: 'case-file-audit-pwa',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(root, config.build.outDir);
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.webmanifest',
        source: JSON.stringify(manifest),
      });
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = precacheList(outDir);
        await build({
          root,
          configFile: false,
          logLevel: 'warn',
          define: {
            'self.__WB_MANIFEST': JSON.stringify(files),
            'process.env.NODE_ENV': '"production"',
          },
          build: {
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            lib: {
              entry: join(root, 'src/offline/service-worker.ts'),
              formats: ['iife'],
              name: 'serviceWorker',
              fileName: () => workerFile,
            },
          },
        });
        this.info(`${workerFile} keeps ${files.length} files for offline use`);
      },
    },
  };
}
