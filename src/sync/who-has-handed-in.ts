import type { Change, RecordId } from '#src/log/change.ts';
import type { RecordLog } from '#src/log/record-log.ts';

/** What is known here of one person's work on one laptop. */
export interface HandIn {
  /** Id of the team member. */
  readonly by: string;
  /** The browser; undefined for changes made before audits were shared. */
  readonly device: string | undefined;
  /** Cases this person finished there, that are finished still. */
  readonly casesDone: number;
  /** Cases with any change of theirs from there. */
  readonly casesTouched: number;
  /** Milliseconds since 1970 on that laptop's clock: their newest change that has arrived here. */
  readonly lastSeen: number;
}

/**
 * Who has handed in what, as far as it has arrived here: one entry for each person and laptop, the latest first. What
 * another laptop has not sent nobody here can count; only `exchange.unsent()` of this one is known.
 * `finishing` gives the change that finished a case, where it is finished.
 */
export function whoHasHandedIn(
  cases: Iterable<readonly [RecordId, RecordLog]>,
  finishing: (log: RecordLog) => Change | undefined,
): HandIn[] {
  const entries = new Map<string, HandIn>();
  for (const [, log] of cases) {
    const here = new Map<string, HandIn>();
    for (const change of log.changes.values()) {
      const { by, device, at } = change;
      const place = placeOf(change);
      const lastSeen = Math.max(here.get(place)?.lastSeen ?? 0, at);
      here.set(place, { by, device, casesDone: 0, casesTouched: 1, lastSeen });
    }
    const finished = finishing(log);
    for (const [place, entry] of here) {
      const done = finished && placeOf(finished) === place ? 1 : 0;
      entries.set(place, joinedHandIn(entries.get(place), { ...entry, casesDone: done }));
    }
  }
  return [...entries.values()].sort((a, b) => b.lastSeen - a.lastSeen || (a.by < b.by ? -1 : 1));
}

const placeOf = ({ by, device }: Change): string => JSON.stringify([by, device]);

/** What is known of the same person and laptop from two places, together. */
export const joinedHandIn = (before: HandIn | undefined, more: HandIn): HandIn =>
  before
    ? {
        ...more,
        casesDone: before.casesDone + more.casesDone,
        casesTouched: before.casesTouched + more.casesTouched,
        lastSeen: Math.max(before.lastSeen, more.lastSeen),
      }
    : more;
