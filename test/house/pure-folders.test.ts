// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { lintPlanted } from './planted.ts';

const folders = ['tool', 'audit', 'review', 'tally', 'log', 'report', 'sample'];
const deeds = [
  'Date.now()',
  'new Date()',
  'performance.now()',
  'Math.random()',
  'crypto.randomUUID()',
  'window.name',
  'document.title',
  'navigator.language',
  'indexedDB',
  'localStorage.length',
  "fetch('./a')",
  'globalThis.crypto',
  'process.env.HOME',
  "console.log('a')",
];
const text = deeds.map((deed, index) => `export const a${index} = ${deed};\n`).join('');

const plantedIn = (paths: readonly string[]) =>
  lintPlanted(Object.fromEntries(paths.map((path) => [path, text]))).filter(
    ({ rule }) => rule === 'lint/style/noRestrictedGlobals' || rule === 'plugin',
  );

const pure = plantedIn(folders.map((folder) => `src/${folder}/planted.ts`));

describe.each(folders)('%s', (folder) => {
  test('knows no clock, no randomness and no browser', () => {
    const lines = pure.filter(({ file }) => file === `src/${folder}/planted.ts`);
    expect(lines.map(({ line }) => deeds[line - 1]).sort()).toEqual([...deeds].sort());
  });
});

test('drawing the PDF, the store and the screens may use the browser', () => {
  const paths = ['src/report/pdf/planted.ts', 'src/store/planted.ts', 'src/ui/planted.tsx'];
  expect(plantedIn(paths)).toEqual([]);
});
