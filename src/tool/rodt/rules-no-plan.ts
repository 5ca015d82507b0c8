import type { Rule } from '#src/tool/audit-tool.ts';
import type { Condition } from '#src/tool/condition.ts';
import { rule } from './rule.ts';
import { table1 } from './source.ts';

/** Answered, and not Yes: nothing fires while the question is still open. */
const noPlan: Condition = { item: 'rp-plan-seen', is: ['no', 'not-checked'] };
const saidNoPlan = 'You saw no recovery plan ({rp-plan-seen}), but answered Yes to';

interface Dependent {
  readonly id: string;
  readonly item: string;
  /** What to do about it, a whole sentence. */
  readonly ask: string;
  /** Makes the rule quiet. */
  readonly unless?: Condition;
}

const yesWithoutPlan = ({ id, item, ask, unless }: Dependent): Rule =>
  rule({
    id,
    when: { all: [noPlan, { item, is: ['yes'] }, ...(unless ? [{ not: unless }] : [])] },
    message: `${saidNoPlan} {${item}}. ${ask}`,
    items: [item, 'rp-plan-seen'],
    sources: [table1],
  });

/** A Yes that needs a plan where none was seen. In 2012 this was so in at least 3 cases. */
export const noPlanRules: Rule[] = [
  yesWithoutPlan({
    id: 'c-abs-no-plan',
    item: 'rp-abstinence',
    ask: 'Did you take it from the notes?',
    unless: { item: 'rp-abstinence-basis', is: ['notes'] },
  }),
  yesWithoutPlan({
    id: 'c-red-no-plan',
    item: 'rp-reduction',
    ask: 'Did you take it from the notes?',
  }),
  yesWithoutPlan({
    id: 'c-smart-no-plan',
    item: 'rp-smart',
    ask: 'Goals can only be SMART when there is a plan.',
  }),
  yesWithoutPlan({
    id: 'c-needs-no-plan',
    item: 'rp-all-needs',
    ask: 'Needs can only be covered when there is a plan.',
  }),
  yesWithoutPlan({
    id: 'c-balance-no-plan',
    item: 'rp-balance',
    ask: 'Only a plan can be balanced.',
  }),
  yesWithoutPlan({
    id: 'c-cap-no-plan',
    item: 'rp-recovery-capital',
    ask: 'Only a plan can build it.',
  }),
  yesWithoutPlan({
    id: 'c-rev-no-plan',
    item: 'rp-review-required',
    ask: 'There is no plan to review.',
  }),
  yesWithoutPlan({
    id: 'c-kw-no-plan',
    item: 'kw-by-plan',
    ask: 'Which plan did the sessions follow?',
  }),
  yesWithoutPlan({
    id: 'c-refs-no-plan',
    item: 'rp-referrals',
    ask: 'That can be right if the notes show it.',
  }),
  yesWithoutPlan({
    id: 'c-social-no-plan',
    item: 'rp-social-network',
    ask: 'That can be right if the notes show it.',
  }),
];
