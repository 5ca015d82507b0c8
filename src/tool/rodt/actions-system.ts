import type { LibraryAction } from '#src/tool/audit-tool.ts';
import { commissioner, peerService, serviceManager } from './owner-roles.ts';
import { source } from './source.ts';

/** Actions about the whole system and about the audit itself; offered, not called for by one result. */
export const systemActions: LibraryAction[] = [
  {
    id: 'act-user-voice',
    title: 'Let people know their own plan',
    criteria: ['rp-agreed', 'rp-exit-plan'],
    trigger: 'prompt',
    steps: [
      'Show people their plan, how long treatment takes and the target dates.',
      'Ask a sample of people every year, and some who have left.',
    ],
    ownerRoles: [serviceManager, peerService],
    measure: 'At least 80% say that they know their plan.',
    targetPercent: 80,
    dueWeeks: 26,
    timescale: '6 months',
    sources: [source('S1', 'section 4.3'), source('S4')],
  },
  {
    id: 'act-dataquality',
    title: 'Make the next audit more complete',
    criteria: [],
    trigger: 'prompt',
    steps: [
      'Go through the guidance with all reviewers.',
      'Let a second person review some cases.',
      'Find the missing answers about outcomes.',
    ],
    ownerRoles: [commissioner],
    measure: 'Fewer than 5% of answers are Could not check.',
    dueWeeks: 26,
    timescale: 'Next audit',
    sources: [source('P'), source('S1', 'section 4.5, Table 1')],
  },
  {
    id: 'act-reaudit',
    title: 'Audit again',
    criteria: [],
    trigger: 'prompt',
    steps: [
      'Ask the same questions again of at least as many cases.',
      'Do it after 6 months where results are weak, after 12 months elsewhere.',
    ],
    ownerRoles: [commissioner],
    measure: 'The change is shown question by question.',
    dueWeeks: 52,
    timescale: '6 to 12 months',
    sources: [source('L', 'Clinical audit guidance'), source('S4')],
  },
];
