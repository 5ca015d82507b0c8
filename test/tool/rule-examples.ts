import { rodt } from '#src/tool/rodt/rodt.ts';
import type { KnownCase } from '#test/tool/case-facts.ts';

/** For each rule a case in which it speaks, and one close by in which it is quiet. */
export interface RuleExample {
  readonly rule: string;
  readonly speaks: KnownCase;
  readonly quiet: KnownCase;
}

type Answers = NonNullable<KnownCase['answers']>;
const example = (rule: string, speaks: KnownCase, quiet: KnownCase): RuleExample => ({
  rule,
  speaks,
  quiet,
});
/** Both cases as answers only; the quiet one is the first with these answers changed. */
const answers = (rule: string, given: Answers, changed: Answers): RuleExample =>
  example(rule, { answers: given }, { answers: { ...given, ...changed } });

const noPlan = (rule: string, item: string): RuleExample =>
  answers(rule, { 'rp-plan-seen': 'no', [item]: 'yes' }, { 'rp-plan-seen': 'yes' });

const noPlanExamples = [
  noPlan('c-abs-no-plan', 'rp-abstinence'),
  noPlan('c-red-no-plan', 'rp-reduction'),
  noPlan('c-smart-no-plan', 'rp-smart'),
  noPlan('c-needs-no-plan', 'rp-all-needs'),
  noPlan('c-balance-no-plan', 'rp-balance'),
  noPlan('c-cap-no-plan', 'rp-recovery-capital'),
  noPlan('c-rev-no-plan', 'rp-review-required'),
  noPlan('c-kw-no-plan', 'kw-by-plan'),
  noPlan('c-refs-no-plan', 'rp-referrals'),
  noPlan('c-social-no-plan', 'rp-social-network'),
];

const noDirection = { 'rp-abstinence': 'no', 'rp-reduction': 'no' };
const allParts = Object.fromEntries(['s', 'm', 'a', 'r', 't'].map((l) => [`rp-smart-${l}`, 'yes']));

const planExamples = [
  answers('c-orient-none', { 'rp-plan-seen': 'yes', ...noDirection }, { 'rp-reduction': 'yes' }),
  answers('c-orient-both', { 'rp-abstinence': 'yes', 'rp-reduction': 'yes' }, noDirection),
  answers('c-balance-orient', { 'rp-balance': 'yes', ...noDirection }, { 'rp-abstinence': 'yes' }),
  answers(
    'c-needs-missed',
    { 'rp-all-needs': 'yes', 'rp-needs-missed': ['housing'] },
    { 'rp-needs-missed': [] },
  ),
  answers(
    'c-needs-no-assess',
    { 'rp-all-needs': 'yes', 'ass-initial': 'no', 'ass-comprehensive-expected': 'no' },
    { 'ass-comprehensive-expected': 'yes', 'ass-comprehensive': 'yes' },
  ),
  answers(
    'c-smart-sub',
    { 'rp-smart': 'yes', ...allParts, 'rp-smart-t': 'no' },
    { 'rp-smart-t': 'yes' },
  ),
  answers('c-smart-sub-reverse', { 'rp-smart': 'no', ...allParts }, { 'rp-smart-t': 'no' }),
  example(
    'c-review-derived',
    {
      facts: { 'review-required-definition': 'a' },
      answers: {
        'rp-review-required': 'yes',
        'rp-plan-date': '2011-01',
        'rp-last-review': '2012-01',
      },
    },
    {
      facts: { 'review-required-definition': 'b' },
      answers: {
        'rp-review-required': 'yes',
        'rp-plan-date': '2011-01',
        'rp-last-review': '2012-01',
      },
    },
  ),
  example(
    'c-refs-na',
    { answers: { 'rp-referrals': 'not-applicable' } },
    { answers: { 'rp-referrals': 'not-applicable' }, notes: ['rp-referrals'] },
  ),
];

const topExamples = [
  example(
    'c-top-na',
    { facts: { 'top-expected': 'no' }, answers: { 'top-missing': 'yes' } },
    { facts: { 'top-expected': 'yes' }, answers: { 'top-missing': 'yes' } },
  ),
  example(
    'c-top-na2',
    { facts: { 'top-expected': 'yes' }, answers: { 'top-missing': 'not-applicable' } },
    {
      facts: { 'top-expected': 'yes' },
      answers: { 'top-missing': 'not-applicable' },
      notes: ['top-missing'],
    },
  ),
  example(
    'c-top-override',
    { facts: { 'top-expected': 'yes' }, answers: { 'top-required': 'no' } },
    {
      facts: { 'top-expected': 'yes' },
      answers: { 'top-required': 'no', 'hdr-structured': 'no' },
    },
  ),
  answers(
    'c-top-sub',
    { 'top-missing': 'no', 'top-review-in-window': 'no' },
    { 'top-review-in-window': 'not-applicable' },
  ),
  answers(
    'c-top-new',
    { 'top-missing': 'yes', 'top-start-seen': 'yes', 'hdr-time-in-treatment': 1 },
    { 'hdr-time-in-treatment': 2 },
  ),
];

