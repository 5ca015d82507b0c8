import type { Item } from '#src/tool/audit-tool.ts';
import { criterion, lineForWeak } from './criterion.ts';
import { source, table1 } from './source.ts';

const definition = 'review-required-definition';
const notChecked = 'a file was missing or unreadable, so you cannot say';

/**
 * The column "rev REQ", which the 2012 report does not define. The question follows the definition
 * each audit chose, measured against 70 per cent; without one it describes and is never scored.
 * (domain.md sections 0.4 and 2 E)
 */
export const reviewRequired: Item = criterion({
  id: 'rp-review-required',
  label: 'Review required',
  question: 'Is a review of the plan required?',
  polarity: 'descriptive',
  guidance: {
    look: 'The 2012 report does not define this column. Do as your team agreed beforehand.',
    yes: 'a review is required, in the way your team agreed',
    no: 'none is required, or there is no plan',
    notChecked,
  },
  variants: [
    {
      fact: definition,
      is: 'a',
      standard: lineForWeak,
      question: 'Is a review of the plan due or overdue?',
      polarity: 'bad',
      guidance: {
        look: 'The first review is due 3 months after the plan, then one every 6 months.',
        yes: 'that time has passed with no review, or the date set for it has passed',
        no: 'the plan was reviewed in time, or there is no plan',
        notChecked,
      },
    },
    {
      fact: definition,
      is: 'b',
      standard: lineForWeak,
      question: 'Does the plan say when it will be reviewed?',
      polarity: 'good',
      guidance: {
        look: 'Look for a next review date, or for what would bring a review forward.',
        yes: 'the plan has one or the other',
        no: 'it has neither, or there is no plan',
        notChecked,
      },
    },
    {
      fact: definition,
      is: 'c',
      standard: lineForWeak,
      question: 'Do you think the plan needs to be changed?',
      polarity: 'bad',
      guidance: {
        look: 'Compare the plan with what the latest notes say about the person.',
        yes: 'it no longer fits: goals are met, dropped or out of date, or needs have changed',
        no: 'it still fits, or there is no plan',
        notChecked,
      },
    },
  ],
  sources: [table1, source('P')],
});
