import type { Rule } from '#src/tool/audit-tool.ts';
import { assessmentRules } from './rules-assessment.ts';
import { childrenRules } from './rules-children.ts';
import { headerRules } from './rules-header.ts';
import { noPlanRules } from './rules-no-plan.ts';
import { planRules } from './rules-plan.ts';
import { timeRules } from './rules-time.ts';
import { topRules } from './rules-top.ts';
import { wholeCaseRules } from './rules-whole-case.ts';

/** Every consistency rule about one case (domain.md section 3); those about groups belong to the tally. */
export const rules: Rule[] = [
  ...headerRules,
  ...timeRules,
  ...noPlanRules,
  ...planRules,
  ...topRules,
  ...assessmentRules,
  ...childrenRules,
  ...wholeCaseRules,
];
