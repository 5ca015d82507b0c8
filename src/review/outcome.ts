import { type FourWay, fourWayAnswers } from '#src/tool/audit-tool.ts';
import type { CaseView } from './case-view.ts';

/** How one case counts for one criterion. An item that does not apply by rule is not applicable. */
export type Outcome = FourWay | 'unanswered';

export function outcomeOf(view: CaseView, item: string): Outcome {
  if (!view.applies(item)) return 'not-applicable';
  const answer = view.answer(item);
  return fourWayAnswers.find((known) => known === answer) ?? 'unanswered';
}
