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

/** What is worked out of two things: the same while both are the same. */
export class KeptOf<A, B, T> {
  #kept: { readonly a: A; readonly b: B; readonly value: T } | undefined;

  at(a: A, b: B, work: (a: A, b: B) => T): T {
    if (this.#kept?.a !== a || this.#kept.b !== b) this.#kept = { a, b, value: work(a, b) };
    return this.#kept.value;
  }
}
