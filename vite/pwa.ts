import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type HtmlTagDescriptor, type LogLevel, type Plugin, type Rolldown } from 'vite';
import { metaPolicy } from '#scripts/security-headers.mjs';
import { manifest } from './manifest.ts';

const workerFile = 'service-worker.js';

/**
 * A file for the service worker to keep. `revision` is the start of its SHA-256: a file that did not change is kept as it is,
 * any other is asked of the host anew, past what the browser remembers. `integrity` is the whole of it ("sha256-" and Base64):
 * bytes that are not these are neither kept nor shown.
 */
interface PrecacheEntry {
  readonly url: string;
  readonly revision: string;
  readonly integrity: string;
}

/** Every file of the build but the service worker itself, by name, so that the same build gives the same list. */
function precacheList(outDir: string): PrecacheEntry[] {
  return readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map') && entry.name !== workerFile)
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const url = file.slice(outDir.length + 1).replaceAll('\\', '/');
      const hash = createHash('sha256').update(readFileSync(file)).digest();
      const revision = hash.toString('hex').slice(0, 16);
      return { url, revision, integrity: `sha256-${hash.toString('base64')}` };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

/**
 * The part that shows a review is asked for with the page, not once its first script has run: most addresses need it.
 * @param bundle every file of the build by its name
 */
function reviewAhead(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const part = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.name === 'review',
  );
  if (part?.type !== 'chunk') throw new Error('The build has no part called "review".');
  const ahead = (href: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { ...attrs, crossorigin: true, href: `./${href}` },
    injectTo: 'head',
  });
  return [
    ahead(part.fileName, { rel: 'modulepreload' }),
    ...[...(part.viteMetadata?.importedCss ?? [])].map((style) =>
      ahead(style, { rel: 'preload', as: 'style' }),
    ),
  ];
}

/**
 * Makes the build work offline and keep its security policy on any host: writes the manifest, puts the policy into
 * index.html, and bundles src/offline/service-worker.ts with the list of every built file.
 */
export function pwa(): Plugin {
  let outDir = '';
  let root = '';
  let logLevel: LogLevel = 'warn';
  return {
    name: 'case-file-audit-pwa',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      logLevel = config.logLevel ?? 'warn';
      outDir = resolve(root, config.build.outDir);
    },
    transformIndexHtml: (_html, { bundle = {} }) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
        injectTo: 'head-prepend',
      },
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      ...reviewAhead(bundle),
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
          logLevel,
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
