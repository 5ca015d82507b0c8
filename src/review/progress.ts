import type { Item } from '#src/tool/audit-tool.ts';
import type { CaseView } from './case-view.ts';

export interface Progress {
  readonly answered: number;
  readonly total: number;
}

/** Items a person is asked: derived ones are only shown, and long texts are never required. */
export const isAsked = (item: Item): boolean =>
  item.derived !== true && item.kind.type !== 'long-text';

/** Answered of applying items, among `items` (a section's) or all. */
export function progressOf(view: CaseView, items: readonly Item[] = view.applying): Progress {
  const asked = items.filter((item) => isAsked(item) && view.applies(item.id));
  return {
    answered: asked.filter((item) => view.answer(item.id) !== undefined).length,
    total: asked.length,
  };
}

/** Asked items that apply and have no answer, in the tool's order. */
export const unanswered = (view: CaseView): Item[] =>
  view.applying.filter((item) => isAsked(item) && view.answer(item.id) === undefined);
