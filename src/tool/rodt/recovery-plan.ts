import type { Section } from '#src/tool/audit-tool.ts';
import { planActionItems } from './plan-actions.ts';
import { planGoalItems } from './plan-goals.ts';
import { planNeedItems } from './plan-needs.ts';
import { planReviewItems } from './plan-review.ts';
import { planSeenItems } from './plan-seen.ts';
import { smartItems } from './plan-smart.ts';

/** The quality of the recovery plan: most columns of the published table. (domain.md section 2 E) */
export const recoveryPlan: Section = {
  id: 'recovery-plan',
  title: 'Recovery plan',
  hint: 'Look in every file before you answer No.',
  items: [
    ...planSeenItems,
    ...planGoalItems,
    ...smartItems,
    ...planNeedItems,
    ...planReviewItems,
    ...planActionItems,
  ],
};
