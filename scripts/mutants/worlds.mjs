// Deliberate mistakes in merging and syncing, each found by the worlds of test/sync/nothing-lost.
import { mutant } from './mutant.mjs';

const test = ['test/sync/nothing-lost/nothing-lost.test.ts'];
const exchange = 'src/store/audit-exchange.ts';
const run = 'src/sync/sync-run.ts';
const log = 'src/log/record-log.ts';
const edit = 'src/log/edit.ts';

export const worldMutants = [
  mutant(test, 'a pack counts as known before its answers are stored', exchange, [
    'await this.#commit(changes, { files: [file], rebuilt: true, packed: true }, (row) =>',
    `await this.#start.store.commit(this.audit, { rows: [], files: [file] });
     await this.#commit(changes, { packed: true }, (row) =>`,
  ]),
  mutant(
    test,
    'changes leave the outbox before their pack is stored',
    exchange,
    ['await this.#commit(part, writes, (row) =>', 'await this.#commit(part, {}, (row) =>'],
    [
      'logs.setPacked(part);',
      `await this.#start.store.commit(this.audit, { rows: [], ...writes });
       logs.setPacked(part);`,
    ],
  ),
  mutant(test, 'after a restart nothing waits to be packed', 'src/store/row-codec.ts', [
    'unpacked: ids as ChangeId[] }',
    'unpacked: [] }',
  ]),
  mutant(test, 'taking in a pack replaces the stored answers instead of joining them', exchange, [
    'logs.takeRow(row, content);',
    '',
  ]),
  mutant(test, 'a failed write is called saved', 'src/store/write-queue.ts', [
    'if (reason !== undefined) {',
    "if (reason === 'full') {",
  ]),
  mutant(test, 'a file is there when its name is, whatever its bytes', run, [
    'if (own !== undefined && taken.names.includes(own)) this.#there.add(own);',
    'if (own !== undefined) this.#there.add(own);',
  ]),
  mutant(test, 'a file whose name is known is not read', run, [
    'if (this.#options.checked.has(checked)) {',
    'if (this.#options.checked.has(checked) || (await this.#exchange.known()).includes(checked)) {',
  ]),
  mutant(test, 'copies under other names are ignored', run, [
    'const checked = own ?? file;',
    'if (own === undefined) return;\n    const checked = own;',
  ]),
  mutant(test, 'a laptop writes only its own packs and never heals the folder', run, [
    'if (!bytes) return;\n    await this.#folder.publish(name, bytes);',
    `if (!bytes) return;
     if (JSON.parse(new TextDecoder().decode(bytes)).device !== this.#exchange.device) return;
     await this.#folder.publish(name, bytes);`,
  ]),
  mutant(test, 'capitals in a name make it another file', 'src/sync/folder.ts', [
    'name.toLowerCase()',
    'name',
  ]),
  mutant(test, 'of a package only the first pack is taken in', 'src/sync/package-file.ts', [
    'of found.files.entries()',
    'of found.files.slice(0, 2).entries()',
  ]),
  mutant(test, 'the last writer wins', log, [
    'current.set(field, list.sort(newestFirst));',
    'current.set(field, list.sort((a, b) => b.at - a.at).slice(0, 1));',
  ]),
  mutant(test, 'what a change replaces is forgotten when it arrives first', log, [
    'if (id !== change.id) replaced.add(claim(id, change.field));',
    'if (id !== change.id && changes.has(id)) replaced.add(claim(id, change.field));',
  ]),
  mutant(test, 'an edit replaces whatever is there, seen or not', edit, [
    'replaces: shown.map((change) => change.id),',
    'replaces: (latest.current.get(field) ?? []).map((change) => change.id),',
  ]),
];
