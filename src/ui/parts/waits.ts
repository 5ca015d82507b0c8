import { Watched } from './watched.ts';

/** What the app may have to wait for: things outside of it that may be slow, held by another, or never answer. */
export type WaitedFor = 'storage' | 'tab' | 'key' | 'folder' | 'file' | 'reports' | 'part';

/** Milliseconds that are waited in silence. */
export const silence = 2_000;

/** What is waited for, and for how long already. The app has one, `waits`. */
export class Waits {
  /** Those waited for longer than `silence`; several tasks can wait for the same. */
  readonly #longWaits = new Set<{ readonly what: WaitedFor }>();
  /** Each once; the same array until that changes. */
  readonly long = new Watched<readonly WaitedFor[]>([]);

  /**
   * Attends to a task that depends on something outside: while it takes longer than `silence`, `long` says so. The task itself goes
   * on as it would have, and so does whoever waits for it.
   */
  readonly attend = async <T>(what: WaitedFor, task: PromiseLike<T>): Promise<T> => {
    const wait = { what };
    const timer = setTimeout(() => {
      this.#longWaits.add(wait);
      this.#tell();
    }, silence);
    try {
      return await task;
    } finally {
      clearTimeout(timer);
      if (this.#longWaits.delete(wait)) this.#tell();
    }
  };

  #tell(): void {
    const next = [...new Set([...this.#longWaits].map(({ what }) => what))].sort();
    if (next.join() !== this.long.get().join()) this.long.set(next);
  }
}

export const waits = new Waits();
export const { attend } = waits;
