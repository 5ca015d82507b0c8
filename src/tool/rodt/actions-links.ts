import type { LibraryAction } from '#src/tool/audit-tool.ts';
import {
  commissioner,
  familyService,
  keyworker,
  pathwayCoordinator,
  peerService,
  recoveryChampion,
  serviceManager,
} from './owner-roles.ts';
import { source } from './source.ts';

/** Links to people and services outside treatment. */
export const linkActions: LibraryAction[] = [
  {
    id: 'act-social',
    title: 'Link people to supportive networks',
    criteria: ['rp-social-network', 'rp-family-involved', 'ass-family-carers'],
    trigger: 'below-standard',
    steps: [
      'Draw a map of the people and groups around each person, together with them.',
      'Go with the person to their first mutual aid or peer meeting.',
      'Make recovery champions and volunteers easy to meet in every service.',
      'Offer family support.',
    ],
    ownerRoles: [keyworker, recoveryChampion, peerService, familyService],
    measure: 'At least 70% have a named link, and visits to groups are written down.',
    targetPercent: 70,
    dueWeeks: 26,
    timescale: '3 to 6 months',
    sources: [
      source('S1', 'appendices 3 and 6'),
      source('S1', 'sections 4.3 to 4.6'),
      source('S2'),
    ],
  },
  {
    id: 'act-capital',
    title: 'Build recovery capital',
    criteria: ['rp-recovery-capital', 'ass-recovery-capital'],
    trigger: 'below-standard',
    steps: [
      'Look at recovery capital in the assessment and in each plan review.',
      'Put one action in each plan that adds to it.',
      'Make links with housing, training, the job centre and life skills courses.',
    ],
    ownerRoles: [keyworker, serviceManager],
    measure: 'At least 70% of plans build recovery capital.',
    targetPercent: 70,
    dueWeeks: 26,
    timescale: '3 to 6 months',
    sources: [source('S1', 'appendix 3')],
  },
  {
    id: 'act-refs',
    title: 'Refer on, and find out what came of it',
    criteria: ['rp-referrals'],
    trigger: 'below-standard',
    steps: [
      'Make a list of services, how to refer to each, and whom to ask there.',
      'Keep a log of referrals and what came of them. Ask after 2 weeks.',
      'Put routes to housing and work into contracts.',
    ],
    ownerRoles: [serviceManager, commissioner],
    measure: 'Where there is a need, at least 70% have a referral, and 80% of outcomes are known.',
    targetPercent: 70,
    dueWeeks: 13,
    timescale: 'List in 6 weeks; the rest in 3 months',
    sources: [
      source('S4', 'commissioner recommendation 9'),
      source('S4', 'service recommendation 6'),
    ],
  },
  {
    id: 'act-coord',
    title: 'Name one person who co-ordinates care',
    criteria: ['rp-one-plan', 'consent-shared-in-practice'],
    trigger: 'below-standard',
    steps: [
      'Name one recovery co-ordinator for each person, from start to end.',
      'Hold joint reviews.',
      'Agree how people are handed over between services, face to face.',
    ],
    ownerRoles: [serviceManager, pathwayCoordinator],
    measure: 'Everyone has a named co-ordinator, and at least 80% of transfers are completed.',
    targetPercent: 100,
    dueWeeks: 13,
    timescale: '3 months',
    sources: [source('S1', 'appendices 3 and 9')],
  },
];
