/** What a laptop that dies leaves in its place. */
export class Crash extends Error {}

/** Lets a laptop die after so many more steps that reach a disk. */
export class Fuse {
  #left = Infinity;
  #blown = false;

  set(steps: number): void {
    this.#left = steps;
    this.#blown = false;
  }

  get blown(): boolean {
    return this.#blown;
  }

  readonly step = (): void => {
    if (this.#blown) throw new Crash();
    if (this.#left <= 0) {
      this.#blown = true;
      throw new Crash();
    }
    this.#left -= 1;
  };
}
