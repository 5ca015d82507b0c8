import type { LibraryAction } from '#src/tool/audit-tool.ts';
import { pathwayCoordinator, serviceManager } from './owner-roles.ts';
import { source } from './source.ts';

const ownerRoles = [serviceManager, pathwayCoordinator];
const timescale = '3 to 6 months';
const sources = [source('S4', 'recommendations 3 and 4'), source('S1', 'section 4.5')];

/** Assessment: one row of the library, as an action for the first and for the full assessment. */
export const assessmentActions: LibraryAction[] = [
  {
    id: 'act-initial',
    title: 'Complete first assessments',
    criteria: ['ass-initial', 'ass-updated'],
    trigger: 'below-standard',
    steps: [
      'Use one assessment form in all services, so that nobody is asked the same thing again.',
      'Teach assessment as a conversation, and watch how it goes.',
      'Look at needs again when things change.',
    ],
    ownerRoles,
    measure: 'Everyone has a complete first assessment.',
    targetPercent: 100,
    dueWeeks: 26,
    timescale,
    sources,
  },
  {
    id: 'act-comp',
    title: 'Complete full assessments',
    criteria: [
      'ass-comprehensive',
      'ass-individual',
      'ass-motivation',
      'ass-overdose-history',
      'ass-domestic-abuse',
      'ass-mh-contact',
      'ass-alcohol-use',
      'ass-alcohol-dependence',
      'ass-pregnancy',
      'ass-injection-sites',
      'ass-diversity',
      'ass-bbv-offer',
      'risk-sharing-equipment',
      'risk-injection-site',
      'risk-safer-sex',
      'risk-bbv-transmission',
      'risk-household',
    ],
    trigger: 'below-standard',
    steps: [
      'Say who needs a comprehensive assessment.',
      'Use one assessment form in all services, so that nobody is asked the same thing again.',
      'Put the questions that are often left out on the form.',
      'Teach assessment as a conversation, and watch how it goes.',
    ],
    ownerRoles,
    measure: 'At least 90% of those who need one have one, with at least 90% of its parts.',
    targetPercent: 90,
    dueWeeks: 26,
    timescale,
    sources,
  },
  {
    id: 'act-early',
    title: 'Make the first 3 contacts count',
    criteria: ['ass-early-contacts', 'ass-motivation'],
    trigger: 'below-standard',
    steps: [
      'Plan the first 3 contacts anew as work on motivation.',
      'Hand people over in a joint visit.',
    ],
    ownerRoles: ['Provider service managers of both services'],
    measure: 'At least 80% show motivational work early on, and fewer people drop out early.',
    targetPercent: 80,
    dueWeeks: 13,
    timescale: '3 months',
    sources: [source('S1', 'sections 4.4 and 4.5')],
  },
];
