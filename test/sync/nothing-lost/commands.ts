import fc from 'fast-check';
import type { Change, ChangeId, Json, RecordId } from '#src/log/change.ts';
import { sealPack } from '#src/store/pack.ts';
import { FolderFailure } from '#src/sync/folder.ts';
import { auditId, fields, key, type Laptop, records } from './laptop.ts';

/** Something that happens to laptop `on`, by itself or to `other`. `steps`: it dies after so many. */
export interface Command {
  readonly what: keyof typeof happenings;
  readonly on: number;
  readonly other: number;
  readonly pick: number;
  readonly steps: number;
  readonly record: RecordId;
  readonly field: string;
  readonly value: Json;
}

interface Scene extends Command {
  readonly here: Laptop;
  readonly there: Laptop;
  /** A file in the folder of `here`. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | undefined;
}

const cut = ({ bytes }: { readonly bytes: Uint8Array }, pick: number): Uint8Array =>
  bytes.slice(0, pick % (bytes.length + 1));

/** Files somewhere else under another name than the app gave them. */
const renamed = (name: string, by: string): string => name.replace(/\.json$/i, `${by}.json`);

type Happening = (scene: Scene) => unknown;
const happenings = {
  look: ({ here, record }) => here.look(record),
  edit: ({ here, record, field, value, steps }) =>
    here.living(steps, () => here.edit(record, field, value)),
  sync: ({ here, steps }) => here.living(steps, () => here.sync()),
  start: ({ here }) => here.putAuditInFolder().catch(ifFolderFails),
  arrive: ({ there, file }) => file && there.folder.put(file.name, file.bytes),
  arriveTorn: ({ there, file, pick }) =>
    file && !there.folder.files.has(file.name.toLowerCase())
      ? there.folder.put(file.name, cut(file, pick))
      : undefined,
  conflictCopy: ({ there, file, pick }) =>
    file && there.folder.put(renamed(file.name, pick % 2 ? '-LAPTOP7' : ' (1)'), file.bytes),
  upperCase: ({ there, file }) => {
    if (!file) return;
    there.folder.remove(file.name);
    there.folder.put(file.name.toUpperCase(), file.bytes);
  },
  /** A pack of a faulty build, or of one who left: an id that is there already with another value, or taking the place of another field. */
  forge: async ({ here, there, record, field, value, pick }) => {
    const known = [...here.session.log(record).changes.values()];
    const model = known[pick % (known.length || 1)];
    if (!model) return;
    const forged: Change =
      pick % 2
        ? { ...model, value, by: 'forged' }
        : {
            ...model,
            id: `forged-${pick}` as ChangeId,
            field: fields.find((one) => one !== model.field) ?? field,
            replaces: known.filter((one) => one.field === model.field).map(({ id }) => id),
          };
    const { name, bytes } = await sealPack(
      key,
      { audit: auditId, device: 'forged', written: pick },
      [forged],
    );
    there.folder.put(name, Uint8Array.from(bytes));
  },
  package: async ({ here, there, pick, steps }) => {
    let bytes: Uint8Array | undefined;
    await here.living(Infinity, async () => {
      bytes = await here.send(pick % 2 ? 'mine' : 'everything');
    });
    const file = bytes;
    if (file) await there.living(steps, () => there.receive(file));
  },
  packageInFolder: async ({ here, there, pick }) =>
    there.folder.put(`from ${pick % 3}.json`, await here.send(pick % 2 ? 'mine' : 'everything')),
  deleteFile: ({ here, file }) => file && here.folder.remove(file.name),
  truncate: ({ here, file, pick }) => file && here.folder.put(file.name, cut(file, pick)),
  flip: ({ here, file, pick }) => {
    if (!file || file.bytes.length === 0) return;
    const at = pick % file.bytes.length;
    here.folder.put(file.name, file.bytes.with(at, (file.bytes[at] ?? 0) ^ 1));
  },
  unplug: ({ here }) => here.folder.fail('gone'),
  readOnly: ({ here }) => here.folder.failWrites('read-only'),
  full: ({ here }) => here.folder.failWrites('full'),
  plug: ({ here }) => here.folder.heal(),
  wipeFolder: ({ here }) => here.folder.files.clear(),
  clock: ({ here, pick }) => {
    here.clock += (pick - 500_000) * 20_000;
  },
  cloneProfile: ({ here, there }) => (here === there ? undefined : there.copyFrom(here)),
  backup: ({ here }) => here.backUpDisk(),
  restore: ({ here }) => here.restoreDisk(),
  wipeStore: ({ here }) => here.wipeDisk(),
} satisfies Record<string, Happening>;

/** After these the last copy of something may be gone, which no program can help. */
export const destroying: readonly Command['what'][] = [
  'arrive',
  'upperCase',
  'conflictCopy',
  'packageInFolder',
  'deleteFile',
  'truncate',
  'flip',
  'wipeFolder',
  'cloneProfile',
  'restore',
  'wipeStore',
];

function ifFolderFails(error: unknown): void {
  if (!(error instanceof FolderFailure)) throw error;
}

export async function happen(command: Command, laptops: readonly Laptop[]): Promise<void> {
  const here = laptops[command.on];
  const there = laptops[command.other];
  if (!here || !there) throw new Error('There are four laptops.');
  const files = [...here.folder.files.values()];
  const file = files[command.pick % (files.length || 1)];
  const happening: Happening = happenings[command.what];
  await happening({ ...command, here, there, file });
}

const laptop = fc.integer({ min: 0, max: 3 });
/** Mostly it lives; else it dies at one of the first steps. */
const dies = (often: number, within: number) =>
  fc.oneof(
    { weight: often - 1, arbitrary: fc.constant(Infinity) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: within }) },
  );
const of = (weight: number, steps: fc.Arbitrary<number>, ...what: Command['what'][]) => ({
  weight,
  arbitrary: fc.record<Command>({
    what: fc.constantFrom(...what),
    on: laptop,
    other: laptop,
    pick: fc.nat(1e6),
    steps,
    record: fc.constantFrom(...records),
    field: fc.constantFrom(...fields),
    value: fc.constantFrom('yes', 'no', 'not-applicable', null),
  }),
});
const lives = fc.constant(Infinity);

export const commands = fc.array(
  fc.oneof(
    of(10, dies(8, 1), 'edit'),
    of(5, lives, 'look'),
    of(6, dies(3, 18), 'sync'),
    of(5, lives, 'arrive', 'arrive', 'arriveTorn', 'conflictCopy', 'upperCase'),
    of(1, dies(3, 6), 'package', 'packageInFolder'),
    of(1, lives, 'forge'),
    of(1, lives, 'deleteFile', 'truncate', 'flip'),
    of(1, lives, 'unplug', 'readOnly', 'full', 'plug', 'clock', 'wipeFolder', 'start'),
    of(1, lives, 'cloneProfile', 'backup', 'restore', 'wipeStore'),
  ),
  { minLength: 20, maxLength: 80, size: 'max' },
);
