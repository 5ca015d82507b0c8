import type { FolderState } from '#src/sync/folder-state.ts';

/** The place is there, but this audit's files in it are gone: only a person knows whether it is the right one. */
export const emptied = ({ runs: { last } }: FolderState): boolean =>
  last !== undefined &&
  last.result !== 'store' &&
  !last.result.ok &&
  (last.result.reason === 'empty' || last.result.reason === 'other-files');
