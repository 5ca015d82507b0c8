import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fontLicence } from './vite/font-licence.ts';
import { LongestFirst } from './vite/longest-first.ts';
import { pwa } from './vite/pwa.ts';

const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const { version }: { version: string } = JSON.parse(readFileSync(path('package.json'), 'utf8'));
const emptyModule = path('vite/empty-module.ts');

/** What tests without a browser have in common. */
const shared = {
  environment: 'happy-dom',
  setupFiles: ['test/setup.ts'],
  maxWorkers: 2,
  // Files share a worker and what it has read: nothing here leaves anything behind, and it takes a third of the time.
  isolate: false,
  // A busy laptop: a PDF of many pages can take seconds.
  testTimeout: 30_000,
  hookTimeout: 60_000,
  sequence: { groupOrder: 0 },
};

export default defineConfig({
  // Relative addresses: the build works from any folder of any static host.
  base: './',
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [react(), fontLicence(), pwa()],
  resolve: {
    // jsPDF would bring 380 kB for HTML and SVG input.
    alias: { html2canvas: emptyModule, canvg: emptyModule, dompurify: emptyModule },
  },
  worker: { format: 'es' },
  build: {
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // Fonts and pictures stay files: the content security policy allows no data: fonts.
    assetsInlineLimit: 0,
    license: { fileName: 'licences/packages.txt' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every screen needs, apart from the code that changes with each version.
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/,
            },
            { name: 'start', test: /src[\\/]main\.tsx$/ },
            {
              name: 'review',
              test: /src[\\/]ui[\\/](frame[\\/]audit-frame|review[\\/]review-screen)\.tsx$/,
            },
          ],
        },
      },
    },
  },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/ui/**'],
        },
      },
      {
        extends: true,
        test: { ...shared, name: 'component', include: ['test/ui/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A busy laptop; the test's own limit ends what never comes.
          expect: { poll: { timeout: 30_000 } },
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
