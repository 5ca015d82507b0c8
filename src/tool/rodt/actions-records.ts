import type { LibraryAction } from '#src/tool/audit-tool.ts';
import { commissioner, serviceManager } from './owner-roles.ts';
import { source } from './source.ts';

/** Files, notes and consent. */
export const recordActions: LibraryAction[] = [
  {
    id: 'act-files',
    title: 'Bring the files together',
    criteria: ['rec-coherent', 'risk-cross-file'],
    trigger: 'below-standard',
    steps: [
      'Put a front sheet in every file: co-ordinator, other files, consent and alerts.',
      'Move to one shared record.',
      'Until then, look through the files together every month.',
    ],
    ownerRoles: ['Provider service managers of both services', commissioner],
    measure: 'No risk is in one file only, and all files that should be there are seen.',
    dueWeeks: 13,
    timescale: 'Front sheet in 4 weeks; shared record through commissioning',
    sources: [source('S1', 'sections 4.2, 4.4 and 5')],
  },
  {
    id: 'act-notes',
    title: 'Keep notes in order',
    criteria: ['rec-standard', 'rec-current'],
    trigger: 'below-standard',
    steps: [
      'Give everyone a short standard for notes.',
      'Let the team leader spot-check files.',
      'Close cases that are no longer active.',
    ],
    ownerRoles: [serviceManager],
    measure: 'At least 90% meet the standard for notes.',
    targetPercent: 90,
    dueWeeks: 6,
    timescale: '6 weeks',
    sources: [source('S1', 'section 5')],
  },
  {
    id: 'act-consent',
    title: 'Get consent to share',
    criteria: ['consent-signed', 'consent-current', 'consent-shared-in-practice'],
    trigger: 'below-standard',
    steps: [
      'Use one consent form that names the agencies. Renew it every year.',
      'Agree how providers, GPs, probation and children’s services share what they know.',
    ],
    ownerRoles: [serviceManager, commissioner],
    measure: 'At least 95% have a consent that holds.',
    targetPercent: 95,
    dueWeeks: 13,
    timescale: 'Form in 4 weeks; agreement in 3 months',
    sources: [source('S4', 'service recommendation 5'), source('S1', 'section 4.6')],
  },
];
