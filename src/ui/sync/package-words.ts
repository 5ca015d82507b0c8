import type { NotTaken } from '#src/store/exchange.ts';
import type { PackageTaken } from '#src/sync/package-file.ts';
import { plural } from '#src/ui/parts/plural.ts';

export type TakenFile = PackageTaken & { readonly file: string };

/** What opening files came to: "38 changes taken in from 2 files; 1 file was there already." */
export function takenWords(files: readonly TakenFile[]): string {
  const fresh = files.filter(({ read }) => read > 0);
  const known = files.filter(({ read, names }) => read === 0 && names.length > 0);
  const changes = fresh.reduce((sum, file) => sum + file.changes, 0);
  const parts = [
    ...(fresh.length > 0
      ? [
          `${plural(changes, 'change', 'changes')} taken in from ${plural(fresh.length, 'file', 'files')}`,
        ]
      : []),
    ...(known.length > 0
      ? [`${plural(known.length, 'file was', 'files were')} there already`]
      : []),
  ];
  const came = parts.length === 0 ? 'Nothing was taken in.' : `${parts.join('; ')}.`;
  const stopped = files.some((file) => file.stopped);
  return stopped ? `${came} You stopped it: open the file again and it goes on from there.` : came;
}

/** Why a file, or part of it, was not taken in. */
export function notTakenWords(why: NotTaken): string {
  switch (why) {
    case 'torn':
      return 'Only part of it is there, or it was damaged on the way. Ask for it again.';
    case 'foreign':
      return 'It belongs to another audit. Nothing was taken in from it.';
    case 'newer':
      return 'It was made by a newer version of Case File Audit. Update this app, then open it again.';
    case 'too-large':
      return 'It is too large to be one of ours, and was not read.';
    case 'other':
    case 'package':
      return 'It is not a file of Case File Audit.';
  }
}
