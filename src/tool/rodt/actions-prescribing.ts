import type { LibraryAction } from '#src/tool/audit-tool.ts';
import { clinicalLead, pathwayCoordinator } from './owner-roles.ts';
import { rodtReport, source } from './source.ts';

/** Prescribing, and the way out of it. */
export const prescribingActions: LibraryAction[] = [
  {
    id: 'act-rx',
    title: 'Make the most of prescribing',
    criteria: [
      'rx-linked-to-plan',
      'rx-benefit-reviewed',
      'rx-strategic-review',
      'rx-optimised',
      'rx-dose-rationale',
      'rx-supervised-early',
      'rx-supervision-individual',
      'rx-testing',
      'rx-naloxone',
    ],
    trigger: 'below-standard',
    steps: [
      'Review the benefit for each person. Set dose and supervision by need, not by a rule for all.',
      'Let prescriber and keyworker review together.',
      'Audit prescribing every year, and meet with pharmacists.',
    ],
    ownerRoles: [clinicalLead],
    measure: 'At least 90% are reviewed, and at least 90% of unusual doses have a reason.',
    targetPercent: 90,
    dueWeeks: 13,
    timescale: '3 months',
    sources: [source('S4', 'prescribing recommendations'), rodtReport],
  },
  {
    id: 'act-rx-exit',
    title: 'Show the way off medication',
    criteria: ['rx-exit-offered', 'ass-treatment-options', 'rp-exit-plan'],
    trigger: 'below-standard',
    steps: [
      'Offer a talk about reducing, detox or rehab.',
      'Say what aftercare there is, and how to come back fast.',
    ],
    ownerRoles: [clinicalLead, pathwayCoordinator],
    measure: 'At least 90% have had this talk in the last 6 months.',
    targetPercent: 90,
    dueWeeks: 13,
    timescale: '3 months',
    sources: [rodtReport, source('S1')],
  },
];
