import type { Item } from '#src/tool/audit-tool.ts';
import { criterion } from './criterion.ts';
import { description } from './description.ts';
import { maintenance, prescribed } from './prescribing-when.ts';
import { source } from './source.ts';

/** Usual range of a methadone maintenance dose, mg a day. (S4, from the 1999 clinical guidelines) */
const methadoneRange = { from: 60, to: 120 };
/** New prescriptions are supervised for 12 weeks: months 0 to 2 of treatment. (S4) */
const supervisedMonths = 3;

/** The dose, and whether it is taken under supervision. */
export const doseItems: Item[] = [
  description({
    id: 'rx-dose',
    label: 'Dose',
    question: 'What is the daily dose?',
    look: 'Take the latest script and round to whole milligrams.',
    tier: 'extended',
    applies: prescribed,
    kind: { type: 'whole-number', min: 0, max: 1000, unit: 'mg a day' },
    sources: [source('S4')],
  }),
  criterion({
    id: 'rx-dose-rationale',
    label: 'Reason for the dose',
    question: 'Is there a reason for a dose outside the usual range?',
    tier: 'extended',
    applies: {
      any: [
        {
          all: [
            { item: 'hdr-prescribed', is: ['methadone'] },
            {
              any: [
                { item: 'rx-dose', compare: '<', to: methadoneRange.from },
                { item: 'rx-dose', compare: '>', to: methadoneRange.to },
              ],
            },
          ],
        },
        { item: 'hdr-prescribed', is: ['buprenorphine'] },
      ],
    },
    guidance: {
      look: 'Methadone: 60 to 120 mg a day was usual in 2006. Buprenorphine: your local range.',
      yes: 'the notes give a reason that is about this person',
      no: 'the dose is outside the range and no such reason is given',
      notApplicable: 'the dose is inside your local range, or is being reduced as planned',
    },
    sources: [source('S4')],
  }),
  criterion({
    id: 'rx-supervised-early',
    label: 'Supervised at first',
    question: 'Were doses supervised in the first 12 weeks?',
    tier: 'extended',
    applies: {
      all: [maintenance, { item: 'hdr-time-in-treatment', compare: '<', to: supervisedMonths }],
    },
    guidance: {
      look: 'Supervised means taken in front of a pharmacist or nurse, 3 days a week or more.',
      yes: 'they were, or the notes give a reason why not',
      no: 'they were not and no reason is given',
    },
    sources: [source('S4')],
  }),
  criterion({
    id: 'rx-supervision-individual',
    label: 'Supervision for this person',
    question: 'Was supervision relaxed for reasons of this person’s own?',
    tier: 'extended',
    applies: {
      all: [maintenance, { item: 'hdr-time-in-treatment', compare: '>=', to: supervisedMonths }],
    },
    guidance: {
      yes: 'the notes give reasons about this person',
      no: 'it was relaxed by a rule for everyone, or no reason is given',
      notApplicable: 'supervision was not relaxed, or there never was any',
    },
    sources: [source('S4')],
  }),
];
