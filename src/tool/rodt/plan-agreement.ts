import type { Item } from '#src/tool/audit-tool.ts';
import { criterion } from './criterion.ts';
import { rodtReport, source } from './source.ts';

/** Whose plan it is, and where it ends. */
export const agreementItems: Item[] = [
  criterion({
    id: 'rp-agreed',
    label: 'Agreed',
    question: 'Was the plan agreed with the person and a copy offered?',
    guidance: {
      yes: 'there is a signature or a note that they agreed, and a copy was offered',
      no: 'one of these is missing, or there is no plan',
    },
    sources: [source('S4')],
  }),
  criterion({
    id: 'rp-exit-plan',
    label: 'Way out of treatment',
    question: 'Does the plan show the way out of treatment?',
    tier: 'extended',
    guidance: {
      look: 'Look for a target date, steps to a planned exit, and aftercare.',
      yes: 'the plan shows steps to leaving and the support after it',
      no: 'no end is in sight, or there is no plan',
    },
    sources: [source('S1', 'section 4.6'), rodtReport],
  }),
  criterion({
    id: 'rp-family-involved',
    label: 'Family involved',
    question: 'Was the family involved in the plan?',
    tier: 'extended',
    guidance: {
      yes: 'a family member took part in the plan or in a review',
      no: 'nothing shows that they were asked',
      notApplicable: 'there is no family, or the person did not want it and the notes say so',
    },
    sources: [source('S2'), source('S1')],
  }),
  criterion({
    id: 'rp-one-plan',
    label: 'One shared plan',
    question: 'Do all the services work from one plan?',
    tier: 'extended',
    applies: {
      any: [
        { fact: 'joint', is: [true] },
        { item: 'hdr-note-sets-expected', compare: '>=', to: 2 },
      ],
    },
    guidance: {
      yes: 'one plan names what each service does',
      no: 'each service has its own, or there is no plan',
      notApplicable: 'only one service works with the person',
    },
    sources: [source('S1'), source('S4')],
  }),
];
