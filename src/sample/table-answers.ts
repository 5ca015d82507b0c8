import type { FourWay } from '#src/tool/audit-tool.ts';
import { pick } from './deal.ts';
import { placesIn } from './outline.ts';
import { type PublishedGroup, publishedGroups } from './published-table.ts';

/** Columns in which a Yes is dealt to cases with a plan first, as it cannot be right without one. */
const aboutPlans = [
  'smart',
  'all-needs',
  'review-required',
  'social-network',
  'recovery-capital',
  'referrals',
  'keywork-by-plan',
];

/** Places with Yes, by column, for one group: as many as were printed, and so that the answers of a case fit. */
function yesPlaces(group: PublishedGroup, places: readonly number[]): Map<string, number[]> {
  const count = (column: string): number => {
    const cell = group.yes[column];
    return typeof cell === 'number' ? cell : 0;
  };
  const plans = pick([places], count('recovery-plan'), 1);
  // The 2012 table has more abstinence plans than plans in two groups: the rest goes to cases without one.
  const abstinence = pick([plans, places], count('abstinence'), 2);
  const unplanned = places.filter((place) => !plans.includes(place));
  const nothingYet = unplanned.filter((place) => !abstinence.includes(place));
  const undirected = plans.filter((place) => !abstinence.includes(place));
  const reduction = pick([undirected, plans, places], count('reduction'), 3);
  const directed = plans.filter((place) => abstinence.includes(place) || reduction.includes(place));
  return new Map([
    ['recovery-plan', plans],
    ['abstinence', abstinence],
    ['reduction', reduction],
    ['balance', pick([directed, plans], count('balance'), 4)],
    // Psychosocial work needs no plan, and a case with nothing at all would be odd.
    ['psychosocial', pick([nothingYet, places], count('psychosocial'), 5)],
    ['top-missing', pick([places], count('top-missing'), 6)],
    ...aboutPlans.map(
      (column, index) => [column, pick([plans], count(column), 7 + index)] as const,
    ),
  ]);
}

export type TableAnswers = ReadonlyMap<string, FourWay>;

function answersIn(group: PublishedGroup, places: readonly number[]): [number, TableAnswers][] {
  const yes = yesPlaces(group, places);
  return places.map((place) => {
    const answers = new Map<string, FourWay>();
    for (const [column, cell] of Object.entries(group.yes)) {
      // No TOP is expected of this group, so it is not asked.
      if (cell === '*') continue;
      if (typeof cell !== 'number') answers.set(column, 'not-checked');
      else answers.set(column, yes.get(column)?.includes(place) ? 'yes' : 'no');
    }
    return [place, answers];
  });
}

/** Answers to the 13 columns, by place of the case and column id. Counted by group they are the published table. */
export const tableAnswers: ReadonlyMap<number, TableAnswers> = new Map(
  publishedGroups.flatMap((group, index) => answersIn(group, placesIn(index))),
);
