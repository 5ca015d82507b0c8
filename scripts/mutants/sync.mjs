// Deliberate mistakes in reading and writing the shared folder.
import { mutant } from './mutant.mjs';

export const syncMutants = [
  mutant(
    ['test/sync/leftovers.test.ts'],
    'what was written is read back by its length',
    'src/sync/sync-run.ts',
    [
      'a.length === b.length && a.every((byte, index) => byte === b[index]);',
      'a.length === b.length;',
    ],
  ),
  mutant(
    ['test/sync/sync-run.test.ts', 'test/sync/bad-input.test.ts', 'test/sync/leftovers.test.ts'],
    'a torn mark says whose folder it is',
    'src/sync/folder-identity.ts',
    ['if (identity && identity.audit === identity.again)', 'if (identity)'],
  ),
  mutant(
    ['test/sync/leftovers.test.ts', 'test/sync/browser-folder.test.ts'],
    'leftovers go unread',
    'src/sync/browser-folder.ts',
    [
      'if (await dispensable(new Uint8Array(await file.arrayBuffer()), name))',
      'await dispensable(new Uint8Array(await file.arrayBuffer()), name);',
    ],
  ),
];
