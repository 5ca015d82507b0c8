import type { CaseEntry } from './case-entry.ts';
import type { MemberId } from './ids.ts';
import type { TeamMember } from './team-member.ts';

/** How far a case is, as far as sharing the work out needs it. */
export interface ShareOfWork {
  readonly entry: Pick<CaseEntry, 'reviewer'>;
  readonly status: 'not-started' | 'started' | 'finished' | 'excluded';
}

/** The cases of one reviewer, or of nobody. Their three numbers add up to `given`; those left out are in none. */
export interface ReadingLoad {
  /** Undefined: given to nobody, or to somebody who is no longer in the team. */
  readonly reviewer: TeamMember | undefined;
  readonly given: number;
  readonly finished: number;
  readonly started: number;
  readonly left: number;
}

/** Who has how many cases, in the order of the team, and those that nobody has at the end where there are any. */
export function readingLoads(
  team: readonly TeamMember[],
  cases: readonly ShareOfWork[],
): ReadingLoad[] {
  const known = new Set<MemberId>(team.map(({ id }) => id));
  const of = (reviewer: TeamMember | undefined): ReadingLoad => {
    const theirs = cases.filter(({ entry, status }) => {
      const holder = entry.reviewer && known.has(entry.reviewer) ? entry.reviewer : undefined;
      return status !== 'excluded' && holder === reviewer?.id;
    });
    const count = (wanted: ShareOfWork['status']) =>
      theirs.filter(({ status }) => status === wanted).length;
    return {
      reviewer,
      given: theirs.length,
      finished: count('finished'),
      started: count('started'),
      left: count('not-started'),
    };
  };
  const nobody = of(undefined);
  return [...team.map(of), ...(nobody.given > 0 ? [nobody] : [])];
}
