import type { LibraryAction } from '#src/tool/audit-tool.ts';
import { clinicalLead, safeguardingLead, serviceManager, teamLeader } from './owner-roles.ts';
import { source } from './source.ts';

/** Actions that one single failure calls for. */
export const safetyActions: LibraryAction[] = [
  {
    id: 'act-risk',
    title: 'Answer every risk',
    criteria: [
      'risk-management-plan',
      'risk-assessed',
      'risk-updated',
      'risk-self-harm',
      'ass-risk-plan-linked',
    ],
    trigger: 'any-failure',
    steps: [
      'Give each risk an action, an owner and a date.',
      'Agree when a risk assessment must be updated.',
      'Keep one risk summary that all services involved can see.',
      'Add missing questions: domestic abuse, viruses, household, injection sites and overdose.',
    ],
    ownerRoles: [serviceManager, teamLeader],
    measure: 'Every case has a plan for its risks.',
    targetPercent: 100,
    dueWeeks: 4,
    timescale: '4 weeks',
    sources: [source('S4'), source('S1')],
  },
  {
    id: 'act-sg-child',
    title: 'Keep children safe',
    criteria: [
      'sg-child-risk',
      'sg-child-action',
      'sg-children-asked',
      'sg-child-details',
      'sg-known-services',
      'sg-adult',
    ],
    trigger: 'any-failure',
    steps: [
      'Let the safeguarding lead act on these cases at once.',
      'Ask who lives in the home at assessment and at each review.',
      'Use the link worker of children’s services.',
      'Put the local safeguarding standards into contracts, and train all staff.',
    ],
    ownerRoles: [safeguardingLead, serviceManager],
    measure: 'Everyone is asked about children, and the details of each child are written down.',
    targetPercent: 100,
    dueWeeks: 4,
    timescale: 'These cases the same day; the rest in 4 weeks',
    sources: [source('S1', 'serious case review 2011')],
  },
  {
    id: 'act-storage',
    title: 'Store medicine safely at home',
    criteria: ['sg-safe-storage'],
    trigger: 'any-failure',
    steps: [
      'Contact everyone who takes doses home to children. Give advice and a lockable box, and check at home.',
      'Write it down each time the prescription changes.',
      'Supervise doses where there is doubt.',
    ],
    ownerRoles: [clinicalLead, safeguardingLead],
    measure: 'Safe storage is written down for everyone.',
    targetPercent: 100,
    dueWeeks: 4,
    timescale: 'List in 1 week; done in 4 weeks',
    sources: [source('S1', 'serious case review 2011')],
  },
];
