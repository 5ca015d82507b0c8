import { AutoSync } from './auto-sync.ts';
import { claimPlace } from './claim-place.ts';
import type { FolderState, Refused } from './folder-state.ts';
import type { ObjectStoreKey } from './object-folder-settings.ts';
import type { SharedFolderParts } from './shared-folder-parts.ts';
import { folderPlace, type SharedPlace, sameKey, storePlace } from './shared-place.ts';
import { type SyncResult, syncRun } from './sync-run.ts';

/**
 * The place one open audit is shared in: a folder that this laptop remembers, or the object store whose key the audit
 * itself keeps. Asks to be let in, syncs by itself while it may, and goes over to the store when the team does.
 */
export class SharedFolder {
  readonly #parts: SharedFolderParts;
  readonly #listeners = new Set<() => void>();
  readonly #auto: AutoSync;
  readonly #stopListening: readonly (() => void)[];
  readonly #checked = new Set<string>();
  #state: FolderState;
  #chosen: SharedPlace | undefined;
  /** Typed to join with: counts until the audit's own key has come. */
  #typed: ObjectStoreKey | undefined;
  /** One change of place at a time. */
  #moving: Promise<void> = Promise.resolve();
  #cancel: AbortController | undefined;
  #unsent: number;

  constructor(parts: SharedFolderParts) {
    this.#parts = parts;
    const { now, later } = parts.clock;
    this.#auto = new AutoSync({ now, later, run: (all) => this.#run(all) });
    this.#state = { place: { at: 'looking' }, runs: this.#auto.state() };
    this.#unsent = parts.exchange.unsent();
    this.#auto.subscribe(() => this.#ran());
    this.#stopListening = [
      parts.exchange.subscribe(() => this.#changed()),
      parts.storeKey.subscribe(() => this.#follow()),
    ];
  }

  /** The same object until something changes. */
  state(): FolderState {
    return this.#state;
  }

  /** The folder a person chose, if one is: where a picker may start. */
  chosen(): FileSystemDirectoryHandle | undefined {
    return this.#chosen?.kind === 'folder' ? this.#chosen.chosen : undefined;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Goes on with the store of the team, or the folder of last time. */
  start(): Promise<void> {
    this.#moving = this.#moving.then(async () => {
      this.#chosen = await this.#placeOfLastTime();
      await this.#goOn();
    });
    return this.#moving;
  }

  /** Asks for a folder and uses it. Needs a click. */
  async choose(): Promise<void> {
    const choice = await this.#parts.pick?.();
    if (choice?.ok) await this.use(choice.folder);
    else if (choice?.reason === 'blocked')
      await this.#refuse({ kind: 'folder', name: '', reason: 'blocked' });
    else if (choice?.reason !== 'cancelled') this.#set({ place: { at: 'no-picker' } });
  }

