import type { Item } from '#src/tool/audit-tool.ts';
import type { Condition } from '#src/tool/condition.ts';
import { criterion } from './criterion.ts';
import { description } from './description.ts';
import { planSeen } from './plan-seen.ts';
import { reviewInTime } from './review-in-time.ts';
import { reviewRequired } from './review-required.ts';
import { source } from './source.ts';

const reviewed: Condition = {
  all: [
    { item: 'rp-last-review', answered: true },
    { not: { item: 'rp-last-review', is: ['none'] } },
  ],
};

/** Whether the plan is looked at again. */
export const planReviewItems: Item[] = [
  reviewRequired,
  description({
    id: 'rp-last-review',
    label: 'Last review',
    question: 'In which month was the plan last reviewed?',
    look: 'A review is a look at the plan together with the person, not a session note.',
    applies: planSeen,
    kind: { type: 'month', noneLabel: 'No review found' },
    sources: [source('S4')],
  }),
  reviewInTime,
  criterion({
    id: 'rp-aspirations-reviewed',
    label: 'Hopes asked again',
    question: 'Did each review ask again what the person hopes for?',
    tier: 'extended',
    applies: reviewed,
    guidance: {
      look: 'Hopes are what the person wants from life and treatment, becoming drug free among them.',
      yes: 'each review in the files asks, or says what they hope for now',
      no: 'at least one review does not',
    },
    sources: [source('S2')],
  }),
  criterion({
    id: 'rp-review-changed',
    label: 'Review made a difference',
    question: 'Did the last review change the plan, or say why not?',
    tier: 'extended',
    applies: reviewed,
    guidance: {
      yes: 'goals or actions changed, or the review says why they stay',
      no: 'the plan was copied forward without a word',
    },
    sources: [source('S0'), source('L', 'Medications in recovery 2012, summary')],
  }),
];
