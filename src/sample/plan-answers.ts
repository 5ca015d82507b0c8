import type { Answer } from '#src/tool/audit-tool.ts';
import { deal } from './deal.ts';
import { monthBefore } from './month-before.ts';
import { allPlaces, type SampleCase } from './outline.ts';
import { monthsInTreatment } from './people.ts';
import { tableAnswers } from './table-answers.ts';

/** Months since the plan was made, where treatment is long enough; taken in turn. */
const planAges = [1, 3, 2, 6, 9, 4, 13];
/** Months since the last review; `none`: no review found. */
const reviewAges = [1, 4, 'none', 2, 8, 3, 'none'] as const;

const hasPlan = (place: number): boolean => tableAnswers.get(place)?.get('recovery-plan') === 'yes';

const planned = allPlaces.filter(hasPlan);
const agreed = deal(
  planned,
  [
    ['yes', 24],
    ['no', planned.length - 24],
  ],
  31,
);

/** When the plan was made and last reviewed, and whether it was agreed. */
export function planAnswers({ place }: SampleCase): [string, Answer][] {
  if (!hasPlan(place)) return [['rp-agreed', 'no']];
  const months = monthsInTreatment.get(place) ?? 0;
  const age = Math.min(months, planAges[place % planAges.length] ?? 1);
  const reviewAge = reviewAges[place % reviewAges.length] ?? 'none';
  // A plan made this month or last has not been reviewed yet.
  const reviewed = reviewAge !== 'none' && age > 1;
  return [
    ['rp-plan-date', monthBefore(age)],
    ['rp-last-review', reviewed ? monthBefore(Math.min(reviewAge, age - 1)) : 'none'],
    ['rp-agreed', agreed.get(place) ?? 'no'],
  ];
}
