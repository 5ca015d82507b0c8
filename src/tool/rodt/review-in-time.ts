import type { Item } from '#src/tool/audit-tool.ts';
import type { Condition } from '#src/tool/condition.ts';
import { criterion } from './criterion.ts';
import { planSeen } from './plan-seen.ts';
import { source } from './source.ts';

const firstReviewMonths = 3;
const laterReviewMonths = 6;

const planToAudit = { from: 'rp-plan-date', to: 'review' };
const reviewToAudit = { from: 'rp-last-review', to: 'review' };
const planToReview = { from: 'rp-plan-date', to: 'rp-last-review' };

/** A review dated before the plan was a review of an earlier plan. */
const ofEarlierPlan: Condition = { months: planToReview, compare: '<', than: 0 };
const notYetReviewed: Condition = {
  any: [{ item: 'rp-last-review', is: ['none'] }, ofEarlierPlan],
};
const reviewed: Condition = {
  all: [{ months: reviewToAudit, compare: '>=', than: 0 }, { not: ofEarlierPlan }],
};

/**
 * Worked out from two months: first review within 3 months of the plan, then every 6 (S4). Reviews
 * between the plan and the last one are not known, so they are taken to have been in time.
 */
export const reviewInTime: Item = criterion({
  id: 'rp-review-in-time',
  label: 'Reviewed in time',
  question: 'Was the plan reviewed in time?',
  derived: true,
  applies: planSeen,
  presets: [
    {
      when: {
        all: [
          { item: 'rp-plan-date', answered: true },
          reviewed,
          { months: reviewToAudit, compare: '<=', than: laterReviewMonths },
        ],
      },
      answer: 'yes',
    },
    {
      when: {
        all: [
          { item: 'rp-plan-date', answered: true },
          reviewed,
          { months: reviewToAudit, compare: '>', than: laterReviewMonths },
        ],
      },
      answer: 'no',
    },
    {
      when: {
        all: [
          notYetReviewed,
          { months: planToAudit, compare: '>=', than: 0 },
          { months: planToAudit, compare: '<=', than: firstReviewMonths },
        ],
      },
      answer: 'yes',
    },
    {
      when: {
        all: [notYetReviewed, { months: planToAudit, compare: '>', than: firstReviewMonths }],
      },
      answer: 'no',
    },
    {
      when: {
        all: [
          { item: 'rp-plan-date', answered: true },
          { item: 'rp-last-review', answered: true },
        ],
      },
      answer: 'not-checked',
    },
  ],
  guidance: {
    look: 'Worked out from the month of the plan, of its last review and of this audit. Earlier reviews are not known and are taken to have been in time.',
    yes: 'the last review is at most 6 months old, or there is none yet and the plan is at most 3 months old',
    no: 'the last review is over 6 months old, or there is none and the plan is over 3 months old',
    notChecked: 'there is no review and no date on the plan, or a date lies after the audit',
  },
  sources: [source('S4')],
});
