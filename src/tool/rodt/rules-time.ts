import type { Rule } from '#src/tool/audit-tool.ts';
import { rule } from './rule.ts';

/** A month and a number of whole months can differ by one and still mean the same day. */
const monthsApart = 1;

/** Rule c-time of domain.md section 3, one rule for each order of dates. A time in treatment beyond 40 years is no answer at all. */
export const timeRules: Rule[] = [
  rule({
    id: 'c-time-plan-start',
    when: {
      months: { from: 'rp-plan-date', to: 'review' },
      compare: '>',
      than: { item: 'hdr-time-in-treatment', plus: monthsApart },
    },
    message:
      'The plan ({rp-plan-date}) is from before treatment started ({hdr-time-in-treatment}). Check the month and the time in treatment.',
    items: ['rp-plan-date', 'hdr-time-in-treatment'],
  }),
  rule({
    id: 'c-time-plan-audit',
    when: { months: { from: 'rp-plan-date', to: 'review' }, compare: '<', than: 0 },
    message: 'The plan ({rp-plan-date}) is from after this audit. Check the month.',
    items: ['rp-plan-date'],
  }),
  rule({
    id: 'c-time-review-plan',
    when: { months: { from: 'rp-plan-date', to: 'rp-last-review' }, compare: '<', than: 0 },
    message:
      'The last review ({rp-last-review}) is from before the plan ({rp-plan-date}). If it was a review of an older plan, choose “No review found”.',
    items: ['rp-last-review', 'rp-plan-date'],
  }),
  rule({
    id: 'c-time-review-audit',
    when: { months: { from: 'rp-last-review', to: 'review' }, compare: '<', than: 0 },
    message: 'The last review ({rp-last-review}) is from after this audit. Check the month.',
    items: ['rp-last-review'],
  }),
];
