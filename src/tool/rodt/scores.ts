import type { Score } from '#src/tool/audit-tool.ts';
import { source } from './source.ts';

/**
 * Assessment completeness: the 13 elements that the joint review found left out by many services, 8 of assessment and 5 of risk.
 * (domain.md 1.5 and 2 C)
 */
export const scores: Score[] = [
  {
    id: 'score-assessment',
    label: 'Assessment completeness',
    means: 'it was asked about and written down',
    items: [
      'ass-overdose-history',
      'ass-domestic-abuse',
      'ass-mh-contact',
      'ass-alcohol-use',
      'ass-alcohol-dependence',
      'ass-pregnancy',
      'ass-injection-sites',
      'ass-risk-plan-linked',
      'risk-sharing-equipment',
      'risk-injection-site',
      'risk-safer-sex',
      'risk-bbv-transmission',
      'risk-household',
    ],
    sources: [source('S4')],
  },
];
