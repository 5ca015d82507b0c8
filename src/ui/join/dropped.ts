/** What somebody dropped on the home screen. */
export type Dropped =
  | { readonly folder: FileSystemDirectoryHandle }
  | { readonly files: readonly File[] };

let waiting: Dropped | undefined;

/**
 * Leaves what was dropped for the join screen, which is shown next. It does not travel with the address: browsers write
 * that to the disk.
 */
export function leaveDropped(dropped: Dropped): void {
  waiting = dropped;
}

/** What was left, once. */
export function takeDropped(): Dropped | undefined {
  const dropped = waiting;
  waiting = undefined;
  return dropped;
}
