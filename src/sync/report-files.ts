import { FolderFailure } from './folder.ts';
import { folderFailureFrom } from './folder-failure-from.ts';

/** A report to be written, under a plain name. */
export interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where the reports went. */
export interface WrittenReports {
  /** The folder a person chose, and the one made inside. */
  readonly chosen: string;
  readonly folder: string;
  readonly files: number;
}

/** A folder or drive that failed on the way. What was written before stays, and is named. */
export class ReportsNotWritten extends FolderFailure {
  /** As far as it came: `files` is 0 where not even the folder could be made. */
  readonly written: WrittenReports;
  constructor(failure: FolderFailure, written: WrittenReports) {
    super(failure.reason, { cause: failure });
    this.written = written;
  }
}

/**
 * Writes reports into a new folder "reports 2012-03-14" inside the one a person chose. Nothing there is written over: where
 * the name is taken, " (2)" is put behind it. Each file is read back. They are not sealed: a person says so first.
 * Rejects with `ReportsNotWritten`; files written before it stay.
 */
export async function writeReports(
  chosen: FileSystemDirectoryHandle,
  day: string,
  files: readonly ReportFile[],
): Promise<WrittenReports> {
  let written: WrittenReports = { chosen: chosen.name, folder: '', files: 0 };
  try {
    const name = await freeName(chosen, `reports ${day}`, '');
    const folder = await chosen.getDirectoryHandle(name, { create: true });
    written = { ...written, folder: name };
    for (const file of files) {
      await writeReport(folder, file);
      written = { ...written, files: written.files + 1 };
    }
    return written;
  } catch (error) {
    throw new ReportsNotWritten(await folderFailureFrom(error, chosen), written);
  }
}

async function writeReport(folder: FileSystemDirectoryHandle, { name, bytes }: ReportFile) {
  const dot = name.lastIndexOf('.');
  // Free but for somebody who makes the same folder at the same moment.
  const free = await freeName(folder, name.slice(0, dot), name.slice(dot));
  const handle = await folder.getFileHandle(free, { create: true });
  const stream = await handle.createWritable();
  await stream.write(Uint8Array.from(bytes));
  await stream.close();
  const file = await handle.getFile();
  if (file.size !== bytes.length || !same(new Uint8Array(await file.arrayBuffer()), bytes))
    throw new FolderFailure('unknown');
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.every((byte, index) => byte === b[index]);

/** The name, or with the first number behind it that nothing there has; drives may not tell capitals apart. */
async function freeName(folder: FileSystemDirectoryHandle, name: string, ending: string) {
  const taken = new Set<string>();
  for await (const each of folder.keys()) taken.add(each.toLowerCase());
  const named = (place: number) => `${name}${place === 1 ? '' : ` (${place})`}${ending}`;
  let place = 1;
  while (taken.has(named(place).toLowerCase())) place += 1;
  return named(place);
}
