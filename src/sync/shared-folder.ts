import type { Exchange } from '#src/store/exchange.ts';
import { AutoSync, type AutoSyncState } from './auto-sync.ts';
import { type Folder, FolderFailure, type FolderFailureReason } from './folder.ts';
import { type FolderChoice, folderPermission, reconnectFolder } from './folder-choice.ts';
import { folderIdentity, markFolder } from './folder-identity.ts';
import type { RememberedFolders } from './remembered-folder.ts';
import { type SyncProgress, type SyncResult, syncRun } from './sync-run.ts';

/** Where an audit is shared, as far as this laptop has come with it. `name` is the folder's own; paths are never seen. */
export type FolderPlace =
  | { readonly at: 'looking' }
  | { readonly at: 'not-chosen' }
  /** This browser has no way to choose a folder. */
  | { readonly at: 'no-picker' }
  /** The browser forbids it, most often by the organisation's settings. */
  | { readonly at: 'blocked' }
  /** The folder chosen just now cannot be this audit's. Nothing in it was changed. */
  | { readonly at: 'refused'; readonly name: string; readonly why: NotUsed }
  | { readonly at: 'needs-click'; readonly name: string }
  | { readonly at: 'ready'; readonly name: string };

export type NotUsed = FolderFailureReason | 'foreign' | 'newer';

export interface FolderState {
  readonly place: FolderPlace;
  /** How far the run under way has come. */
  readonly progress?: SyncProgress | undefined;
  readonly runs: AutoSyncState;
}

/** A clock, as `AutoSync` wants it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once after so many milliseconds; returns how to call it off. */
  later(milliseconds: number, run: () => void): () => void;
}

export interface SharedFolderParts {
  readonly exchange: Exchange;
  /** True once the audit was locked: then nothing runs any more. */
  locked(): boolean;
  readonly remembered: RememberedFolders;
  readonly clock: Clock;
  /** Asks a person for a folder; undefined where the browser cannot. */
  readonly pick: (() => Promise<FolderChoice>) | undefined;
  open(chosen: FileSystemDirectoryHandle): Folder;
}

/** The folder one open audit is shared in: remembers it, asks to be let in, and syncs by itself while it may. */
export class SharedFolder {
  readonly #parts: SharedFolderParts;
  readonly #listeners = new Set<() => void>();
  readonly #auto: AutoSync;
  readonly #stopListening: () => void;
  readonly #checked = new Set<string>();
  #state: FolderState;
  #chosen: FileSystemDirectoryHandle | undefined;
  #cancel: AbortController | undefined;
  #unsent: number;

  constructor(parts: SharedFolderParts) {
    this.#parts = parts;
    const { now, later } = parts.clock;
    this.#auto = new AutoSync({ now, later, run: (all) => this.#run(all) });
    this.#state = { place: { at: 'looking' }, runs: this.#auto.state() };
    this.#unsent = parts.exchange.unsent();
    this.#auto.subscribe(() => this.#ran());
    this.#stopListening = parts.exchange.subscribe(() => this.#changed());
  }

  /** The same object until something changes. */
  state(): FolderState {
    return this.#state;
  }

