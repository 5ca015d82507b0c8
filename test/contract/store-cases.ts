import type { KeyFile, Row, Store, StoreFailureReason } from '#src/store/store.ts';
import { StoreFailure } from '#src/store/store.ts';

/** One pretend laptop with one database. Every `open` is another tab of the same browser. */
export interface StoreWorld {
  open(): Promise<Store>;
  end(): Promise<void>;
}

/** What every store promises, as plain functions: they run under vitest and in a page of a real browser alike. */
export interface StoreCase {
  readonly says: string;
  run(world: StoreWorld): Promise<void>;
}

export const storeCases: readonly StoreCase[] = [
  {
    says: 'is empty at first',
    async run({ open }) {
      const store = await open();
      same(await store.keyFiles(), [], 'key files');
      same(await store.rows('a'), [], 'rows');
      same(await store.some('a', ['1']), [], 'some rows');
    },
  },
  {
    says: 'gives back what was committed, in this tab, in another one and after closing',
    async run({ open }) {
      const store = await open();
      await store.commit('a', { keyFile: keyFile('a'), rows: [first('1'), first('2')] });
      const wanted = [row('1'), row('2')];
      same(sorted(await store.rows('a')), wanted, 'rows in this tab');
      same(await store.keyFiles(), [keyFile('a')], 'key files in this tab');
      const other = await open();
      same(sorted(await other.rows('a')), wanted, 'rows in another tab');
      store.close();
      other.close();
      same(sorted(await (await open()).rows('a')), wanted, 'rows after closing');
    },
  },
  {
    says: 'gives some rows and leaves out those that are not there',
    async run({ open }) {
      const store = await open();
      await store.commit('a', { keyFile: keyFile('a'), rows: [first('1'), first('2')] });
      same(await store.some('a', ['2', '3']), [row('2')], 'some rows');
      same(await store.some('a', []), [], 'no rows');
    },
  },
  {
    says: 'keeps audits apart, even when one id begins like the other',
    async run({ open }) {
      const store = await open();
      await store.commit('a', { keyFile: keyFile('a'), rows: [first('1')] });
      await store.commit('ab', { keyFile: keyFile('ab'), rows: [first('1', 'theirs')] });
      same(await store.rows('a'), [row('1')], 'rows of a');
      same(await store.rows('ab'), [row('1', 'theirs')], 'rows of ab');
      await store.remove('a');
      same(await store.rows('a'), [], 'rows of a once removed');
      same(await store.rows('ab'), [row('1', 'theirs')], 'rows of ab after removing a');
      same(await store.keyFiles(), [keyFile('ab')], 'key files after removing a');
    },
  },
  {
    says: 'replaces a row only for a caller who has seen it',
    async run({ open }) {
      const store = await open();
      await store.commit('a', { keyFile: keyFile('a'), rows: [first('1')] });
      await store.commit('a', { rows: [{ ...row('1', 'second'), replaces: 'first' }] });
      await failsWith('changed', () =>
        store.commit('a', { rows: [{ ...row('1', 'third'), replaces: 'first' }] }),
      );
      await failsWith('changed', () => store.commit('a', { rows: [first('1', 'third')] }));
      await failsWith('changed', () =>
        store.commit('a', { rows: [{ ...row('2', 'second'), replaces: 'first' }] }),
      );
      same(await store.rows('a'), [row('1', 'second')], 'rows');
    },
  },
  {
    says: 'does all of a commit or nothing',
    async run({ open }) {
      const store = await open();
      await store.commit('a', { keyFile: keyFile('a'), rows: [first('1')] });
      await failsWith('changed', () =>
        store.commit('a', {
          keyFile: { ...keyFile('a'), label: 'Another' },
          rows: [first('2'), { ...row('1', 'second'), replaces: 'never' }],
        }),
      );
      same(await store.rows('a'), [row('1')], 'rows');
      same(await store.keyFiles(), [keyFile('a')], 'key files');
    },
  },
  {
    says: 'replaces a key file',
    async run({ open }) {
      const store = await open();
      await store.commit('a', { keyFile: keyFile('a'), rows: [] });
      const next = { ...keyFile('a'), label: 'Another' };
      await store.commit('a', { keyFile: next, rows: [] });
      same(await store.keyFiles(), [next], 'key files');
    },
  },
  {
    says: 'takes no rows for an audit that is not there, or no longer',
    async run({ open }) {
      const store = await open();
      await failsWith('closed', () => store.commit('a', { rows: [first('1')] }));
      await store.commit('a', { keyFile: keyFile('a'), rows: [first('1')] });
      await store.remove('a');
      await failsWith('closed', () => store.commit('a', { rows: [first('1')] }));
      same(await store.rows('a'), [], 'rows');
    },
  },
  {
    says: 'tells other tabs which rows were committed, and not the tab itself',
    async run({ open }) {
      const here = await open();
      const there = await open();
      await here.commit('a', { keyFile: keyFile('a'), rows: [] });
      const heardHere = listening(here);
      const heardThere = listening(there);
      await here.commit('a', { rows: [first('1'), first('2')] });
      same((await heardThere.next()).sort(), ['1', '2'], 'heard there');
      same((await there.rows('a')).length, 2, 'rows there when it is heard');
      await there.commit('a', { rows: [{ ...row('2', 'second'), replaces: 'first' }] });
      same(await heardHere.next(), ['2'], 'heard here, first of all');
      heardThere.stop();
      const heardAgain = listening(there);
      await here.commit('a', { rows: [first('3')] });
      same(await heardAgain.next(), ['3'], 'heard by a new listener');
      same(heardThere.count(), 1, 'times heard by the one that stopped');
    },
  },
  {
    says: 'loses nothing when two tabs write to the same row at once',
    async run({ open }) {
      const tabs = [await open(), await open()];
      await tabs[0]?.commit('a', { keyFile: keyFile('a'), rows: [first('1', '0', [])] });
      await Promise.all(tabs.map((tab, index) => addEight(tab, index)));
      const [counted] = (await tabs[0]?.rows('a')) ?? [];
      const wanted = [0, 1].flatMap((tab) => Array.from({ length: 8 }, (_, n) => 10 * tab + n));
      same(
        [...(counted?.box ?? [])].sort((a, b) => a - b),
        wanted,
        'bytes of both tabs',
      );
    },
  },
  {
    says: 'keeps files that travel, by name, in one commit with rows',
    async run({ open }) {
      const store = await open();
      same(await store.fileNames('a'), [], 'names at first');
      await store.commit('a', { keyFile: keyFile('a'), rows: [first('1')], files: [file('x')] });
      await store.commit('ab', { keyFile: keyFile('ab'), rows: [], files: [file('y')] });
      await failsWith('changed', () =>
        store.commit('a', { rows: [first('1')], files: [file('z')] }),
      );
      const other = await open();
      same(await other.fileNames('a'), ['packs/x.json'], 'names');
      same(await other.files('a', ['packs/y.json', 'packs/x.json']), [file('x')], 'files');
      await store.remove('a');
      same(await store.fileNames('a'), [], 'names once removed');
      same(await store.fileNames('ab'), ['packs/y.json'], 'names of the other audit');
    },
  },
  {
    says: 'remembers how many changes wait in which file, until none does',
    async run({ open }) {
      const store = await open();
      const waiting = new Map([['packs/x.json', 3]]);
      await store.commit('a', { keyFile: keyFile('a'), rows: [], files: [file('x')], waiting });
      await store.commit('a', { rows: [], waiting: new Map([['packs/y.json', 2]]) });
      const wanted = [
        ['packs/x.json', 3],
        ['packs/y.json', 2],
      ];
      same([...(await (await open()).waiting('a'))].sort(), wanted, 'waiting');
      same([...(await store.waiting('ab'))], [], 'waiting in another audit');
      await store.commit('a', { rows: [], waiting: new Map([['packs/x.json', 0]]) });
      same([...(await store.waiting('a'))], [wanted[1]], 'waiting in the end');
      await store.remove('a');
      same([...(await store.waiting('a'))], [], 'waiting once removed');
    },
  },
  {
    says: 'does nothing any more once closed',
    async run({ open }) {
      const store = await open();
      await store.commit('a', { keyFile: keyFile('a'), rows: [first('1')] });
      store.close();
      await failsWith('closed', () => store.keyFiles());
      await failsWith('closed', () => store.rows('a'));
      await failsWith('closed', () => store.some('a', ['1']));
      await failsWith('closed', () => store.commit('a', { rows: [first('2')] }));
      await failsWith('closed', () => store.remove('a'));
      same(await (await open()).rows('a'), [row('1')], 'rows');
    },
  },
];

