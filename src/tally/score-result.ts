import type { AuditTool, Score } from '#src/tool/audit-tool.ts';
import { type ItemResult, isAnswered } from './item-result.ts';
import { percentUnless } from './percent.ts';

/** What the elements of a score add up to. */
export interface ScoreResult {
  readonly score: Score;
  /** Its elements that were answered, most often missing first. At least one. */
  readonly elements: readonly ItemResult[];
  /** Yes of applicable answers, over all cases and elements. */
  readonly yes: number;
  readonly of: number;
  /** Whole per cent; null where there are few cases. */
  readonly percent: number | null;
}

/** The scores of the tool of which at least one element was answered; not applicable and not checked are left out. */
export function scoreResults(
  { scores = [] }: AuditTool,
  results: ReadonlyMap<string, ItemResult>,
  { cases, smallBase }: { readonly cases: number; readonly smallBase: number },
): ScoreResult[] {
  return scores.flatMap((score): ScoreResult[] => {
    const missing = ({ cell: { counts } }: ItemResult) => counts.no / (counts.yes + counts.no);
    const elements = score.items
      .flatMap((id) => results.get(id) ?? [])
      .filter(isAnswered)
      .sort((a, b) => missing(b) - missing(a));
    if (elements.length === 0) return [];
    const sum = (what: 'yes' | 'no') =>
      elements.reduce((all, { cell }) => all + cell.counts[what], 0);
    const [yes, of] = [sum('yes'), sum('yes') + sum('no')];
    const percent = cases < smallBase ? null : percentUnless(yes, of, 1);
    return [{ score, elements, yes, of, percent }];
  });
}
