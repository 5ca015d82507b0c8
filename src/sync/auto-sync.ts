import type { NotSynced, SyncResult } from './sync-run.ts';

/** Changes are sent when none came for so long. */
const quiet = 15_000;
/** But so long after the run before: each run with changes makes a pack, and a day should make dozens, not thousands. */
const apart = 120_000;
/** And others' are looked for every so often. */
const every = 180_000;

export interface AutoSyncTasks {
  /** One run of sync. `all`: a person asked, so every file is checked again. */
  run(all: boolean): Promise<SyncResult>;
  now(): number;
  /** Runs once after so many milliseconds; returns how to call it off. */
  later(milliseconds: number, run: () => void): () => void;
}

export interface AutoSyncState {
  readonly running: boolean;
  /** The last run that ended, and when. 'store': this laptop could not read or save. */
  readonly last?: { readonly at: number; readonly result: SyncResult | 'store' };
  /** When the last run ended that found and left everything in order. */
  readonly lastWell?: number;
  /** When it tries again by itself; undefined while it waits for a person. */
  readonly next?: number;
}

/** After these a person is needed, so nothing is tried by itself: a click, another folder, a newer app. */
const needsPerson: readonly NotSynced[] = [
  'blocked',
  'needs-click',
  'foreign',
  'empty',
  'other-files',
  'newer',
];

/** Syncs by itself: when changes go quiet, every few minutes, and when asked. One run at a time. */
export class AutoSync {
  readonly #tasks: AutoSyncTasks;
  readonly #listeners = new Set<() => void>();
  #state: AutoSyncState = { running: false };
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  #callOff = (): void => {};

  constructor(tasks: AutoSyncTasks) {
    this.#tasks = tasks;
  }

  /** The same object until something changes. */
  state(): AutoSyncState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins, with a run at once. */
  start(): void {
    this.#stopped = false;
    void this.#begin(false);
  }

  /** Tell it of every change made here. */
  changed(): void {
    if (this.#stopped) return;
    if (this.#running !== undefined) this.#again = true;
    else if (this.#state.next !== undefined) this.#waitForQuiet();
  }

  /** "Sync now", and after a reconnect. Resolves when the run it began, or joined, has ended. */
  async syncNow(): Promise<void> {
    this.#stopped = false;
    await this.#running;
    await this.#begin(true);
  }

  /** Stops trying by itself; a run under way ends by itself. */
  stop(): void {
    this.#stopped = true;
    this.#callOff();
    const { next: _, ...rest } = this.#state;
    this.#become(rest);
  }

  #begin(all: boolean): Promise<void> {
    this.#callOff();
    this.#running ??= this.#run(all).finally(() => {
      this.#running = undefined;
      this.#plan();
    });
    return this.#running;
  }

  async #run(all: boolean): Promise<void> {
    const { next: _, ...before } = this.#state;
    this.#become({ ...before, running: true });
    // What this laptop's store cannot do it says itself, where saving is shown; here it counts as one failed run.
    const result = await this.#tasks.run(all).catch(() => 'store' as const);
    const at = this.#tasks.now();
    const well = result !== 'store' && result.ok ? { lastWell: at } : {};
    this.#become({ ...before, ...well, running: false, last: { at, result } });
  }

  #plan(): void {
    const again = this.#again;
    this.#again = false;
    const result = this.#state.last?.result;
    const person =
      result !== 'store' && result?.ok === false && needsPerson.includes(result.reason);
    if (this.#stopped || person) return;
    if (again) this.#waitForQuiet();
    else this.#wait(every);
  }

  #waitForQuiet(): void {
    const sinceLast = this.#tasks.now() - (this.#state.last?.at ?? -Infinity);
    this.#wait(Math.max(quiet, apart - sinceLast));
  }

  #wait(milliseconds: number): void {
    this.#callOff();
    this.#callOff = this.#tasks.later(milliseconds, () => void this.#begin(false));
    this.#become({ ...this.#state, next: this.#tasks.now() + milliseconds });
  }

  #become(state: AutoSyncState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
