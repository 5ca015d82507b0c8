import type { Answer } from '#src/tool/audit-tool.ts';
import { deal } from './deal.ts';
import { allPlaces, groupPlace, placesIn, type SampleCase } from './outline.ts';
import { tableAnswers } from './table-answers.ts';

/** Records, assessment and risk. 43 first assessments, 43 risk assessments and 28 full ones, as in S1 section 4.5. */

const { newRoadBridge, newRoadDip, dip, bridge } = groupPlace;
const joint = placesIn(newRoadBridge, newRoadDip);
const isJoint = new Set(joint);
const single = allPlaces.filter((place) => !isJoint.has(place));

const inOrder = deal(
  allPlaces,
  [
    ['yes', 31],
    ['no', 21],
  ],
  41,
);
const coherent = deal(
  joint,
  [
    ['yes', 3],
    ['no', 8],
  ],
  42,
);
const consent = new Map([
  ...deal(
    joint,
    [
      ['yes', 5],
      ['no', 6],
    ],
    43,
  ),
  ...deal(
    single,
    [
      ['yes', 22],
      ['no', 11],
      ['not-applicable', 8],
    ],
    44,
  ),
]);

/** Plans that cover all needs rest on an assessment, so what is missing is missing elsewhere. */
const needsCovered = allPlaces.filter(
  (place) => tableAnswers.get(place)?.get('all-needs') === 'yes',
);
const needsOpen = allPlaces.filter((place) => !needsCovered.includes(place));
const assessed = new Map([
  ...needsCovered.map((place) => [place, 'yes'] as const),
  ...deal(
    needsOpen,
    [
      ['yes', 43 - needsCovered.length],
      ['no', 9],
    ],
    45,
  ),
]);

/** Where each case is judged by itself, 8 of 13 should have had a full assessment. */
const caseByCase = placesIn(newRoadBridge, newRoadDip, dip);
const fullExpected = deal(
  caseByCase,
  [
    ['yes', 8],
    ['no', 5],
  ],
  46,
);
const expected = allPlaces.filter(
  (place) => (fullExpected.get(place) ?? 'yes') === 'yes' && !placesIn(bridge).includes(place),
);
const full = deal(
  expected,
  [
    ['yes', 28],
    ['no', expected.length - 28],
  ],
  47,
);
const individual = deal(
  allPlaces,
  [
    ['yes', 24],
    ['no', 28],
  ],
  48,
);
const motivation = deal(
  allPlaces,
  [
    ['yes', 27],
    ['no', 25],
  ],
  49,
);

const withRisk = allPlaces.filter((place) => assessed.get(place) === 'yes');
const riskPlan = deal(
  withRisk,
  [
    ['yes', 25],
    ['no', withRisk.length - 25],
  ],
  50,
);
const riskInOneFile = deal(
  joint,
  [
    ['yes', 4],
    ['no', 7],
  ],
  51,
);

/** The answer dealt to this case, where it is asked. */
const dealt = (
  item: string,
  answers: ReadonlyMap<number, string>,
  place: number,
): [string, Answer][] => {
  const answer = answers.get(place);
  return answer === undefined ? [] : [[item, answer]];
};

export const recordAnswers = ({ place }: SampleCase): [string, Answer][] => [
  ...dealt('rec-standard', inOrder, place),
  ...dealt('rec-coherent', coherent, place),
  ...dealt('consent-signed', consent, place),
];

export const assessmentAnswers = ({ place }: SampleCase): [string, Answer][] => [
  ...dealt('ass-initial', assessed, place),
  ...dealt('ass-comprehensive-expected', fullExpected, place),
  ...dealt('ass-comprehensive', full, place),
  ...dealt('ass-individual', individual, place),
  ...dealt('ass-motivation', motivation, place),
];

export const riskAnswers = ({ place }: SampleCase): [string, Answer][] => [
  ...dealt('risk-assessed', assessed, place),
  ['risk-management-plan', riskPlan.get(place) ?? 'no'],
  ...dealt('risk-cross-file', riskInOneFile, place),
];

/** Cases in which reading all files showed a risk that the risk assessment does not hold. */
export const hasRiskInOneFile = ({ place }: SampleCase): boolean =>
  riskInOneFile.get(place) === 'yes';

/** As many sets of notes as there should be: 74 in all. */
export const noteSetsSeen = ({ place }: SampleCase): number => (isJoint.has(place) ? 3 : 1);
