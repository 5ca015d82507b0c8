import type { Audit } from '#src/audit/audit.ts';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import { groupsOfProvider } from '#src/audit/sample-group.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { countWords } from '#src/tally/count-words.ts';
import { type ItemResult, itemResults } from '#src/tally/item-result.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';

/** A count as `countWords` writes it: what a person or one group's result says otherwise is left as it is. */
const isCount = (words: string): boolean => /^\d+ of \d+(?: \(\d+%\))?$/.test(words);

/**
 * The finding an action answers, as it is to be read now. What stood when the action was agreed is kept with it as history; where the
 * result is another one since, both are said: "3 of 31 (10%) when it was agreed, 3 of 30 (10%) now". Shown wherever an action is;
 * the shareable edition has words of its own.
 */
export function findingsNow(
  tool: AuditTool,
  audit: Audit,
  cases: readonly ReviewedCase[],
): (action: Pick<ImprovementAction, 'provider' | 'criterion' | 'finding'>) => string {
  const known = new Map<ProviderId, ReadonlyMap<string, ItemResult>>();
  const resultsOf = (provider: ProviderId) => {
    const before = known.get(provider);
    if (before) return before;
    const groups = new Set(groupsOfProvider(audit.groups, provider).map(({ id }) => id));
    const whole = provider === commissioningTeam ? {} : { groups };
    const results = itemResults(tool, audit, cases, { unfinished: false, ...whole });
    known.set(provider, results);
    return results;
  };
  return ({ provider, criterion, finding }) => {
    if (criterion === '' || !isCount(finding)) return finding;
    const now = resultsOf(provider).get(criterion);
    const words = now && countWords(now.cell.shown);
    return words === undefined || words === finding
      ? finding
      : `${finding} when it was agreed, ${words} now`;
  };
}
