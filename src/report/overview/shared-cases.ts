import type { OverviewParts } from './overview-parts.ts';

/** Cases of groups that several services hold files of. Each case is in one group, so these add up. */
export const sharedCases = ({ tally }: OverviewParts): number =>
  tally.own.rows
    .filter(({ group }) => group.providers.length > 1)
    .reduce((sum, { cases }) => sum + cases, 0);
