import type { Exchange, NotTaken } from '#src/store/exchange.ts';
import { inOwnPlace } from './copies-elsewhere.ts';
import {
  type Folder,
  FolderFailure,
  type FolderFailureReason,
  ownName,
  type StoreTrouble,
} from './folder.ts';
import {
  type FolderIdentity,
  folderIdentity,
  identityName,
  markFolder,
} from './folder-identity.ts';
import { packageLimit, takeIn } from './package-file.ts';

/** What one run did, as far as it came. */
export interface SyncReport {
  /** Files that were new here. */
  readonly read: number;
  /** Changes that were new here. */
  readonly changes: number;
  /** Files put in the folder and read back whole. */
  readonly wrote: number;
  /** Files that could not be taken in now; each is looked at again next time. Those of a newer app are only counted. */
  readonly unreadable: readonly { readonly file: string; readonly why: Unreadable }[];
  /** Files of a newer app. */
  readonly newer: number;
}

export type Unreadable = NotTaken | FolderFailureReason;

export type SyncResult =
  | ({ readonly ok: true } & SyncReport)
  | ({
      readonly ok: false;
      readonly reason: NotSynced;
      /** Only of an object store. */
      readonly why?: StoreTrouble;
    } & SyncReport);

export type NotSynced =
  | FolderFailureReason
  /** The folder belongs to another audit, is empty, or holds only other files: a person looks. */
  | 'foreign'
  | 'empty'
  | 'other-files'
  | 'newer'
  /** Another tab of this browser writes: that one syncs. */
  | 'reading'
  | 'cancelled';

export interface SyncOptions {
  /** Files checked whole since the app started, which need not be read again. Empty it to check all again. */
  readonly checked: Set<string>;
  readonly progress?: (progress: SyncProgress) => void;
  readonly signal?: AbortSignal;
}

export interface SyncProgress {
  readonly stage: 'reading' | 'writing';
  readonly done: number;
  readonly of: number;
}

const packLimit = 16_777_216;

/**
 * Makes this laptop and the folder hold the same files. Safe to stop anywhere, to repeat, and to run on two laptops at
 * once: nothing is locked, overwritten, or deleted because it is absent. Rejects with StoreFailure when this laptop's
 * store fails; what the folder cannot do is in the result.
 */
export async function syncRun(
  exchange: Exchange,
  folder: Folder,
  options: SyncOptions,
): Promise<SyncResult> {
  const run = new Run(exchange, folder, options);
  try {
    const reason = await run.all();
    return reason === undefined ? { ok: true, ...run.report() } : run.stopped(reason);
  } catch (error) {
    if (error instanceof FolderFailure) return run.stopped(error.reason, error.why);
    throw error;
  }
}

class Run {
  readonly #exchange: Exchange;
  readonly #folder: Folder;
  readonly #options: SyncOptions;
  readonly #unreadable: { file: string; why: Unreadable }[] = [];
  /** Names of files that are in the folder, whole. */
  readonly #there = new Set<string>();
  #read = 0;
  #changes = 0;
  #wrote = 0;
  #newer = 0;

  constructor(exchange: Exchange, folder: Folder, options: SyncOptions) {
    this.#exchange = exchange;
    this.#folder = folder;
    this.#options = options;
  }

  report(): SyncReport {
    return {
      read: this.#read,
      changes: this.#changes,
      wrote: this.#wrote,
      unreadable: this.#unreadable,
      newer: this.#newer,
    };
  }

  stopped(reason: NotSynced, why?: StoreTrouble): SyncResult {
    return { ok: false, reason, ...(why && { why }), ...this.report() };
  }

