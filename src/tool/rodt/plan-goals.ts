import type { Item } from '#src/tool/audit-tool.ts';
import { criterion } from './criterion.ts';
import { description } from './description.ts';
import { rodtReport, table1 } from './source.ts';

/** Where the plan is heading. Neither answer is good or bad: leaving medication too soon can harm. */
export const planGoalItems: Item[] = [
  criterion({
    id: 'rp-abstinence',
    label: 'Abstinence',
    question: 'Is the plan working towards becoming drug free?',
    polarity: 'descriptive',
    guidance: {
      look: 'Drug free means off the problem drug, with a way off medication in time.',
      yes: 'the plan, or a talk in the notes, has this as a goal',
      no: 'it is no goal, or the goal is only to use nothing on top of the prescription',
    },
    sources: [table1, rodtReport],
  }),
  description({
    id: 'rp-abstinence-basis',
    label: 'Where abstinence is written',
    question: 'Where did you read about becoming drug free?',
    look: 'If there is no plan, it can only be from the notes.',
    tier: 'extended',
    applies: { item: 'rp-abstinence', is: ['yes'] },
    kind: {
      type: 'one-of',
      options: [
        { code: 'plan', label: 'In the plan' },
        { code: 'notes', label: 'In the notes only' },
      ],
    },
    sources: [table1],
  }),
  criterion({
    id: 'rp-reduction',
    label: 'Reduction',
    question: 'Does the plan aim to reduce use of the main drug?',
    polarity: 'descriptive',
    guidance: {
      look: 'This can be Yes together with abstinence, when goals come in stages.',
      yes: 'at least one goal is to use less of the main drug',
      no: 'no goal is about using less',
    },
    sources: [table1],
  }),
];
