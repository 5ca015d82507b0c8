import type { Audit } from './audit.ts';
import { groupProgress, strayProgress, summedProgress } from './group-progress.ts';

type Listed = Parameters<typeof strayProgress>[1];

/** How far the whole sample is. Excluded cases count nowhere. */
export interface SampleProgress {
  readonly finished: number;
  readonly listed: number;
  /** Cases planned over all groups; more may be listed. */
  readonly planned: number;
  /** Every case that is planned or listed is finished. */
  readonly complete: boolean;
}

export function sampleProgress({ groups }: Pick<Audit, 'groups'>, cases: Listed): SampleProgress {
  const all = summedProgress([
    ...groups.map((group) => groupProgress(group, cases)),
    strayProgress(groups, cases),
  ]);
  return {
    finished: all.finished,
    listed: all.listed,
    planned: groups.reduce((sum, { planned }) => sum + planned, 0),
    complete: all.finished === all.expected && all.expected > 0,
  };
}

/**
 * "DRAFT: 2 cases are finished, of 6 listed and 30 planned." Until the sample is complete it stands on every screen and document
 * of results; then undefined.
 */
export function draftWords({ finished, listed, planned, complete }: SampleProgress) {
  if (complete) return undefined;
  return `DRAFT: ${finished} ${finished === 1 ? 'case is' : 'cases are'} finished, of ${listed} listed and ${planned} planned.`;
}
