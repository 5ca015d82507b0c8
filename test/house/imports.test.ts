// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { lintPlanted } from './planted.ts';

interface Room {
  /** A file of the folder whose imports are tried. */
  readonly file: string;
  readonly lets: readonly string[];
  readonly refuses: readonly string[];
}

const zod = 'zod/mini';
const model = ['#src/report/a.ts', '#src/tally/a.ts', '#src/review/a.ts', '#src/audit/a.ts'];

/** The import table of src/README.md, tried door by door. */
const rooms: readonly Room[] = [
  {
    file: 'src/log/a.ts',
    lets: ['./b.ts', zod],
    refuses: ['#src/tool/a.ts', '#src/store/store.ts', 'zod', 'react', 'node:fs'],
  },
  {
    file: 'src/tool/a.ts',
    lets: ['./b.ts', './rodt/b.ts', '#src/tool/c.ts', zod],
    refuses: ['#src/audit/a.ts', '#src/log/change.ts', '../audit/a.ts', './../audit/a.ts', 'dexie'],
  },
  {
    file: 'src/tool/rodt/a.ts',
    lets: ['#src/tool/condition.ts'],
    refuses: ['../condition.ts', '#src/tool/../audit/a.ts', '#src/sample/a.ts'],
  },
  {
    file: 'src/audit/a.ts',
    lets: ['./b.ts', '#src/tool/a.ts', zod],
    refuses: ['#src/review/a.ts', '#src/log/change.ts', '#src/ui/a.ts', 'workbox-window'],
  },
  {
    file: 'src/review/a.ts',
    lets: ['#src/audit/a.ts', '#src/tool/a.ts', zod],
    refuses: ['#src/tally/a.ts', '#src/store/store.ts', '@noble/hashes/sha2.js'],
  },
  {
    file: 'src/tally/a.ts',
    lets: ['#src/review/a.ts', '#src/audit/a.ts', '#src/tool/a.ts'],
    refuses: ['#src/report/a.ts', '#src/log/change.ts', zod, 'react'],
  },
  {
    file: 'src/report/a.ts',
    lets: ['./b.ts', '#src/tally/a.ts', '#src/review/a.ts', '#src/audit/a.ts', '#src/tool/a.ts'],
    refuses: [
      './pdf/a.ts',
      '#src/report/pdf/a.ts',
      'jspdf',
      'jspdf-autotable',
      '#src/store/store.ts',
    ],
  },
  {
    file: 'src/report/pdf/a.ts',
    lets: ['./b.ts', ...model, 'jspdf', 'jspdf-autotable'],
    refuses: ['#src/offline/trusted.ts', '#src/store/store.ts', '#src/ui/a.tsx', 'react'],
  },
  {
    file: 'src/store/a.ts',
    lets: ['./store.ts', '#src/log/change.ts', zod, '@noble/hashes/argon2.js', '@scure/bip39'],
    refuses: ['dexie', '#src/review/a.ts', '#src/tool/a.ts', '#src/ui/a.ts', 'react'],
  },
  {
    file: 'src/store/dexie-store.ts',
    lets: ['./store.ts', 'dexie'],
    refuses: ['#src/audit/a.ts', '@noble/hashes/argon2.js'],
  },
  {
    file: 'src/sync/a.ts',
    lets: ['./b.ts', '#src/store/store.ts', '#src/log/change.ts'],
    refuses: ['#src/store/dexie-store.ts', '#src/audit/a.ts', 'dexie', 'aws4fetch'],
  },
  {
    file: 'src/sync/object-folder-request.ts',
    lets: ['./b.ts', 'aws4fetch'],
    refuses: ['#src/store/exchange.ts', '#src/ui/a.ts', 'dexie'],
  },
  {
    file: 'src/offline/a.ts',
    lets: ['./b.ts', 'workbox-window'],
    refuses: ['workbox-precaching', '#src/store/store.ts', '#src/ui/a.ts', 'react'],
  },
  {
    file: 'src/offline/service-worker.ts',
    lets: ['workbox-precaching', 'workbox-routing'],
    refuses: ['workbox-window', './register.ts', '#src/log/change.ts'],
  },
  {
    file: 'src/sample/a.ts',
    lets: ['#src/log/change.ts', '#src/review/a.ts', '#src/audit/a.ts', '#src/report/a.ts'],
    refuses: ['#src/report/pdf/a.ts', '#src/store/store.ts', '#src/ui/a.ts', 'node:fs'],
  },
  {
    file: 'src/sample/write-sample-reports.ts',
    lets: ['node:fs', 'node:fs/promises', '#src/report/pdf/a.ts', '#src/tally/a.ts'],
    refuses: ['#src/store/store.ts', '#src/ui/a.ts', 'dexie'],
  },
  {
    file: 'src/ui/results/a.tsx',
    lets: [
      ...['./b.tsx', './b.css', '#src/ui/parts/a.tsx', '#src/tally/a.ts', '#src/store/store.ts'],
      ...['#src/store/open-audit.ts', '#src/offline/offline-state.ts', '#src/report/pdf/a.ts'],
      ...['#src/sync/sharing.ts', '#src/sync/package-file.ts'],
      ...['react', 'react-dom', 'react-dom/client', 'react-router', 'react-hook-form'],
      ...['@hookform/resolvers/zod', zod],
    ],
    refuses: [
      ...['#src/store/dexie-store.ts', '#src/store/seal.ts', '#src/main.tsx', '../parts/a.tsx'],
      ...['#src/sync/browser-folder.ts', '#src/sync/remembered-folder.ts'],
      ...['dexie', 'jspdf', 'zod', 'workbox-window', '@scure/bip39', 'node:fs'],
    ],
  },
  {
    file: 'src/main.tsx',
    lets: ['#src/store/dexie-store.ts', '#src/ui/a.tsx', 'react-dom/client'],
    refuses: ['../store/dexie-store.ts', 'zod'],
  },
  {
    file: 'test/tally/a.test.ts',
    lets: ['#src/tally/a.ts', '#test/build/a.ts', './b.ts', 'vitest', 'fast-check'],
    refuses: ['../build/a.ts', '#src/tally/../tool/a.ts'],
  },
];

const importing = (names: readonly string[]): string =>
  names.map((name) => `import '${name}';\n`).join('');

const refusals = lintPlanted(
  Object.fromEntries(
    rooms.map(({ file, lets, refuses }) => [file, importing([...lets, ...refuses])]),
  ),
).filter(({ rule }) => rule === 'lint/style/noRestrictedImports');

describe.each(rooms)('$file', ({ file, lets, refuses }) => {
  const refusedLines = refusals.filter((refusal) => refusal.file === file).map(({ line }) => line);
  const refused = [...lets, ...refuses].filter((_, index) => refusedLines.includes(index + 1));

  test('refuses what points up or out, and nothing else', () => {
    expect(refused).toEqual(refuses);
  });
});

describe('however it is written', () => {
  const ways = {
    'src/tool/by-type.ts': "import type { A } from '#src/audit/a.ts';\nexport type B = A;\n",
    'src/tool/by-call.ts': "export const a = () => import('#src/audit/a.ts');\n",
    'src/tool/by-export.ts': "export { a } from '#src/audit/a.ts';\n",
  };
  const found = lintPlanted(ways);

  test.each(Object.keys(ways))('%s is refused', (path) => {
    expect(found.filter(({ file }) => file === path).map(({ rule }) => rule)).toContain(
      'lint/style/noRestrictedImports',
    );
  });
});
