// Deliberate mistakes in keys, seals and what is kept on the laptop.
import { mutant } from './mutant.mjs';

const keys = ['test/sync/hostile-keys.test.ts', 'test/sync/join.test.ts'];
const join = 'src/store/join-audit.ts';

export const storeMutants = [
  mutant(keys, 'a proof is compared by its length', 'src/store/shared-key.ts', [
    ' && proven.every((byte, at) => byte === here[at])',
    '',
  ]),
  mutant(keys, 'a key is used that opens nothing of the audit', join, [
    'if (file && fits) return',
    'if (file) return',
  ]),
  mutant(keys, 'a passphrase is adopted with another key', join, [
    'row !== undefined && (await openRow(key, audit, row)).ok;',
    'row !== undefined && key !== undefined;',
  ]),
  mutant(keys, 'a key file that breaks ends joining', join, ['broken = error;', 'throw error;']),
  mutant(keys, 'a key is tried on packs for nothing', join, [
    "if (!afford(packCost)) return 'stopped';",
    '',
  ]),
  mutant(keys, 'trying keys cannot be called off', join, [
    'if (signal?.aborted || cost > left) return false;',
    'if (cost > left) return false;',
  ]),
  mutant(keys, 'a derivation may cost what it likes', 'src/store/key-file-schema.ts', [
    '&& memoryKiB * passes <= dearestDerivation',
    '',
  ]),
  mutant(
    ['test/store/passphrase.test.ts'],
    'a phrase that is easy to guess will do',
    'src/store/passphrase.ts',
    ['const enough = 12;', 'const enough = 3;'],
  ),
  mutant(
    ['test/store/sealed.test.ts', 'test/store/audit-session.test.ts'],
    'a row opens in the place of another',
    'src/store/seal.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: text of a source
    ['`audit/${audit}/row/${key}`;', '`audit/${audit}/row/${key.slice(0, 0)}`;'],
  ),
  mutant(
    ['test/store/dexie-store.test.ts'],
    'a row is written over unseen',
    'src/store/dexie-store.ts',
    ['(there[index]?.revision ?? null) !== replaces', '(there[index]?.revision ?? null) === 0'],
  ),
  mutant(
    ['test/store/dexie-store.test.ts'],
    'an odd value shuts the audits away',
    'src/store/new-device.ts',
    ["stored === null || !('audit' in stored)", "!('audit' in stored)"],
  ),
  mutant(
    ['test/sync/sync-run.test.ts'],
    'a row that was set back is believed',
    'src/store/least-held.ts',
    ['(held(row) ?? 0) < least)', '(held(row) ?? least) < 0)'],
  ),
  mutant(
    ['test/store/derive.test.ts'],
    'the worker that held the passphrase lives on',
    'src/store/derive-in-worker.ts',
    ['.finally(() => worker.terminate())', ''],
  ),
  mutant(
    ['test/store/record-logs.test.ts'],
    'a change counts as sent when another of its id came',
    'src/store/record-logs.ts',
    [
      'if (here !== undefined && sameChange(here, change)) ids.delete(change.id);',
      'if (here !== undefined) ids.delete(change.id);',
    ],
  ),
];
