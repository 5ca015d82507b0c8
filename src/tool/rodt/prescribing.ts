import type { Section } from '#src/tool/audit-tool.ts';
import { criterion } from './criterion.ts';
import { doseItems } from './prescribing-dose.ts';
import { maintenance, prescribed } from './prescribing-when.ts';
import { rodtReport, source } from './source.ts';

/** Prescribing and making the most of it. (domain.md section 2 I) */
export const prescribing: Section = {
  id: 'prescribing',
  title: 'Prescribing',
  hint: 'Look in the prescribing file, then in the plan.',
  items: [
    criterion({
      id: 'rx-linked-to-plan',
      label: 'Part of the plan',
      question: 'Is the medicine part of the recovery plan, with a purpose?',
      applies: prescribed,
      guidance: {
        look: 'The purpose can be to steady, to maintain, to reduce or to detox.',
        yes: 'the plan says what it is for and what comes next',
        no: 'it is not in the plan, or has no purpose there',
      },
      sources: [rodtReport, source('S1')],
    }),
    criterion({
      id: 'rx-benefit-reviewed',
      label: 'Benefit reviewed',
      question: 'Was it checked that the person benefits from the medicine?',
      applies: prescribed,
      guidance: {
        look: 'Due within 3 months of the start, later every 6 to 12 months.',
        yes: 'the notes judge use, health, crime or daily life in that time',
        no: 'the script was only renewed',
      },
      sources: [rodtReport, source('P')],
    }),
    criterion({
      id: 'rx-strategic-review',
      label: 'Whole-treatment review',
      question: 'Was the whole treatment reviewed by prescriber and keyworker together?',
      tier: 'extended',
      applies: {
        all: [maintenance, { item: 'hdr-time-in-treatment', compare: '>', to: 12 }],
      },
      guidance: {
        look: 'For people in treatment for over 12 months.',
        yes: 'both took part and the chance to come off was talked about',
        no: 'there are only routine reviews',
        notApplicable: 'the medicine was started less than 12 months ago',
      },
      sources: [rodtReport, source('K')],
    }),
    criterion({
      id: 'rx-optimised',
      label: 'Treatment adjusted',
      question: 'Was treatment changed when it did not help enough?',
      tier: 'extended',
      applies: prescribed,
      guidance: {
        look: 'Look for use on top, or for no benefit.',
        yes: 'the dose, supervision or psychosocial work was changed in answer to it',
        no: 'it went on as before',
        notApplicable: 'there is no use on top and the benefit is clear',
      },
      sources: [rodtReport],
    }),
    ...doseItems,
    criterion({
      id: 'rx-testing',
      label: 'Drug tests',
      question: 'Were drug test results written down and used?',
      tier: 'extended',
      applies: prescribed,
      guidance: {
        yes: 'results are there and somebody acted on them or talked about them',
        no: 'there are no results, or they were only filed',
      },
      sources: [source('K')],
    }),
    criterion({
      id: 'rx-exit-offered',
      label: 'Coming off offered',
      question: 'Was coming off talked about in the last 6 months?',
      tier: 'extended',
      applies: prescribed,
      guidance: {
        look: 'Reducing, detox or rehab. Nobody should be pushed.',
        yes: 'it was talked about and the person’s decision is written down',
        no: 'it was not talked about, or the person was pushed',
      },
      sources: [source('S1'), rodtReport],
    }),
    criterion({
      id: 'rx-naloxone',
      label: 'Naloxone',
      question: 'Was advice on overdose and naloxone given?',
      tier: 'extended',
      applies: prescribed,
      guidance: {
        look: 'This is practice from 2017 on. In an audit of older notes, answer Not applicable.',
        yes: 'advice was given, and naloxone was offered',
        no: 'one or both are missing',
        notApplicable: 'the notes are from before 2017, or the person never used opiates',
      },
      sources: [source('K')],
    }),
  ],
};
