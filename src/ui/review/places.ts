import type { Location } from 'react-router';
import type { OpenAudit } from '#src/store/open-audit.ts';

type Entry = Pick<Location, 'key' | 'pathname'>;

/**
 * The question at which each screen of a case was left, so that going back returns to it: by its entry in the browser's history.
 * An address that was typed or opened from outside has no entry of its own. In memory only.
 */
export class Places {
  readonly #left = new Map<string, string>();

  get({ key, pathname }: Entry): string | undefined {
    return this.#left.get(`${key} ${pathname}`);
  }

  set({ key, pathname }: Entry, item: string): void {
    if (key !== 'default') this.#left.set(`${key} ${pathname}`, item);
  }
}

const known = new WeakMap<OpenAudit, Places>();

export function placesOf(open: OpenAudit): Places {
  const places = known.get(open) ?? new Places();
  known.set(open, places);
  return places;
}
