import * as z from 'zod/mini';
import { rowPlace, seal, unseal } from './seal.ts';
import type { Row } from './store.ts';

/** The row it is kept in: ids of records are longer, so it is nobody's. */
export const leastHeldKey = 'least-held';

/** An app that does not know it reads a row without changes. */
const schema = z.looseObject({ least: z.record(z.string(), z.number()) });

/**
 * How many changes each row holds at least: those that are in packs. Sealed outside the rows and written with every pack, so that
 * a row which was set back or taken away at rest is noticed when the audit is opened; the packs have what is missing.
 */
export class LeastHeld {
  readonly #least = new Map<string, number>();

  set(row: string, changes: number): void {
    this.#least.set(row, changes);
  }

  /** Rows that hold fewer than they did, or are gone. */
  short(held: (row: string) => number | undefined): string[] {
    return [...this.#least].filter(([row, least]) => (held(row) ?? 0) < least).map(([row]) => row);
  }

  seal(key: CryptoKey, audit: string): Promise<Uint8Array> {
    const content = {
      version: 1,
      changes: [],
      unpacked: [],
      least: Object.fromEntries(this.#least),
    };
    const clear = new TextEncoder().encode(JSON.stringify(content));
    return seal(key, rowPlace(audit, leastHeldKey), clear);
  }

  /** Takes in what the store holds of it; what does not open says nothing, and is written anew with the next pack. */
  async take(key: CryptoKey, audit: string, row: Row): Promise<void> {
    const clear = await unseal(key, rowPlace(audit, leastHeldKey), row.box);
    if (!clear) return;
    const { data } = schema.safeParse(JSON.parse(new TextDecoder().decode(clear)));
    for (const [each, least] of Object.entries(data?.least ?? {})) this.#least.set(each, least);
  }
}
