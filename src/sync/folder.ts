/**
 * A place that several laptops see: a network drive, a synchronised folder, a stick. Names are those of files in it,
 * with `packs/` or `keys/` in front where they lie in those.
 *
 * Rules every implementation keeps (test/contract/folder-cases.ts):
 * - `publish` puts a whole file there under its name, or rejects; nobody ever reads half of it under that name from us.
 *   Files are named by their contents, so publishing one twice does no harm. Nothing else is overwritten.
 * - `list` gives what may be read: names that end in .json, in any capitals, and beside these what begins like a file of ours under
 *   another name or in another place of the chosen folder (`../x.json`, `packs (1)/x.json`). It leaves out what is being written.
 * - Nothing is removed but leftovers of writing, by `tidy`.
 * - Expected failures are thrown as `FolderFailure`, whose reason the screen puts into words.
 */
export interface Folder {
  list(): Promise<readonly string[]>;
  /** Bytes of a file of at most so many bytes. Rejects with 'too-large' before reading a larger one, 'no-file' without it. */
  read(name: string, most: number): Promise<Uint8Array>;
  publish(name: string, bytes: Uint8Array): Promise<void>;
  /**
   * Clears away what an interrupted writing left behind, once nobody can still be at it. Each is read first: it goes only when
   * `dispensable` says of its bytes, and its name without folders, that nothing is lost with them.
   */
  tidy(dispensable: Dispensable): Promise<void>;
}

export type Dispensable = (bytes: Uint8Array, name: string) => Promise<boolean>;

export type FolderFailureReason =
  /** The folder is not there: unplugged, moved, renamed. */
  | 'gone'
  /** The organisation's settings forbid it: packages do the same job. */
  | 'blocked'
  /** The browser wants a click before it lets the app in again. */
  | 'needs-click'
  | 'read-only'
  | 'full'
  /** Another program holds the file, also after some tries. */
  | 'busy'
  | 'no-file'
  | 'too-large'
  | 'unknown';

/** What is behind a failure of an object store, where the reason alone would leave a person guessing. */
export type StoreTrouble =
  /** This laptop's clock and the store's are more than 15 minutes apart. */
  | 'clock'
  /** The store does not know the access key, or its secret is another. */
  | 'key'
  /** The key is right, and may not see this place. */
  | 'not-let-in'
  | 'no-bucket'
  /** No network, or the host's settings do not let this page ask the store. */
  | 'no-answer'
  /** Something else answered, or not in full: a sign-in page of a network, for instance. */
  | 'answer'
  /** Another audit has just begun in this place. */
  | 'taken'
  /** The host of the app offers no store, or not in a way this app understands. */
  | 'not-offered';

export class FolderFailure extends Error {
  override readonly name = 'FolderFailure';
  readonly reason: FolderFailureReason;
  readonly why: StoreTrouble | undefined;
  constructor(reason: FolderFailureReason, options?: ErrorOptions & { why?: StoreTrouble }) {
    super(`The folder could not do this: ${reason}`, options);
    this.reason = reason;
    this.why = options?.why;
  }
}

/** `packs/` and a hash: the name of a file that holds what it says, in the capitals we write. */
export const ownName = (name: string): string | undefined =>
  /^(?:packs|keys)\/[0-9a-f]{32}\.json$/.exec(name.toLowerCase())?.[0];
