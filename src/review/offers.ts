import type { FieldEdit } from '#src/audit/ids.ts';
import type { AuditTool, Offer } from '#src/tool/audit-tool.ts';
import { holds } from '#src/tool/condition.ts';
import { answerField } from './case-review.ts';
import type { CaseView } from './case-view.ts';

/** An offer that can be taken now, and what it would change. Its edits are made as one step and undone together. */
export interface OpenOffer {
  readonly offer: Offer;
  /** Items it would answer, in the offer's order; never empty. */
  readonly items: readonly string[];
  readonly edits: readonly FieldEdit[];
}

/**
 * The offers that hold for a case now, for example "Set the questions that need a plan to No". An item is left alone
 * when it does not apply, when it is already answered so, and, where the offer says so, when it is answered at all. A
 * preset is not a person's answer, so an offer replaces it.
 */
export function offersOf(tool: AuditTool, view: CaseView): OpenOffer[] {
  const open: OpenOffer[] = [];
  for (const offer of tool.offers) {
    if (!holds(offer.when, view.facts)) continue;
    const items = offer.items.filter((item) => wouldAnswer(offer, view, item));
    if (items.length === 0) continue;
    const edits = items.map((item) => ({ field: answerField(item), value: offer.answer }));
    open.push({ offer, items, edits });
  }
  return open;
}

function wouldAnswer(offer: Offer, view: CaseView, item: string): boolean {
  if (!view.applies(item)) return false;
  const answer = view.answer(item);
  if (answer === undefined) return true;
  return answer !== offer.answer && (view.preset(item) || offer.onlyUnanswered !== true);
}