  async all(): Promise<NotSynced | undefined> {
    if (!this.#exchange.writing()) return 'reading';
    const names = await this.#folder.list();
    const identity = await folderIdentity(this.#folder, names, this.#exchange.audit);
    const trouble = notOurs(identity, this.#exchange.audit);
    if (trouble) return trouble;
    await this.#exchange.pack();
    const toRead = names.filter((name) => name.toLowerCase() !== identityName);
    if (await this.#each('reading', toRead, (name) => this.#take(name))) return 'cancelled';
    // What lies there whole has arrived, also when an earlier run was stopped before it could say so.
    await this.#exchange.confirm([...this.#there]);
    if (identity.kind === 'audit' && !identity.marked)
      await markFolder(this.#folder, this.#exchange.audit);
    const toWrite = (await this.#exchange.known()).filter((name) => !this.#there.has(name));
    if (await this.#each('writing', toWrite, (name) => this.#publish(name))) return 'cancelled';
    await this.#folder.tidy((bytes, name) => this.#dispensable(bytes, name));
    return undefined;
  }

  /** Does one thing for each name; answers whether the person called it off. */
  async #each(
    stage: SyncProgress['stage'],
    names: readonly string[],
    task: (name: string) => Promise<void>,
  ): Promise<boolean> {
    const { progress, signal } = this.#options;
    for (const [done, name] of names.entries()) {
      if (signal?.aborted) return true;
      progress?.({ stage, done, of: names.length });
      await task(name);
    }
    return signal?.aborted ?? false;
  }

  /**
   * Whether nothing is lost with a leftover: it is torn, or all that is in it is kept here. What is whole is taken in first, as it
   * may be the last copy; what is not ours, or cannot be opened here, stays.
   */
  async #dispensable(bytes: Uint8Array, name: string): Promise<boolean> {
    const taken = await takeIn(this.#exchange, bytes, {});
    this.#read += taken.read;
    this.#changes += taken.changes;
    // Under a name of ours what does not even begin like a file of ours is one that never got so far.
    const ours = /^[0-9a-f]{32}[.-]/.test(name);
    if (taken.refused.length > 0)
      return taken.refused.every((why) => why === 'torn' || (why === 'other' && ours));
    const known = new Set(await this.#exchange.known());
    return taken.names.length > 0 && taken.names.every((name) => known.has(name));
  }

  async #take(file: string): Promise<void> {
    const own = ownName(file);
    const checked = own ?? file;
    if (this.#options.checked.has(checked)) {
      if (own !== undefined) this.#there.add(own);
      return;
    }
    const bytes = await this.#bytes(file, inOwnPlace(file) ? packLimit : packageLimit);
    if (bytes === undefined) return;
    const { signal } = this.#options;
    const taken = await takeIn(this.#exchange, bytes, { signal });
    this.#read += taken.read;
    this.#changes += taken.changes;
    for (const why of taken.refused) this.#refuse(file, why);
    // A name is only believed when the bytes behind it say the same: a copy under another name is not the file itself.
    const whole = !taken.stopped && taken.refused.every((why) => isLeftAlone(file, why));
    if (own !== undefined && taken.names.includes(own)) this.#there.add(own);
    if (whole && (own === undefined || this.#there.has(own))) this.#options.checked.add(checked);
  }

  #refuse(file: string, why: NotTaken): void {
    if (why === 'newer') this.#newer += 1;
    else if (!isLeftAlone(file, why)) this.#name(file, why);
  }

  /** Each file once, with the first thing that was wrong with it. */
  #name(file: string, why: Unreadable): void {
    if (!this.#unreadable.some((named) => named.file === file))
      this.#unreadable.push({ file, why });
  }

  async #bytes(file: string, most: number): Promise<Uint8Array | undefined> {
    try {
      return await this.#folder.read(file, most);
    } catch (error) {
      if (!(error instanceof FolderFailure) || !ofOneFile.includes(error.reason)) throw error;
      this.#name(file, error.reason);
      return undefined;
    }
  }

  /** Puts a file there and counts it as sent only when it was read back whole. */
  async #publish(name: string): Promise<void> {
    const bytes = await this.#exchange.bytes(name);
    if (!bytes) return;
    await this.#folder.publish(name, bytes);
    const back = await this.#bytes(name, packLimit);
    if (!back) return;
    if (!sameBytes(back, bytes)) {
      this.#name(name, 'torn');
      return;
    }
    this.#wrote += 1;
    this.#options.checked.add(name);
    await this.#exchange.confirm([name]);
  }
}

/** Somebody's own file beside ours, or another audit's that lies somewhere else: left alone, and nobody's worry. */
const isLeftAlone = (file: string, why: NotTaken): boolean =>
  !inOwnPlace(file) && (why === 'other' || (why === 'foreign' && file.includes('/')));

/** Failures of one file, which do not stop the others. */
const ofOneFile: readonly FolderFailureReason[] = ['busy', 'no-file', 'too-large', 'unknown'];

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

function notOurs(identity: FolderIdentity, audit: string): NotSynced | undefined {
  if (identity.kind === 'audit') return identity.audit === audit ? undefined : 'foreign';
  return identity.kind;
}