const assessmentExamples = [
  example(
    'c-comp-na',
    { facts: { tier: '3' }, answers: { 'ass-comprehensive': 'not-applicable' } },
    { facts: { tier: '2' }, answers: { 'ass-comprehensive': 'not-applicable' } },
  ),
  example(
    'c-comp-tier2',
    { facts: { 'comprehensive-expected': 'no' }, answers: { 'ass-comprehensive': 'no' } },
    { facts: { 'comprehensive-expected': 'yes' }, answers: { 'ass-comprehensive': 'no' } },
  ),
  answers('c-preg', { 'ass-pregnancy': 'no', 'hdr-gender': 'male' }, { 'hdr-gender': 'female' }),
  answers(
    'c-risk-plan',
    { 'risk-management-plan': 'yes', 'risk-assessed': 'no' },
    { 'risk-assessed': 'yes' },
  ),
  answers(
    'c-cross-file',
    { 'risk-cross-file': 'yes' },
    { 'nar-concerns': 'A risk is in the medical notes only.' },
  ),
  example(
    'c-consent',
    { facts: { joint: true }, answers: { 'consent-signed': 'not-applicable' } },
    { facts: { joint: false }, answers: { 'consent-signed': 'not-applicable' } },
  ),
];

const childrenExamples = [
  answers(
    'c-children-household',
    { 'hdr-children-present': 'no', 'hdr-parental-status': 'none-live-with' },
    { 'hdr-parental-status': 'not-a-parent' },
  ),
  answers(
    'c-children-sg',
    { 'hdr-children-present': 'yes', 'sg-child-risk': 'not-applicable' },
    { 'sg-child-risk': 'no' },
  ),
  answers(
    'c-children-nr',
    { 'hdr-children-present': 'not-checked', 'sg-children-asked': 'yes' },
    { 'sg-children-asked': 'no' },
  ),
  answers(
    'c-storage',
    { 'hdr-prescribed': 'methadone', 'hdr-children-present': 'yes', 'sg-safe-storage': 'no' },
    { 'esc-flag': 'no' },
  ),
];

const headerExamples = [
  example(
    'c-joint-sets',
    { facts: { joint: true }, answers: { 'hdr-note-sets-seen': 1 } },
    { facts: { joint: true }, answers: { 'hdr-note-sets-seen': 2 } },
  ),
  example(
    'c-sets',
    { facts: { 'note-sets-expected': 1 }, answers: { 'hdr-note-sets-seen': 2 } },
    { facts: { 'note-sets-expected': 2 }, answers: { 'hdr-note-sets-seen': 2 } },
  ),
  answers(
    'c-primary-second',
    { 'hdr-primary-drug': 'heroin', 'hdr-secondary-drug': 'heroin' },
    { 'hdr-primary-drug': 'not-stated', 'hdr-secondary-drug': 'not-stated' },
  ),
  example(
    'c-gender-women',
    { facts: { 'women-only': true }, answers: { 'hdr-gender': 'male' } },
    { facts: { 'women-only': true }, answers: { 'hdr-gender': 'not-stated' } },
  ),
  answers('c-under-18', { 'hdr-age-band': 'under-18' }, { 'hdr-age-band': '18-24' }),
  example(
    'c-rx',
    { facts: { prescribed: 'yes' }, answers: { 'hdr-prescribed': 'none' } },
    { facts: { prescribed: 'yes' }, answers: { 'hdr-prescribed': 'methadone' } },
  ),
  example(
    'c-rx-group',
    { facts: { prescribed: 'no' }, answers: { 'hdr-prescribed': 'methadone' } },
    { facts: { prescribed: 'no' } },
  ),
];

const timeExamples = [
  answers(
    'c-time-plan-start',
    { 'rp-plan-date': '2011-01', 'hdr-time-in-treatment': 6 },
    { 'rp-plan-date': '2011-07' },
  ),
  answers('c-time-plan-audit', { 'rp-plan-date': '2012-03' }, { 'rp-plan-date': '2012-02' }),
  answers(
    'c-time-review-plan',
    { 'rp-plan-date': '2011-06', 'rp-last-review': '2011-05' },
    { 'rp-last-review': 'none' },
  ),
  answers('c-time-review-audit', { 'rp-last-review': '2012-03' }, { 'rp-last-review': '2012-02' }),
];

const everyColumn = (answer: string): Answers =>
  Object.fromEntries(rodt.columns.map(({ item }) => [item, answer]));

const wholeCaseExamples = [
  answers('c-esc', { 'esc-flag': 'yes' }, { 'esc-told-at': '2012-02-28T11:30' }),
  answers(
    'c-concern-kw',
    { 'nar-concerns': 'An overdose nobody followed up.', 'esc-flag': 'no' },
    { 'esc-flag': 'yes' },
  ),
  answers('c-nr-many', everyColumn('not-checked'), everyColumn('no')),
  answers('c-straightline', everyColumn('no'), { 'rp-plan-seen': 'yes' }),
];

export const ruleExamples: readonly RuleExample[] = [
  ...noPlanExamples,
  ...planExamples,
  ...topExamples,
  ...assessmentExamples,
  ...childrenExamples,
  ...headerExamples,
  ...timeExamples,
  ...wholeCaseExamples,
];