  /**
   * Uses a folder that a person chose or dropped: an empty one, or one with other files in it, becomes this audit's. One
   * that cannot is named in `refused`, and the place before goes on. Resolves when its first run has ended.
   */
  async use(chosen: FileSystemDirectoryHandle): Promise<void> {
    await this.#moving;
    const place = folderPlace(chosen, this.#parts.open);
    const { kind, name } = place;
    if (this.#key()) return this.#set({ refused: { kind, name, reason: 'in-store' } });
    if (!(await this.#adopt(place))) return;
    const { remembered, exchange } = this.#parts;
    await remembered.remember(exchange.audit, chosen).catch(() => undefined);
    await this.#auto.syncNow();
  }

  /**
   * Tries the team's place in the object store, and where it will do keeps its key with the audit, so that the whole team
   * goes over to it. The folder in use gets one more run, by which the others learn of it.
   */
  async moveToStore(key: ObjectStoreKey): Promise<void> {
    await this.#moving;
    this.#set({ refused: undefined });
    const place = storePlace(key, this.#parts.openStore);
    const refused = await claimPlace(place, this.#parts.exchange.audit);
    if (refused) return this.#set({ refused });
    const { kind, name } = place;
    if (!this.#keep(key)) this.#set({ refused: { kind, name, reason: 'reading' } });
    await this.#moving;
  }

  /** Brings an audit from the store onto this laptop; the key in the audit, once it has come, counts more than this one. */
  async joinStore(key: ObjectStoreKey): Promise<void> {
    await this.#moving;
    this.#typed = key;
    if (await this.#adopt(storePlace(key, this.#parts.openStore))) await this.#auto.syncNow();
    else this.#typed = undefined;
    await this.#moving;
  }

  /** Stops using the store, for the whole team. What is in it stays there; the folder of before is used again. */
  async stopStore(): Promise<void> {
    this.#keep(undefined);
    await this.#moving;
  }

  /** Lets the app in again after a click; also puts everything back into the audit's place when it was emptied. */
  async reconnect(): Promise<void> {
    await this.#moving;
    if (this.#chosen && (await this.#adopt(this.#chosen))) await this.#auto.syncNow();
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
    for (const stop of this.#stopListening) stop();
  }

  #key(): ObjectStoreKey | undefined {
    const { storeKey } = this.#parts;
    return storeKey.wasEverSet() ? storeKey.get() : this.#typed;
  }

  #keep(key: ObjectStoreKey | undefined): boolean {
    const kept = this.#parts.storeKey.set(key);
    if (kept) this.#follow();
    return kept;
  }

  async #placeOfLastTime(): Promise<SharedPlace | undefined> {
    const { remembered, exchange, open, openStore } = this.#parts;
    const key = this.#key();
    if (key) return storePlace(key, openStore);
    // Where the browser keeps nothing for us, a folder is chosen anew each time.
    const chosen = await remembered.of(exchange.audit).catch(() => undefined);
    return chosen && folderPlace(chosen, open);
  }

  /** Goes over to another place when the key in the audit says so, whoever wrote it there. */
  #follow(): void {
    this.#moving = this.#moving.then(async () => {
      const key = this.#key();
      const now = this.#chosen?.kind === 'store' ? this.#chosen.key : undefined;
      if (sameKey(now, key) || this.#parts.locked()) return;
      // The others look here: one more run tells them. With another key of the same place it would only fail.
      if (this.#state.place.at === 'ready' && now?.place !== key?.place) await this.#auto.syncNow();
      this.#auto.stop();
      this.#chosen = await this.#placeOfLastTime();
      await this.#goOn();
    });
  }

  /** The place in use, as far as the browser lets the app in; runs where it does. */
  async #goOn(): Promise<void> {
    const place = this.#chosen;
    if (!place) return this.#set({ place: { at: this.#parts.pick ? 'not-chosen' : 'no-picker' } });
    const { kind, name } = place;
    const permission = await place.permission();
    if (permission === 'denied') return this.#set({ place: { at: 'blocked' } });
    if (permission === 'prompt') return this.#set({ place: { at: 'needs-click', name } });
    this.#set({ place: { at: 'ready', kind, name } });
    void this.#auto.syncNow();
  }

  /** Makes a place the one in use, unless it cannot be; then the one before goes on. */
  async #adopt(place: SharedPlace): Promise<boolean> {
    const { kind, name } = place;
    this.#set({ refused: undefined });
    this.#auto.stop();
    const refused = await claimPlace(place, this.#parts.exchange.audit);
    if (!refused) {
      this.#chosen = place;
      this.#set({ place: { at: 'ready', kind, name } });
      return true;
    }
    if (refused.reason === 'needs-click') this.#chosen ??= place;
    await this.#refuse(refused);
    return false;
  }

  async #refuse(refused: Refused): Promise<void> {
    // Where the browser forbids folders altogether, it is not this one that is refused.
    if (refused.reason === 'blocked' && refused.kind === 'folder' && !this.#chosen)
      return this.#set({ place: { at: 'blocked' } });
    this.#set({ refused });
    await this.#goOn();
  }

  async #run(all: boolean): Promise<SyncResult> {
    const { exchange } = this.#parts;
    if (!this.#chosen || this.#parts.locked()) return { ok: false, reason: 'reading', ...nothing };
    if (all) this.#checked.clear();
    this.#cancel = new AbortController();
    try {
      return await syncRun(exchange, this.#chosen.open(), {
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
    const folder = this.#state.place.at === 'ready' && this.#chosen?.kind === 'folder';
    if (this.#parts.locked() && runs.next !== undefined) this.stop();
    else if (folder && stopped === 'needs-click')
      this.#set({ runs, place: { at: stopped, name: this.#chosen?.name ?? '' } });
    else if (folder && stopped === 'blocked') this.#set({ runs, place: { at: stopped } });
    else this.#set({ runs });
    // Its files were put into the store by hand: from now on the audit names it.
    const well = result !== 'store' && result?.ok;
    if (well && this.#typed && !this.#parts.storeKey.wasEverSet()) this.#keep(this.#typed);
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
