// Builds what is measured: the app as it ships, and one page for each peer.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const appOut = 'dist-bench';
export const appFolder = join(root, appOut);
export const pagesFolder = join(here, 'dist');

/** The app, by its own settings, into a folder of its own. */
export const buildApp = () =>
  build({ root, logLevel: 'warn', build: { outDir: appOut, emptyOutDir: true } });

/** Enketo leaves these for its host to fill; its own fillings serve. */
const enketo = {
  'enketo/config': 'config.js',
  'enketo/widgets': 'src/js/widgets.js',
  'enketo/translator': 'src/js/fake-translator.js',
  'enketo/dialog': 'src/js/fake-dialog.js',
  'enketo/file-manager': 'src/js/file-manager.js',
  'enketo/xpath-evaluator-binding': 'src/js/xpath-evaluator-binding.js',
};

/** The pages, or only the one of this name. */
export function buildPages(only) {
  const pages = join(here, 'pages');
  return build({
    configFile: false,
    root: pages,
    base: './',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: {
      alias: [
        { find: '#src', replacement: join(root, 'src') },
        // What jsPDF brings for HTML and SVG, left out as in the app.
        ...['html2canvas', 'canvg', 'dompurify'].map((find) => ({
          find,
          replacement: join(root, 'vite/empty-module.ts'),
        })),
        // PouchDB asks for Node's events.
        { find: /^events$/, replacement: join(here, 'node_modules/events/events.js') },
        ...Object.entries(enketo).map(([find, file]) => ({
          find,
          replacement: join(here, 'node_modules/enketo-core', file),
        })),
      ],
    },
    worker: { format: 'es' },
    build: {
      outDir: pagesFolder,
      emptyOutDir: true,
      target: 'chrome123',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: readdirSync(pages)
          .filter((file) => (only ? file === `${only}.html` : file.endsWith('.html')))
          .map((file) => join(pages, file)),
      },
    },
  });
}
