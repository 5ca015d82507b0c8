/** An area filled with one colour. */
export interface Ground {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

/** Remembers what was filled, so that a picture of a word can be painted on the colour it comes to stand on. */
export class Grounds {
  readonly #byPage = new Map<number, Ground[]>();

  add(page: number, ground: Ground): void {
    const grounds = this.#byPage.get(page) ?? [];
    grounds.push(ground);
    this.#byPage.set(page, grounds);
  }

  /** The colour at a place of a page, where anything was filled there. */
  at(page: number, x: number, y: number): string | undefined {
    const holds = (ground: Ground) =>
      x >= ground.x &&
      x <= ground.x + ground.width &&
      y >= ground.y &&
      y <= ground.y + ground.height;
    return this.#byPage.get(page)?.findLast(holds)?.color;
  }
}
