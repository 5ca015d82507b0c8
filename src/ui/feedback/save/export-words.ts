import type { FolderFailureReason } from '#src/sync/folder.ts';
import type { WrittenReports } from '#src/sync/report-files.ts';
import { plural } from '#src/ui/parts/plural.ts';
import type { ExportProgress } from './report-desk.ts';

export const makingWords = (progress: ExportProgress | undefined): string =>
  progress
    ? `Making ${progress.no} of ${progress.of}: ${progress.title}`
    : 'Getting ready to make the reports…';

export const downloadedWords = (zip: string): string => `Saved ${zip} in your downloads.`;

export const writtenWords = ({ chosen, folder, files }: WrittenReports): string =>
  `Wrote ${plural(files, 'file', 'files')} into “${folder}” in “${chosen}” and read each one back.`;

/** Why nothing was made. */
export const failedWords = (title: string | undefined): string =>
  title === undefined
    ? 'The reports could not be made. Nothing was saved, and nothing you wrote is lost. Load this page again, then save once more.'
    : `The report “${title}” could not be made. Nothing was saved, and nothing you wrote is lost. Load this page again, then save once more.`;

/** How much of it is there all the same, and where: nobody should hand on half of it. */
export const partWrittenWords = ({ chosen, folder, files }: WrittenReports, of: number): string =>
  files === 0
    ? 'No report was written.'
    : `Only ${files} of ${plural(of, 'file', 'files')} ${files === 1 ? 'was' : 'were'} written. Find ${files === 1 ? 'it' : 'them'} in “${folder}” in “${chosen}”.`;

/** Why reports could not be put into the folder. */
export function notWrittenWords(why: FolderFailureReason): string {
  const zip = 'Save a zip file instead, or choose another folder.';
  switch (why) {
    case 'gone':
      return `The folder is not there any more. The stick may be unplugged or the network drive away. ${zip}`;
    case 'full':
      return `The drive is full. Make room, or choose another one.`;
    case 'read-only':
      return `The folder can be read but not written to. ${zip}`;
    case 'blocked':
    case 'needs-click':
      return `The browser did not let the app write there. ${zip}`;
    case 'busy':
      return `Another program holds a file there. Try again in a moment, or choose another folder.`;
    case 'no-file':
    case 'too-large':
    case 'unknown':
      return `The drive did not keep what was written. ${zip}`;
  }
}