const keyFile = (audit: string): KeyFile => ({ version: 1, audit, label: 'Ours', made: 1 });
const row = (key: string, revision = 'first', bytes: readonly number[] = [1, 2, 255]): Row => ({
  key,
  revision,
  box: Uint8Array.from(bytes),
});
const first = (...of: Parameters<typeof row>) => ({ ...row(...of), replaces: null });
const file = (name: string) => ({ name: `packs/${name}.json`, bytes: Uint8Array.of(7, 0, 255) });
const sorted = (rows: Row[]): Row[] => rows.sort((a, b) => (a.key < b.key ? -1 : 1));

/** Adds eight bytes of its own to row 1, one a commit, reading again whenever the other tab was quicker. */
async function addEight(store: Store, tab: number): Promise<void> {
  for (let n = 0; n < 8; ) {
    const [there] = await store.some('a', ['1']);
    if (!there) throw new Error('Row 1 is gone');
    const next = row('1', `${tab}-${n}`, [...there.box, 10 * tab + n]);
    try {
      await store.commit('a', { rows: [{ ...next, replaces: there.revision }] });
      n += 1;
    } catch (error) {
      if (!(error instanceof StoreFailure) || error.reason !== 'changed') throw error;
    }
  }
}

function listening(store: Store) {
  const heard: string[][] = [];
  let wake = (): void => {};
  let count = 0;
  const stop = store.watch('a', (keys) => {
    count += 1;
    heard.push(keys);
    wake();
  });
  return {
    stop,
    count: () => count,
    async next(): Promise<string[]> {
      while (heard.length === 0)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      return heard.shift() ?? [];
    },
  };
}

async function failsWith(reason: StoreFailureReason, task: () => Promise<unknown>): Promise<void> {
  const outcome = await task().then(
    () => 'nothing went wrong',
    (error: unknown) => (error instanceof StoreFailure ? error.reason : String(error)),
  );
  same(outcome, reason, 'what went wrong');
}

function same(found: unknown, wanted: unknown, what: string): void {
  if (plain(found) !== plain(wanted))
    throw new Error(`${what}: wanted ${plain(wanted)}, found ${plain(found)}`);
}

const plain = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Uint8Array ? [...part] : ordered(part),
  );

const ordered = (part: unknown): unknown =>
  part !== null && typeof part === 'object' && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part;
