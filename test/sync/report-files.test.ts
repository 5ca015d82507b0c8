import { describe, expect, it } from 'vitest';
import { BrowserFolder } from '#src/sync/browser-folder.ts';
import { FolderFailure } from '#src/sync/folder.ts';
import { ReportsNotWritten, writeReports } from '#src/sync/report-files.ts';
import { FakeDirectory } from '#test/fake/fake-directory.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const reports = [
  { name: 'feedback-the-bridge-internal.pdf', bytes: bytes('%PDF the bridge') },
  { name: 'overview-internal.html', bytes: bytes('<!doctype html>') },
];
const write = (drive: FakeDirectory) => writeReports(drive.handle, '2012-03-14', reports);
const filesIn = (drive: FakeDirectory, folder: string) =>
  Object.fromEntries(
    [...(drive.folders.get(folder)?.files ?? [])].map(([name, content]) => [
      name,
      new TextDecoder().decode(content),
    ]),
  );
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'written',
    (error: unknown) => (error instanceof FolderFailure ? error.reason : error),
  );

describe('reports in a folder', () => {
  it('go into a folder of their own, named after the day', async () => {
    const drive = new FakeDirectory('Team drive');
    expect(await write(drive)).toEqual({
      chosen: 'Team drive',
      folder: 'reports 2012-03-14',
      files: 2,
    });
    expect(filesIn(drive, 'reports 2012-03-14')).toEqual({
      'feedback-the-bridge-internal.pdf': '%PDF the bridge',
      'overview-internal.html': '<!doctype html>',
    });
  });

  it('write over nothing: the next go beside the first', async () => {
    const drive = new FakeDirectory();
    await write(drive);
    drive.folders.get('reports 2012-03-14')?.files.set('overview-internal.html', bytes('mine'));
    drive.folders.set('Reports 2012-03-14 (2)', new FakeDirectory());
    expect((await write(drive)).folder).toBe('reports 2012-03-14 (3)');
    expect(filesIn(drive, 'reports 2012-03-14')['overview-internal.html']).toBe('mine');
  });

  it.each([
    ['NotAllowedError', 'blocked'],
    ['NoModificationAllowedError', 'read-only'],
    ['NotFoundError', 'gone'],
  ])('say why not: %s', async (name, reason) => {
    const drive = new FakeDirectory();
    drive.faults.all = name;
    expect(await reasonOf(write(drive))).toBe(reason);
  });

  it('say that the drive is full, when it is full half way', async () => {
    const drive = new FakeDirectory();
    drive.faults.writes = 'QuotaExceededError';
    expect(await reasonOf(write(drive))).toBe('full');
  });

  it('name what was written before the drive was full', async () => {
    const drive = new FakeDirectory('Stick');
    drive.faults.roomFor = 1;
    const failure = await write(drive).catch((error: unknown) => error);
    expect(failure instanceof ReportsNotWritten && failure.written).toEqual({
      chosen: 'Stick',
      folder: 'reports 2012-03-14',
      files: 1,
    });
    expect(failure).toMatchObject({ reason: 'full' });
  });

  it('are read back: a drive that keeps other bytes is not trusted', async () => {
    const drive = new FakeDirectory();
    const folder = await drive.getDirectoryHandle('reports 2012-03-14 (2)', { create: true });
    drive.folders.delete('reports 2012-03-14 (2)');
    folder.files.set = function set(this: Map<string, Uint8Array>, name, content) {
      return Map.prototype.set.call(this, name, content.slice(0, 3)) as typeof this;
    };
    drive.getDirectoryHandle = async () => folder;
    expect(await reasonOf(write(drive))).toBe('unknown');
  });

  it('are left alone by sync, beside the audit or in its own folder', async () => {
    const world = { newId: () => 'id', now: () => 10_000_000_000, pause: async () => undefined };
    const drive = new FakeDirectory('Team drive');
    const folder = new BrowserFolder(drive.handle, world);
    await folder.publish('audit.json', bytes('{}'));
    const home = drive.folders.get('Case file audit') ?? new FakeDirectory();
    await write(drive);
    await writeReports(home.handle, '2012-03-14', reports);
    for (const chosen of [drive, home]) {
      const own = new BrowserFolder(chosen.handle, world);
      expect(await own.list()).toEqual(['audit.json']);
      await own.tidy(async () => true);
      expect(Object.keys(filesIn(chosen, 'reports 2012-03-14'))).toHaveLength(2);
    }
  });
});
