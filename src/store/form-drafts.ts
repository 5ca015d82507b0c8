import * as z from 'zod/mini';
import type { Json } from '#src/log/change.ts';
import { StoreFailure } from './store.ts';

const schema = z.looseObject({ drafts: z.record(z.string(), z.json()) });

/** Milliseconds after a key press in which the next may come: then it is sealed and written. */
const pause = 400;

/** What is typed into forms and not saved yet, on this laptop alone: sealed, in no history, and never sent. */
export interface FormDrafts {
  /** What stood in the form at this place, or undefined. */
  get(place: string): Json | undefined;
  /** Keeps it; undefined throws it away. */
  set(place: string, value: Json | undefined): void;
  /** Resolves when everything is on the disk; what cannot be written stays in memory and is tried with the next. */
  flush(): Promise<void>;
}

export interface FormDraftsWorld {
  /** What the store holds now, as it was read last. */
  read(): unknown;
  /** Seals and writes it. Rejects with StoreFailure; 'changed' when another tab was there first, whose content `read` gives then. */
  write(content: { readonly drafts: Readonly<Record<string, Json>> }): Promise<void>;
  /** Only the tab that writes to the audit keeps drafts on the disk. */
  writing(): boolean;
  later(milliseconds: number, run: () => void): () => void;
}

/** Keeps drafts in memory at once and on the disk soon after; `flush` before the key is dropped. */
export class SealedFormDrafts implements FormDrafts {
  readonly #world: FormDraftsWorld;
  /** Set here since the disk was read: they count before what it says. */
  readonly #own = new Map<string, Json | undefined>();
  #dirty = false;
  #callOff: () => void = () => {};
  #tail: Promise<void> = Promise.resolve();

  constructor(world: FormDraftsWorld) {
    this.#world = world;
  }

  get(place: string): Json | undefined {
    return this.#own.has(place) ? this.#own.get(place) : this.#stored()[place];
  }

  set(place: string, value: Json | undefined): void {
    if (JSON.stringify(this.get(place)) === JSON.stringify(value)) return;
    this.#own.set(place, value);
    this.#dirty = true;
    this.#callOff();
    this.#callOff = this.#world.later(pause, () => void this.flush());
  }

  flush(): Promise<void> {
    this.#callOff();
    this.#tail = this.#tail.then(() => this.#write());
    return this.#tail;
  }

  async #write(): Promise<void> {
    for (let tries = 0; this.#dirty && this.#world.writing() && tries < 5; tries += 1) {
      this.#dirty = false;
      try {
        await this.#world.write({ drafts: this.#all() });
      } catch (error) {
        if (!(error instanceof StoreFailure)) throw error;
        this.#dirty = true;
        if (error.reason !== 'changed') return;
      }
    }
  }

  #all(): Record<string, Json> {
    const all = new Map(Object.entries(this.#stored()));
    for (const [place, value] of this.#own)
      if (value === undefined) all.delete(place);
      else all.set(place, value);
    return Object.fromEntries(all);
  }

  #stored(): Readonly<Record<string, Json>> {
    const { data } = schema.safeParse(this.#world.read());
    return (data?.drafts ?? {}) as Record<string, Json>;
  }
}
