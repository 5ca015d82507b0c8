import type { FeedbackInput } from './feedback-input.ts';
import { numbered } from './phrases.ts';

/**
 * That people disagree about cases behind the results, at the head of a document; empty while all is settled. The shareable edition says
 * only that there are some.
 */
export function unsettledLine({
  edition,
  unsettled,
}: Pick<FeedbackInput, 'edition' | 'unsettled'>): string {
  const cases = unsettled?.size ?? 0;
  if (cases === 0) return '';
  return edition === 'internal'
    ? `In ${numbered(cases, 'case')} of the audit people gave different values that nobody has settled yet. Numbers that could still change say so, or bear the mark ≠.`
    : 'In some cases of the audit people gave different values that nobody has settled yet. Numbers may still change.';
}
