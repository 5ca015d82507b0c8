import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { suggestedActions } from '#src/report/findings.ts';
import { countCell } from '#src/report/model/item-phrases.ts';
import type { LibraryAction } from '#src/tool/audit-tool.ts';
import { commissioner } from '#src/tool/rodt/owner-roles.ts';
import type { OverviewParts } from './overview-parts.ts';
import { hasAnswers, type OverviewResult } from './overview-result.ts';

/** An action of the library that is the commissioning team's, and the results that call for it. */
export interface Suggested {
  readonly action: LibraryAction;
  /** None for an action about the audit itself. */
  readonly results: readonly OverviewResult[];
  /** "Referrals: 8 of 50 (16%)", one to a line; or that it serves the next audit. */
  readonly calledFor: string;
}

/** Whether what is printed says that a case failed. */
const hasFailed = ({ polarity, cell: { shown } }: OverviewResult): boolean =>
  shown.kind === 'count' && (polarity === 'bad' ? shown.count > 0 : shown.count < shown.of);

function callsFor(
  { input }: OverviewParts,
  result: OverviewResult,
  action: LibraryAction,
): boolean {
  if (result.standard === null || !hasAnswers(result)) return false;
  return suggestedActions(input.tool, result.item, {
    below: result.against === 'below' || result.against === 'in-range',
    failed: hasFailed(result),
  }).includes(action);
}

/**
 * Actions of the library that the Drug Action Team or commissioning manager owns, alone or with others: those that results of
 * the whole sample call for, and those about the audit itself. Left out: what is agreed as a commissioning action already.
 */
export function suggestedToCommissioners(
  parts: OverviewParts,
  agreed: readonly ImprovementAction[],
): Suggested[] {
  const taken = new Set(agreed.map(({ libraryId }) => libraryId));
  return parts.input.tool.actions
    .filter(({ id, ownerRoles }) => ownerRoles.includes(commissioner) && !taken.has(id))
    .flatMap((action): Suggested[] => {
      if (action.criteria.length === 0)
        return [{ action, results: [], calledFor: 'The next audit' }];
      const results = action.criteria
        .flatMap((item) => parts.results.get(item) ?? [])
        .filter((result) => action.trigger !== 'prompt' && callsFor(parts, result, action));
      const lines = results.map(
        ({ label, cell }) => `${label}: ${countCell(cell).replace('\n', ' ')}`,
      );
      return lines.length === 0 ? [] : [{ action, results, calledFor: lines.join('\n') }];
    });
}
