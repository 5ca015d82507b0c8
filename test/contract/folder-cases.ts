import { type Folder, FolderFailure, type FolderFailureReason } from '#src/sync/folder.ts';

/** One shared place. Every `open` is another laptop's view of it; `put` is what another program does there. */
export interface FolderWorld {
  open(): Folder;
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Names of all files, leftovers and other programs' too. */
  all(): Promise<readonly string[]>;
  unplug(): void;
  makeReadOnly(): void;
  fill(): void;
}

/** What every folder promises, as plain functions. */
export interface FolderCase {
  readonly says: string;
  run(world: FolderWorld): Promise<void>;
}

const pack = `packs/${'0123456789abcdef'.repeat(2)}.json`;
const key = `keys/${'fedcba9876543210'.repeat(2)}.json`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const most = 1000;

export const folderCases: readonly FolderCase[] = [
  {
    says: 'is empty at first',
    async run({ open }) {
      same(await open().list(), [], 'names');
    },
  },
  {
    says: 'gives every laptop what one published',
    async run({ open }) {
      const folder = open();
      await folder.publish('audit.json', bytes('ours'));
      await folder.publish(pack, bytes('first'));
      await folder.publish(key, bytes('key'));
      same([...(await open().list())].sort(), ['audit.json', key, pack], 'names');
      same([...(await open().read(pack, most))], [...bytes('first')], 'bytes');
    },
  },
  {
    says: 'publishes the same file twice without harm, also from two laptops at once',
    async run({ open }) {
      await Promise.all([open().publish(pack, bytes('same')), open().publish(pack, bytes('same'))]);
      await open().publish(pack, bytes('same'));
      same(await open().list(), [pack], 'names');
      same([...(await open().read(pack, most))], [...bytes('same')], 'bytes');
    },
  },
  {
    says: 'puts a whole file in the place of one that arrived in part',
    async run({ open, put }) {
      await open().publish('audit.json', bytes('ours'));
      await put(pack, new Uint8Array());
      await open().publish(pack, bytes('whole'));
      same([...(await open().read(pack, most))], [...bytes('whole')], 'bytes');
    },
  },
  {
    says: 'lists copies under other names and leaves out what is being written or is no .json',
    async run({ open, put }) {
      await open().publish('audit.json', bytes('ours'));
      const copies = ['packs/a (1).json', 'packs/A-LAPTOP7.JSON', 'from Mary.json'];
      for (const name of [...copies, 'packs/b.json.crswap', 'packs/b.tmp.json', 'notes.docx'])
        await put(name, bytes('x'));
      const names = [...(await open().list())].map((name) => name.toLowerCase()).sort();
      same(names, ['audit.json', ...copies.map((name) => name.toLowerCase())].sort(), 'names');
    },
  },
  {
    says: 'refuses a file that is too large before reading it, and one that is not there',
    async run({ open, put }) {
      await open().publish('audit.json', bytes('ours'));
      await put(pack, new Uint8Array(most + 1));
      await failsWith('too-large', () => open().read(pack, most));
      await failsWith('no-file', () => open().read(key, most));
    },
  },
  {
    says: 'leaves nothing behind where it published, and other files alone when it tidies',
    async run({ open, put, all }) {
      await open().publish('audit.json', bytes('ours'));
      await open().publish(pack, bytes('first'));
      await put('notes.docx', bytes('theirs'));
      const folder = open();
      await folder.list();
      await folder.tidy(async () => true);
      same([...(await all())].sort(), ['audit.json', 'notes.docx', pack], 'files');
    },
  },
  {
    says: 'says that it is gone',
    async run({ open, unplug }) {
      await open().publish(pack, bytes('first'));
      unplug();
      await failsWith('gone', () => open().list());
      await failsWith('gone', () => open().publish(key, bytes('key')));
    },
  },
  {
    says: 'says that it is read-only, and can still be read',
    async run({ open, makeReadOnly }) {
      await open().publish(pack, bytes('first'));
      makeReadOnly();
      await failsWith('read-only', () => open().publish(key, bytes('key')));
      same(await open().list(), [pack], 'names');
    },
  },
  {
    says: 'says that it is full, and keeps what was there',
    async run({ open, fill }) {
      await open().publish(pack, bytes('first'));
      fill();
      await failsWith('full', () => open().publish(key, bytes('key')));
      same([...(await open().read(pack, most))], [...bytes('first')], 'bytes');
    },
  },
];

async function failsWith(reason: FolderFailureReason, task: () => Promise<unknown>) {
  const outcome = await task().then(
    () => 'nothing went wrong',
    (error: unknown) => (error instanceof FolderFailure ? error.reason : String(error)),
  );
  same(outcome, reason, 'what went wrong');
}

function same(found: unknown, wanted: unknown, what: string): void {
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`${what}: wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`);
}
