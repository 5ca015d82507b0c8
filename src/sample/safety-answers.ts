import type { Answer } from '#src/tool/audit-tool.ts';
import { deal } from './deal.ts';
import { allPlaces, type SampleCase, sampleCases } from './outline.ts';
import { children, prescribed } from './people.ts';
import { tableAnswers } from './table-answers.ts';

/** Safeguarding and prescribing. */

const withChildren = allPlaces.filter((place) => children.get(place) === 'yes');
const asked = deal(
  withChildren,
  [
    ['yes', 14],
    ['no', 4],
  ],
  61,
);
const details = deal(
  withChildren,
  [
    ['yes', 10],
    ['no', 8],
  ],
  62,
);
const effect = deal(
  withChildren,
  [
    ['yes', 9],
    ['no', 9],
  ],
  63,
);
const action = deal(
  withChildren,
  [
    ['yes', 6],
    ['no', 3],
    ['not-applicable', 9],
  ],
  64,
);

const medicineOf = ({ place, group }: SampleCase): string => prescribed(place, group) ?? 'none';
const withMedicine = sampleCases
  .filter((one) => medicineOf(one) !== 'none')
  .map(({ place }) => place);
const benefit = deal(
  withMedicine,
  [
    ['yes', 16],
    ['no', withMedicine.length - 16],
  ],
  65,
);

/** Doses at home near a child need safe storage; where nobody asked, a child is taken to be there. */
function storage({ place }: SampleCase): string {
  if (children.get(place) === 'no') return 'not-applicable';
  return place % 3 === 0 ? 'no' : 'yes';
}

export function safeguardingAnswers(one: SampleCase): [string, Answer][] {
  const { place } = one;
  const answers: [string, Answer][] = [];
  const present = children.get(place);
  if (present === 'yes')
    answers.push(
      ['sg-children-asked', asked.get(place) ?? 'no'],
      ['sg-child-details', details.get(place) ?? 'no'],
      ['sg-child-risk', effect.get(place) ?? 'no'],
      ['sg-child-action', action.get(place) ?? 'no'],
    );
  else answers.push(['sg-children-asked', present === 'no' ? 'yes' : 'no']);
  if (medicineOf(one) !== 'none') answers.push(['sg-safe-storage', storage(one)]);
  return answers;
}

export function prescribingAnswers(one: SampleCase): [string, Answer][] {
  if (medicineOf(one) === 'none') return [];
  const planSeen = tableAnswers.get(one.place)?.get('recovery-plan') === 'yes';
  return [
    ['rx-linked-to-plan', planSeen && one.place % 2 === 0 ? 'yes' : 'no'],
    ['rx-benefit-reviewed', benefit.get(one.place) ?? 'no'],
  ];
}
