// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { BrowserFolder, folderInside } from '#src/sync/browser-folder.ts';
import { chooseFolder } from '#src/sync/folder-choice.ts';
import { folderContract } from '#test/contract/folder-contract.ts';
import { FakeDirectory } from '#test/fake/fake-directory.ts';

function place() {
  const chosen = new FakeDirectory();
  const pauses: number[] = [];
  let ids = 0;
  let time = 0;
  const world = {
    newId: () => `id${ids++}`,
    now: () => time,
    pause: async (milliseconds: number) => {
      pauses.push(milliseconds);
    },
  };
  const inside = () => chosen.folders.get(folderInside);
  return {
    chosen,
    pauses,
    inside,
    open: () => new BrowserFolder(chosen.handle, world),
    later: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

/** Files of a folder and those inside, by name. */
const filesIn = (folder: FakeDirectory | undefined, before = ''): string[] => [
  ...[...(folder?.files.keys() ?? [])].map((name) => before + name),
  ...[...(folder?.folders ?? [])].flatMap(([name, each]) => filesIn(each, `${before}${name}/`)),
];

for (const moves of [true, false])
  folderContract(`The browser's folder ${moves ? 'with' : 'without'} moving files`, () => {
    const { chosen, inside, open } = place();
    chosen.faults.moves = moves;
    return {
      open,
      async put(name, bytes) {
        const home = await chosen.getDirectoryHandle(folderInside, { create: true });
        const [part = '', file] = name.includes('/') ? name.split('/') : ['', name];
        const folder = part ? await home.getDirectoryHandle(part, { create: true }) : home;
        folder.files.set(file ?? '', bytes);
      },
      all: async () => filesIn(inside()),
      unplug: () => {
        chosen.faults.all = 'NotFoundError';
      },
      makeReadOnly: () => {
        chosen.faults.writes = 'NoModificationAllowedError';
      },
      fill: () => {
        chosen.faults.writes = 'QuotaExceededError';
      },
    };
  });

const bytes = Uint8Array.of(1, 2, 3);

describe("The browser's folder", () => {
  it('keeps to a folder of its own inside the chosen one', async () => {
    const { chosen, open } = place();
    chosen.files.set('budget.json', bytes);
    await open().publish('audit.json', bytes);
    expect(filesIn(chosen)).toEqual(['budget.json', `${folderInside}/audit.json`]);
    expect(await open().list()).toEqual(['audit.json']);
  });

  it('is the chosen one when that is the folder of an audit', async () => {
    const { chosen, open } = place();
    chosen.files.set('audit.json', bytes);
    await open().publish('packs/a.json', bytes);
    expect(filesIn(chosen)).toEqual(['audit.json', 'packs/a.json']);
  });

  it('tries again, ever more slowly, when another program holds a file', async () => {
    const { chosen, open, pauses } = place();
    await open().publish('packs/a.json', bytes);
    chosen.faults.passing = { name: 'InvalidStateError', times: 2 };
    expect(await open().read('packs/a.json', 10)).toEqual(bytes);
    expect(pauses).toEqual([250, 500]);
    chosen.faults.passing = { name: 'NotReadableError', times: 9 };
    await expect(open().read('packs/a.json', 10)).rejects.toMatchObject({ reason: 'busy' });
  });

  it('tells a matter of one click from a matter of the organisation', async () => {
    const { chosen, open } = place();
    chosen.faults.all = 'NotAllowedError';
    chosen.faults.permission = 'prompt';
    await expect(open().list()).rejects.toMatchObject({ reason: 'needs-click' });
    chosen.faults.permission = 'denied';
    await expect(open().list()).rejects.toMatchObject({ reason: 'blocked' });
  });

  it('reads a leftover first, and leaves the one that is still needed', async () => {
    const { inside, open, later } = place();
    await open().publish('packs/a.json', bytes);
    const packs = inside()?.folders.get('packs');
    const last = new TextEncoder().encode('the last copy');
    packs?.files.set('b.json.crswap', last).set('c-id9.tmp.json', bytes);
    const folder = open();
    await folder.list();
    later(7_200_001);
    await folder.tidy(async (found) => found.length !== last.length);
    expect(filesIn(packs)).toEqual(['a.json', 'b.json.crswap']);
  });

  it('clears leftovers of a browser that was killed, once an hour has passed', async () => {
    const { inside, open, later } = place();
    await open().publish('packs/a.json', bytes);
    const packs = inside()?.folders.get('packs');
    packs?.files.set('b.json.crswap', bytes).set('c-id9.tmp.json', bytes);
    const folder = open();
    await folder.list();
    await folder.tidy(async () => true);
    expect(filesIn(packs)).toEqual(['a.json', 'b.json.crswap', 'c-id9.tmp.json']);
    later(3_600_001);
    await folder.tidy(async () => true);
    expect(filesIn(packs)).toEqual(['a.json']);
  });
});

describe('Choosing a folder', () => {
  const failing = (name: string) => () => Promise.reject(new DOMException(name, name));

  it('gives what the person chose', async () => {
    const folder = new FakeDirectory().handle;
    expect(await chooseFolder(async () => folder)).toEqual({ ok: true, folder });
  });

  it.each([
    ['no-picker', undefined],
    ['cancelled', failing('AbortError')],
    ['blocked', failing('NotAllowedError')],
  ])('says %s', async (reason, picker) => {
    expect(await chooseFolder(picker)).toEqual({ ok: false, reason });
  });
});

describe('Files that people and programs put somewhere else in the chosen folder', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const ours = bytes('{"format":"case-file-audit-pack","v":1}');
  const put = async (chosen: FakeDirectory, path: string, content = ours) => {
    const parts = path.split('/');
    const file = parts.pop() ?? '';
    let folder = chosen;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    folder.files.set(file, content);
  };

  it.each([
    ['changes-2026-11-27.json', '../changes-2026-11-27.json'],
    ['Changes (1).json', '../Changes (1).json'],
    ['changes.json (1)', '../changes.json (1)'],
    ['changes.json.bak', '../changes.json.bak'],
    ['changes.bak', '../changes.bak'],
    [`${folderInside}/x.json`, 'x.json'],
    [`${folderInside}/x.json (2)`, 'x.json (2)'],
    [`${folderInside}/packs/abc (1).json`, 'packs/abc (1).json'],
    [`${folderInside}/packs/abc.json (1)`, 'packs/abc.json (1)'],
    [`${folderInside}/packs (1)/abc.json`, 'packs (1)/abc.json'],
    [`${folderInside}/keys - Copy/abc.json`, 'keys - Copy/abc.json'],
    [`${folderInside} (1)/packs/abc.json`, `../${folderInside} (1)/packs/abc.json`],
    ['Copy of packs/abc.json', '../Copy of packs/abc.json'],
  ])('%s is listed as %s, and read', async (path, name) => {
    const { chosen, open } = place();
    await open().publish('audit.json', bytes('mark'));
    await put(chosen, path);
    const folder = open();
    expect(await folder.list()).toContain(name);
    expect([...(await folder.read(name, 1_000))]).toEqual([...ours]);
  });

  it('are listed where there is no folder of ours yet', async () => {
    const { chosen, open } = place();
    await put(chosen, 'backup.json');
    expect(await open().list()).toEqual(['../backup.json']);
  });

  it('and that are not ours are left alone, and not looked at again', async () => {
    const { chosen, open } = place();
    await put(chosen, 'holiday.json', bytes('{"format":"something else of somebody"}'));
    await put(chosen, 'other folder/x.json');
    await put(chosen, 'letter.txt');
    const folder = open();
    expect(await folder.list()).toEqual([]);
    await put(chosen, 'holiday.json');
    expect(await folder.list()).toEqual([]);
    expect(await open().list()).toEqual(['../holiday.json']);
  });

  it('are looked at within bounds, however many lie there', async () => {
    const { chosen, open } = place();
    for (let at = 0; at < 5_000; at += 1) await put(chosen, `x${at}.json`);
    expect(await open().list()).toHaveLength(2_000);
  });
});
