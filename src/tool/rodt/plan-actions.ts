import type { Item } from '#src/tool/audit-tool.ts';
import { criterion } from './criterion.ts';
import { description } from './description.ts';
import { agreementItems } from './plan-agreement.ts';
import { capitalDomains, referralServices } from './plan-lists.ts';
import { rodtReport, source, table1 } from './source.ts';

/** What is done to link the person to people and services outside treatment. */
export const planActionItems: Item[] = [
  criterion({
    id: 'rp-social-network',
    label: 'Social network',
    question: 'Were attempts made to link the person to supportive people or groups?',
    guidance: {
      look: 'Family work, a recovery or peer group, mutual aid, or something sober to do.',
      yes: 'the plan or the notes name a person, a group or an activity',
      no: 'only a leaflet or general advice was given',
    },
    sources: [table1, rodtReport],
  }),
  description({
    id: 'rp-mutual-aid',
    label: 'Mutual aid',
    question: 'What was done to link the person to mutual aid?',
    look: 'Mutual aid is a group of peers, such as NA, AA, CA or SMART Recovery.',
    tier: 'extended',
    kind: {
      type: 'one-of',
      options: [
        { code: 'none', label: 'Nothing' },
        { code: 'information', label: 'Information only' },
        { code: 'active', label: 'Active help: introduced, taken along or a date in the diary' },
      ],
    },
    sources: [source('S2'), source('L', 'NICE QS23, statement 7'), source('S1')],
  }),
  criterion({
    id: 'rp-recovery-capital',
    label: 'Recovery capital',
    question: 'Does the plan build recovery capital?',
    guidance: {
      look: 'Recovery capital: housing, health, things to do, peers, and family and friends.',
      yes: 'at least one action adds to one of these',
      no: 'they are listed with no action, are not there, or there is no plan',
    },
    sources: [table1, source('S1', 'appendix 3')],
  }),
  description({
    id: 'rp-capital-domains',
    label: 'Kinds of recovery capital',
    question: 'Which kinds of recovery capital does the plan build?',
    look: 'Tick those with an action in the plan.',
    tier: 'extended',
    applies: { item: 'rp-recovery-capital', is: ['yes'] },
    kind: { type: 'many-of', options: capitalDomains },
    sources: [source('S1', 'appendix 3')],
  }),
  criterion({
    id: 'rp-referrals',
    label: 'Referrals',
    question: 'As part of the plan, were referrals made to other services that help recovery?',
    notApplicable: 'with-reason',
    guidance: {
      look: 'Look for a letter, a form, a call in the log or an appointment.',
      yes: 'at least one referral can be seen',
      no: 'the person was only told about a service, or nothing is there',
      notApplicable: 'nothing was needed; say why in a note',
    },
    sources: [table1],
  }),
  description({
    id: 'rp-referral-to',
    label: 'Referred to',
    question: 'Which services was the person referred to?',
    look: 'Tick every kind of service.',
    tier: 'extended',
    applies: { item: 'rp-referrals', is: ['yes'] },
    kind: { type: 'many-of', options: referralServices },
    sources: [source('S1')],
  }),
  description({
    id: 'rp-referral-outcome',
    label: 'What came of it',
    question: 'Did the person attend?',
    look: 'If there were several referrals, take the latest.',
    tier: 'extended',
    applies: { item: 'rp-referrals', is: ['yes'] },
    kind: {
      type: 'one-of',
      options: [
        { code: 'attended', label: 'Attended' },
        { code: 'not-attended', label: 'Did not attend' },
        { code: 'unknown', label: 'Not known' },
      ],
    },
    sources: [source('S1')],
  }),
  ...agreementItems,
];
