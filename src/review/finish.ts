import type { Item } from '#src/tool/audit-tool.ts';
import { answerField, noteField, noteLimit } from './case-review.ts';
import { unanswered } from './progress.ts';
import type { ReviewedCase } from './reviewed-case.ts';
import { stoppingFinish, type Warning } from './warnings.ts';

/** One thing to settle before a case can be finished. Nothing ever blocks answering. */
export type FinishObstacle =
  /** A hard rule holds; it cannot be confirmed away. */
  | { readonly kind: 'hard-warning'; readonly warning: Warning }
  /** Questions are left and nobody said why. */
  | { readonly kind: 'unanswered'; readonly items: readonly Item[] };

/**
 * Why a case cannot be finished yet; empty when it can. Unanswered questions are allowed with a reason, such as
 * "Prescribing file not available": the one on record, or the one just typed.
 */
export function whyNotFinish(
  { view, review, warnings }: ReviewedCase,
  reason: string = review.unansweredReason,
): FinishObstacle[] {
  const obstacles: FinishObstacle[] = stoppingFinish(warnings).map((warning) => ({
    kind: 'hard-warning',
    warning,
  }));
  const items = unanswered(view);
  if (items.length > 0 && reason.trim() === '') obstacles.push({ kind: 'unanswered', items });
  return obstacles;
}

/** A note or text on record that is longer than it may be: locking keeps what was typed whole. */
export interface LongText {
  readonly field: string;
  readonly item: string;
  /** Characters too many. */
  readonly over: number;
}

/** Every text of the case that has to be shortened, in the order of the questions that apply. */
export const longTexts = ({ view, review }: ReviewedCase): LongText[] =>
  view.applying.flatMap(({ id: item, kind }) => {
    const answer = view.answer(item);
    const isText = kind.type === 'long-text' || kind.type === 'short-text';
    const tooMany = isText && typeof answer === 'string' ? answer.length - kind.max : 0;
    const note = (review.notes.get(item)?.length ?? 0) - noteLimit;
    return [
      { field: answerField(item), item, over: tooMany },
      { field: noteField(item), item, over: note },
    ].filter(({ over }) => over > 0);
  });
