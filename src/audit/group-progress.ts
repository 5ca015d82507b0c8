import type { CaseEntry } from './case-entry.ts';
import type { SampleGroup } from './sample-group.ts';

/** Done, started and planned in one group. Excluded cases count nowhere. */
export interface GroupProgress {
  readonly finished: number;
  readonly started: number;
  /** Cases listed and not excluded. */
  readonly listed: number;
  /** How many there are to be: those planned, or those listed when they are more. */
  readonly expected: number;
}

interface CaseStanding {
  readonly entry: Pick<CaseEntry, 'group'>;
  readonly status: 'not-started' | 'started' | 'finished' | 'excluded';
}

export function groupProgress(
  group: Pick<SampleGroup, 'id' | 'planned'>,
  cases: readonly CaseStanding[],
): GroupProgress {
  const inside = cases.filter(
    ({ entry, status }) => entry.group === group.id && status !== 'excluded',
  );
  const count = (wanted: CaseStanding['status']) =>
    inside.filter(({ status }) => status === wanted).length;
  const listed = inside.length;
  return {
    finished: count('finished'),
    started: count('started'),
    listed,
    expected: Math.max(group.planned, listed),
  };
}

/** The groups of an audit taken together. */
export const summedProgress = (parts: readonly GroupProgress[]): GroupProgress => ({
  finished: sum(parts, 'finished'),
  started: sum(parts, 'started'),
  listed: sum(parts, 'listed'),
  expected: sum(parts, 'expected'),
});

const sum = (parts: readonly GroupProgress[], name: keyof GroupProgress): number =>
  parts.reduce((total, part) => total + part[name], 0);
