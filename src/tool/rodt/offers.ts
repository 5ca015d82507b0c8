import type { Offer, Section } from '#src/tool/audit-tool.ts';

/** Items that need a plan: No when there is none, because the published table divides by all cases. */
const needPlan = [
  'rp-abstinence',
  'rp-reduction',
  'rp-smart',
  'rp-all-needs',
  'rp-balance',
  'rp-review-required',
  'rp-recovery-capital',
  'rp-agreed',
  'rp-exit-plan',
  'rp-one-plan',
  'kw-by-plan',
];

/** Answers that can be given in one step. (domain.md section 0.12; interface of the review screen) */
export const offersFor = (sections: readonly Section[]): Offer[] => [
  {
    id: 'no-plan',
    when: { item: 'rp-plan-seen', is: ['no'] },
    label: 'Set the questions that need a plan to No',
    answer: 'no',
    items: needPlan,
  },
  {
    id: 'file-not-seen',
    when: { item: 'hdr-note-sets-seen', compare: '<', to: { item: 'hdr-note-sets-expected' } },
    label: 'Set the questions not answered yet to Could not check',
    answer: 'not-checked',
    onlyUnanswered: true,
    items: sections
      .filter(({ role }) => role === undefined)
      .flatMap(({ items }) => items)
      .filter(({ kind, tier, derived }) => kind.type === 'four-way' && tier === 'core' && !derived)
      .map(({ id }) => id),
  },
];
