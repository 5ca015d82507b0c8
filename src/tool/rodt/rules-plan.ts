import type { Rule } from '#src/tool/audit-tool.ts';
import { needs } from './plan-lists.ts';
import { rule } from './rule.ts';
import { table1 } from './source.ts';

const smartParts = ['rp-smart-s', 'rp-smart-m', 'rp-smart-a', 'rp-smart-r', 'rp-smart-t'];
const noDirection = [
  { item: 'rp-abstinence', is: ['no'] },
  { item: 'rp-reduction', is: ['no'] },
];

/** Answers about the plan that do not fit each other. */
export const planRules: Rule[] = [
  rule({
    id: 'c-orient-none',
    when: { all: [{ item: 'rp-plan-seen', is: ['yes'] }, ...noDirection] },
    message:
      'You saw a plan, but answered No to {rp-abstinence} and to {rp-reduction}. If it aims to keep things steady, or only at harm reduction, say so in a note.',
    items: ['rp-reduction', 'rp-abstinence', 'rp-plan-seen'],
    sources: [table1],
  }),
  rule({
    id: 'c-orient-both',
    when: {
      all: [
        { item: 'rp-abstinence', is: ['yes'] },
        { item: 'rp-reduction', is: ['yes'] },
      ],
    },
    message:
      'You answered Yes to {rp-abstinence} and to {rp-reduction}. That is right when goals come in stages.',
    items: ['rp-reduction', 'rp-abstinence'],
    strength: 'information',
    sources: [table1],
  }),
  rule({
    id: 'c-balance-orient',
    when: { all: [{ item: 'rp-balance', is: ['yes'] }, ...noDirection] },
    message:
      'You answered Yes to {rp-balance}, but No to {rp-abstinence} and to {rp-reduction}. Which part of the plan is about recovery?',
    items: ['rp-balance', 'rp-abstinence', 'rp-reduction'],
  }),
  rule({
    id: 'c-needs-missed',
    when: {
      all: [
        { item: 'rp-all-needs', is: ['yes'] },
        { item: 'rp-needs-missed', has: needs.map(({ code }) => code) },
      ],
    },
    message:
      'You said the plan covers every need ({rp-all-needs}), but ticked needs that are left out ({rp-needs-missed}).',
    items: ['rp-needs-missed', 'rp-all-needs'],
  }),
  rule({
    id: 'c-needs-no-assess',
    when: {
      all: [
        { item: 'rp-all-needs', is: ['yes'] },
        { item: 'ass-initial', is: ['no', 'not-checked'] },
        {
          any: [
            { item: 'ass-comprehensive', is: ['no', 'not-checked', 'not-applicable'] },
            { item: 'ass-comprehensive-expected', is: ['no'] },
          ],
        },
      ],
    },
    message:
      'You said the plan covers every need ({rp-all-needs}), but saw no assessment ({ass-initial}). Where did you find the needs?',
    items: ['rp-all-needs', 'ass-initial'],
  }),
  rule({
    id: 'c-smart-sub',
    when: {
      all: [
        { item: 'rp-smart', is: ['yes'] },
        { any: smartParts.map((item) => ({ item, is: ['no'] })) },
      ],
    },
    message: 'You answered Yes to {rp-smart}, but No to one of its 5 parts. SMART means all 5.',
    items: ['rp-smart', ...smartParts],
  }),
  rule({
    id: 'c-smart-sub-reverse',
    when: {
      all: [{ item: 'rp-smart', is: ['no'] }, ...smartParts.map((item) => ({ item, is: ['yes'] }))],
    },
    message: 'You answered Yes to all 5 parts, but No to {rp-smart}.',
    items: ['rp-smart', ...smartParts],
  }),
  rule({
    id: 'c-review-derived',
    when: {
      all: [
        { fact: 'review-required-definition', is: ['a'] },
        { item: 'rp-review-required', is: ['yes', 'no'] },
        { same: ['rp-review-required', 'rp-review-in-time'] },
      ],
    },
    message:
      'The months you gave say something else about {rp-review-in-time} than your answer to {rp-review-required}. Check the month of the plan and of its last review.',
    items: ['rp-review-required', 'rp-last-review', 'rp-plan-date'],
  }),
  rule({
    id: 'c-refs-na',
    when: {
      all: [
        { item: 'rp-referrals', is: ['not-applicable'] },
        { note: 'rp-referrals', written: false },
      ],
    },
    message: 'You answered Not applicable to {rp-referrals}. Say in a note why nothing was needed.',
    items: ['rp-referrals'],
  }),
];
