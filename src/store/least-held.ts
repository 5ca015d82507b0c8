import * as z from 'zod/mini';

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

  content(): { readonly least: Readonly<Record<string, number>> } {
    return { least: Object.fromEntries(this.#least) };
  }

  /** Takes in what the store holds of it. */
  take(content: unknown): void {
    const { data } = schema.safeParse(content);
    for (const [row, least] of Object.entries(data?.least ?? {})) this.#least.set(row, least);
  }
}
