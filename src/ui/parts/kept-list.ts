import { sameList } from './record-list.ts';

/** A list read from many records: worked out once after each arrival of changes, the same array while its entries are. */
export class KeptList<T> {
  #arrivals = -1;
  #list: readonly T[] = [];

  /** `arrivals` is how often changes have arrived; `work` reads the list anew. */
  at(arrivals: number, work: () => readonly T[]): readonly T[] {
    if (this.#arrivals !== arrivals) {
      this.#list = sameList(this.#list, work());
      this.#arrivals = arrivals;
    }
    return this.#list;
  }
}
