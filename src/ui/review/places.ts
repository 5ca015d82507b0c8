import type { OpenAudit } from '#src/store/open-audit.ts';

/** The question at which a screen was left, by the key of its entry in the browser's history. In memory only. */
type Places = Map<string, string>;

const known = new WeakMap<OpenAudit, Places>();

/** Where the focus was on each screen of an audit, so that going back returns to it. */
export function placesOf(open: OpenAudit): Places {
  const places = known.get(open) ?? new Map<string, string>();
  known.set(open, places);
  return places;
}
