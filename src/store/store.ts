/**
 * Where audits stay on this laptop. Everything given to a store is sealed already, except the key files, which hold
 * only wrapped keys and the label a person chose to show while the audit is locked.
 *
 * Rules every implementation keeps (test/contract/store-contract.ts):
 * - `commit` is atomic and durable: when it resolves, all of it survives a power cut; when it rejects, nothing of it happened.
 * - A row is replaced only if the caller has seen what is there (`replaces`); otherwise `commit` rejects with 'changed'.
 * - Expected failures are thrown as `StoreFailure`, whose reason the screen puts into words.
 */
export interface Store {
  /** Key files of all audits on this laptop. */
  keyFiles(): Promise<KeyFile[]>;
  /** All sealed rows of an audit. */
  rows(audit: string): Promise<Row[]>;
  /** The rows with these keys; a key that is not there is left out. */
  some(audit: string, keys: readonly string[]): Promise<Row[]>;
  /** Names of the audit's files that travel between laptops, as far as they are known here. */
  fileNames(audit: string): Promise<string[]>;
  /** The files with these names; a name that is not there is left out. */
  files(audit: string, names: readonly string[]): Promise<TravellingFile[]>;
  /** File -> number of changes in it that are not known to be anywhere but on this laptop. */
  waiting(audit: string): Promise<Map<string, number>>;
  commit(audit: string, writes: Writes): Promise<void>;
  /** Removes an audit's key file, rows and files, for good. */
  remove(audit: string): Promise<void>;
  /** Calls back with the keys of rows that another tab committed; returns how to stop. */
  watch(audit: string, changed: (keys: string[]) => void): () => void;
  close(): void;
}

/** Stands by while a task runs, so that whoever waits can be told; the task and its outcome stay as they are. */
export type Attend = <T>(task: Promise<T>) => Promise<T>;

/** A sealed record. `key` is random; `revision` changes with every write, so that two tabs cannot overwrite each other unseen. */
export interface Row {
  readonly key: string;
  readonly revision: string;
  readonly box: Uint8Array;
}

export interface Writes {
  /** Put last wins only over `replaces`: the revision that was read, or null for a row that must not exist yet. */
  readonly rows: readonly (Row & { readonly replaces: string | null })[];
  readonly keyFile?: KeyFile;
  readonly files?: readonly TravellingFile[];
  /** Numbers for `waiting`; 0 takes a file off that list. */
  readonly waiting?: ReadonlyMap<string, number>;
}

/** A pack of changes or a key file, byte for byte as in the shared folder. Named by its own hash, so never rewritten. */
export interface TravellingFile {
  /** `packs/<hash>.json` or `keys/<hash>.json`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How an audit's key is wrapped. Readable without the passphrase; holds nothing about people or services. */
export interface KeyFile {
  readonly version: 1;
  readonly audit: string;
  /** Shown while the audit is locked; chosen by the person who made it. */
  readonly label: string;
  readonly made: number;
  /** The key wrapped by the passphrase, and the numbers to derive the wrapping key again. */
  readonly passphrase?: WrappedKey;
  /** The same key wrapped by the printed recovery code. */
  readonly recovery?: WrappedKey;
  /** Only the sample audit, whose data are invented, keeps its key in the open. Base64. */
  readonly openKey?: string;
  /** This browser in this audit, as its packs name it: random, and says nothing about the laptop. */
  readonly device?: string;
}

export interface WrappedKey {
  readonly derive: {
    readonly name: 'argon2id';
    readonly memoryKiB: number;
    readonly passes: number;
    readonly lanes: number;
    readonly salt: string;
  };
  /** AES-KW, base64. */
  readonly wrapped: string;
}

export type StoreFailureReason =
  /** The disk or the browser's share of it is full. */
  | 'full'
  /** The database was closed or taken away (private window, cleared data). */
  | 'closed'
  /** A newer version of the app has been here. */
  | 'newer'
  /** Another tab changed a row since it was read. */
  | 'changed'
  | 'unknown';

export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
  readonly reason: StoreFailureReason;
  constructor(reason: StoreFailureReason, options?: ErrorOptions) {
    super(`The store could not do this: ${reason}`, options);
    this.reason = reason;
  }
}
