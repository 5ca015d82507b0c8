import type { Item } from '#src/tool/audit-tool.ts';
import type { Condition } from '#src/tool/condition.ts';
import { criterion } from './criterion.ts';
import { description } from './description.ts';
import { modelsOfCare, source, table1 } from './source.ts';

/** A plan is there, so that details of it can be asked for. */
export const planSeen: Condition = { item: 'rp-plan-seen', is: ['yes'] };

/** Whether there is a plan, from when, and how many. */
export const planSeenItems: Item[] = [
  criterion({
    id: 'rp-plan-seen',
    label: 'Recovery plan',
    question: 'Did you see a recovery plan for this spell of treatment?',
    guidance: {
      look: 'It may be called a care or treatment plan. Note which file it is in.',
      yes: 'any file has one, even an old one',
      no: 'there is only a prescription or a list of appointments',
    },
    sources: [table1, modelsOfCare(28)],
  }),
  description({
    id: 'rp-plan-date',
    label: 'Plan date',
    question: 'In which month was the plan made?',
    look: 'Take the latest full plan, not a review of it.',
    applies: planSeen,
    kind: { type: 'month', noneLabel: 'No date on the plan' },
    sources: [source('S1'), source('S4')],
  }),
  description({
    id: 'rp-plan-sets',
    label: 'Number of plans',
    question: 'How many different plans are in the files?',
    look: 'There should be one. If plans pull apart, write that under what worries you.',
    tier: 'extended',
    applies: planSeen,
    kind: { type: 'whole-number', min: 1, max: 9, unit: 'plans' },
    sources: [source('S1', 'section 4.4')],
  }),
];
