import type { SaveState } from './open-audit.ts';
import { StoreFailure, type StoreFailureReason } from './store.ts';

export interface QueueTasks {
  /** Seals the rows as they now stand, then commits them all at once. Rejects with StoreFailure. */
  commit(keys: readonly string[]): Promise<void>;
  /** Takes in what another tab wrote to these rows; the reason when it cannot be read and so must not be written over. */
  reread(keys: readonly string[]): Promise<StoreFailureReason | undefined>;
  now(): number;
  later(milliseconds: number, run: () => void): () => void;
}

const firstDelay = 1000;
const longestDelay = 30_000;

/**
 * Carries changed rows to the store, one transaction at a time, with everything that came in meanwhile. What fails
 * stays dirty, and is tried again after 1, 2, 4 ... 30 seconds, on the next change and on `retry`.
 */
export class WriteQueue {
  readonly #tasks: QueueTasks;
  readonly #listeners = new Set<() => void>();
  /** Row -> number of its changes that are not durable yet. */
  readonly #dirty = new Map<string, number>();
  #state: SaveState = { state: 'idle' };
  #running: Promise<void> | undefined;
  #delay = firstDelay;
  #callOff: () => void = () => {};

  constructor(tasks: QueueTasks) {
    this.#tasks = tasks;
  }

  state(): SaveState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** One more change in each of these rows; a row with several is named several times. */
  add(keys: readonly string[]): void {
    if (keys.length === 0) return;
    for (const key of keys) this.#dirty.set(key, (this.#dirty.get(key) ?? 0) + 1);
    if (this.#state.state === 'failed') this.#fail(this.#state.reason);
    else this.#become({ state: 'saving' });
    this.retry();
  }

  retry(): void {
    this.#callOff();
    if (this.#running || this.#dirty.size === 0) return;
    this.#running = this.#run();
  }

  /** Resolves when the writing now under way, and all it grows by meanwhile, has ended. */
  async settled(): Promise<'saved' | 'failed'> {
    while (this.#running !== undefined) await this.#running;
    return this.#dirty.size === 0 ? 'saved' : 'failed';
  }

  stop(): void {
    this.#callOff();
    this.#dirty.clear();
    this.#listeners.clear();
  }

  async #run(): Promise<void> {
    while (this.#dirty.size > 0) {
      const taken = new Map(this.#dirty);
      const reason = await this.#attempt([...taken.keys()]);
      if (reason !== undefined) {
        this.#callOff = this.#tasks.later(this.#delay, () => this.retry());
        this.#delay = Math.min(2 * this.#delay, longestDelay);
        this.#running = undefined;
        return this.#fail(reason);
      }
      for (const [key, count] of taken) {
        const left = (this.#dirty.get(key) ?? 0) - count;
        if (left > 0) this.#dirty.set(key, left);
        else this.#dirty.delete(key);
      }
      this.#delay = firstDelay;
    }
    // Before listeners hear of it: one of them may write again at once.
    this.#running = undefined;
    this.#become({ state: 'saved', at: this.#tasks.now() });
  }

  /** Commits; when another tab was there first, takes in its changes and commits again. */
  async #attempt(keys: readonly string[]): Promise<StoreFailureReason | undefined> {
    for (;;) {
      try {
        await this.#tasks.commit(keys);
        return undefined;
      } catch (error) {
        if (reasonOf(error) !== 'changed') return reasonOf(error);
      }
      try {
        const reason = await this.#tasks.reread(keys);
        if (reason !== undefined) return reason;
      } catch (error) {
        return reasonOf(error);
      }
    }
  }

  #fail(reason: StoreFailureReason): void {
    const unsaved = [...this.#dirty.values()].reduce((sum, count) => sum + count, 0);
    this.#become({ state: 'failed', reason, unsaved });
  }

  #become(state: SaveState): void {
    if (this.#state.state === 'saving' && state.state === 'saving') return;
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

const reasonOf = (error: unknown): StoreFailureReason =>
  error instanceof StoreFailure ? error.reason : 'unknown';
