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
  return progressIn(
    group.planned,
    cases.filter(({ entry }) => entry.group === group.id),
  );
}

/** Cases whose group was removed: they are listed, so they count in what is done, and nothing is planned for them. */
export function strayProgress(
  groups: readonly Pick<SampleGroup, 'id'>[],
  cases: readonly CaseStanding[],
): GroupProgress {
  const known = new Set(groups.map(({ id }) => id));
  return progressIn(
    0,
    cases.filter(({ entry }) => !known.has(entry.group)),
  );
}

function progressIn(planned: number, cases: readonly CaseStanding[]): GroupProgress {
  const inside = cases.filter(({ status }) => status !== 'excluded');
  const count = (wanted: CaseStanding['status']) =>
    inside.filter(({ status }) => status === wanted).length;
  const listed = inside.length;
  return {
    finished: count('finished'),
    started: count('started'),
    listed,
    expected: Math.max(planned, listed),
  };
}

/** The groups of an audit taken together, and the cases in none. */
export const summedProgress = (parts: readonly GroupProgress[]): GroupProgress => ({
  finished: sum(parts, 'finished'),
  started: sum(parts, 'started'),
  listed: sum(parts, 'listed'),
  expected: sum(parts, 'expected'),
});

const sum = (parts: readonly GroupProgress[], name: keyof GroupProgress): number =>
  parts.reduce((total, part) => total + part[name], 0);
