import type { Window } from './window.ts';

/** What is known of a sum of groups. */
export interface KnownSum {
  /** Places of the groups. */
  readonly members: readonly number[];
  readonly window: Window;
}

/** What somebody who reads everything published knows of the counts of the groups. */
export interface Known {
  /** The counts as they are: one of the solutions. */
  readonly counts: readonly number[];
  /** What each count may be. */
  readonly windows: readonly Window[];
  readonly sums: readonly KnownSum[];
}
