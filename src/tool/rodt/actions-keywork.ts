import type { LibraryAction } from '#src/tool/audit-tool.ts';
import { commissioner, outcomesLead, serviceManager, teamLeader } from './owner-roles.ts';
import { source } from './source.ts';

/** Keywork, psychosocial work, supervision and outcomes. */
export const keyworkActions: LibraryAction[] = [
  {
    id: 'act-top',
    title: 'Complete the Treatment Outcomes Profile',
    criteria: [
      'top-missing',
      'top-start-seen',
      'top-review-in-window',
      'top-exit-seen',
      'top-used',
    ],
    trigger: 'below-standard',
    steps: [
      'Name one worker for each person who sees to the form.',
      'Make a list of missing forms every month.',
      'Put start, review and exit forms in the diary.',
      'Use the scores in sessions.',
    ],
    ownerRoles: [serviceManager, outcomesLead],
    measure: 'At least 80% have every form that is due. Aim for 95%.',
    targetPercent: 80,
    dueWeeks: 13,
    timescale: '3 months',
    sources: [source('S1', 'section 4.2'), source('S0'), source('L', 'TOP guidance')],
  },
  {
    id: 'act-kw',
    title: 'Let keywork follow the plan',
    criteria: ['kw-by-plan', 'kw-frequency-as-planned', 'rec-dna-followup'],
    trigger: 'below-standard',
    steps: [
      'Give session notes 3 headings: goal, work done, next step.',
      'Compare the last 3 notes with the plan in supervision.',
      'Check caseloads, so that there is time for sessions.',
    ],
    ownerRoles: [teamLeader, serviceManager],
    measure: 'In at least 80% keywork follows the plan. Commissioners get a report on caseloads.',
    targetPercent: 80,
    dueWeeks: 13,
    timescale: 'Notes in 4 weeks; caseloads in 3 months',
    sources: [source('S1', 'section 5')],
  },
  {
    id: 'act-psi',
    title: 'Use psychosocial methods',
    criteria: ['kw-psi-used'],
    trigger: 'below-standard',
    steps: [
      'Find out which methods each worker can use.',
      'Train in motivational interviewing and relapse prevention, and in short work when a chance comes up.',
      'Write down the method and what it changed.',
      'Watch each other’s practice, or listen to tapes of it.',
    ],
    ownerRoles: [teamLeader, commissioner],
    measure: 'At least 70% show a method, and each worker uses 2 or more.',
    targetPercent: 70,
    dueWeeks: 26,
    timescale: 'Training in 3 months; the rest in 6 months',
    sources: [source('S1', 'section 5'), source('L', 'NICE QS23, statement 6')],
  },
  {
    id: 'act-superv',
    title: 'Hold monthly supervision that asks questions',
    criteria: ['kw-by-plan', 'kw-psi-used', 'ass-individual', 'kw-supervision'],
    trigger: 'below-standard',
    steps: [
      'Give each worker a clinical supervision every month.',
      'Ask of each case: what is the plan, is it working, what is the next step?',
      'Keep a log of sessions and cases.',
    ],
    ownerRoles: [serviceManager, teamLeader],
    measure: 'At least 90% of sessions take place, and each case is discussed within 3 months.',
    targetPercent: 90,
    dueWeeks: 9,
    timescale: '2 months',
    sources: [source('S1', 'sections 4.6 and 5')],
  },
];
