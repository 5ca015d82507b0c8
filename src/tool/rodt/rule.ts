import type { Rule } from '#src/tool/audit-tool.ts';
import { source } from './source.ts';

type Check = Omit<Rule, 'strength' | 'sources'> & Partial<Pick<Rule, 'strength' | 'sources'>>;

/** A consistency rule; without more words soft, and our proposal. */
export const rule = (check: Check): Rule => ({
  strength: 'soft',
  sources: [source('P')],
  ...check,
});