  /** The folder a person chose, if one is: where a picker may start. */
  chosen(): FileSystemDirectoryHandle | undefined {
    return this.#chosen;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Goes on with the folder of last time. */
  async start(): Promise<void> {
    const { remembered, exchange, pick } = this.#parts;
    // Where the browser keeps nothing for us, a folder is chosen anew each time.
    this.#chosen = await remembered.of(exchange.audit).catch(() => undefined);
    if (!this.#chosen) this.#set({ place: { at: pick ? 'not-chosen' : 'no-picker' } });
    else if (this.#letIn(await folderPermission(this.#chosen), this.#chosen)) {
      this.#set({ place: { at: 'ready', name: this.#chosen.name } });
      this.#auto.start();
    }
  }

  /** Asks for a folder and uses it. Needs a click. */
  async choose(): Promise<void> {
    const choice = await this.#parts.pick?.();
    if (choice?.ok) await this.use(choice.folder);
    else if (choice?.reason !== 'cancelled')
      this.#set({ place: { at: choice?.reason ?? 'no-picker' } });
  }

  /**
   * Uses a folder that a person chose or dropped: an empty one, or one with other files in it, becomes this audit's.
   * Resolves when its first run has ended.
   */
  async use(chosen: FileSystemDirectoryHandle): Promise<void> {
    this.#auto.stop();
    const now = await folderPermission(chosen);
    if (!this.#letIn(now === 'prompt' ? await reconnectFolder(chosen) : now, chosen)) return;
    const why = await this.#take(chosen);
    const { name } = chosen;
    if (why !== undefined) {
      this.#set({ place: why === 'blocked' ? { at: why } : { at: 'refused', name, why } });
      return;
    }
    await this.#parts.remembered
      .remember(this.#parts.exchange.audit, chosen)
      .catch(() => undefined);
    this.#chosen = chosen;
    this.#set({ place: { at: 'ready', name } });
    await this.#auto.syncNow();
  }

  /** Lets the app in again after a click; also puts everything back into the audit's folder when it was emptied. */
  async reconnect(): Promise<void> {
    if (this.#chosen) await this.use(this.#chosen);
  }

  /** Syncs now, and reads every file again. */
  sync(): Promise<void> {
    return this.#auto.syncNow();
  }

  cancel(): void {
    this.#cancel?.abort();
  }

  /** For good: the audit was locked. */
  stop(): void {
    this.cancel();
    this.#auto.stop();
    this.#stopListening();
  }

  #letIn(permission: PermissionState, chosen: FileSystemDirectoryHandle): boolean {
    if (permission === 'prompt') {
      this.#chosen = chosen;
      this.#set({ place: { at: 'needs-click', name: chosen.name } });
    }
    if (permission === 'denied') this.#set({ place: { at: 'blocked' } });
    return permission === 'granted';
  }

  async #take(chosen: FileSystemDirectoryHandle): Promise<NotUsed | undefined> {
    const { audit } = this.#parts.exchange;
    try {
      const folder = this.#parts.open(chosen);
      const found = await folderIdentity(folder, await folder.list(), audit);
      if (found.kind === 'newer') return 'newer';
      if (found.kind === 'audit') return found.audit === audit ? undefined : 'foreign';
      await markFolder(folder, audit);
      return undefined;
    } catch (error) {
      if (error instanceof FolderFailure) return error.reason;
      throw error;
    }
  }

  async #run(all: boolean): Promise<SyncResult> {
    const { exchange, open } = this.#parts;
    if (!this.#chosen || this.#parts.locked()) return { ok: false, reason: 'reading', ...nothing };
    if (all) this.#checked.clear();
    this.#cancel = new AbortController();
    try {
      return await syncRun(exchange, open(this.#chosen), {
        checked: this.#checked,
        progress: (progress) => this.#set({ progress }),
        signal: this.#cancel.signal,
      });
    } finally {
      this.#cancel = undefined;
      this.#set({ progress: undefined });
    }
  }

  #ran(): void {
    const runs = this.#auto.state();
    const result = runs.running ? undefined : runs.last?.result;
    const stopped = result && result !== 'store' && !result.ok ? result.reason : undefined;
    const ready = this.#state.place.at === 'ready' ? this.#chosen : undefined;
    if (this.#parts.locked() && runs.next !== undefined) this.stop();
    else if (ready && stopped === 'needs-click')
      this.#set({ runs, place: { at: stopped, name: ready.name } });
    else if (ready && stopped === 'blocked') this.#set({ runs, place: { at: stopped } });
    else this.#set({ runs });
  }

  #changed(): void {
    const unsent = this.#parts.exchange.unsent();
    if (unsent > this.#unsent) this.#auto.changed();
    this.#unsent = unsent;
  }

  #set(change: Partial<FolderState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener();
  }
}

const nothing = { read: 0, changes: 0, wrote: 0, unreadable: [], newer: 0 };
