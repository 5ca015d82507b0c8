import { type Audit, providerOf } from '#src/audit/audit.ts';
import type { GroupId, ProviderId } from '#src/audit/ids.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { itemResults } from '#src/tally/item-result.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';

/** A count with its percentage, as the app writes it: "9 of 33 cases (27%)". What people count otherwise has none. */
const written = /\b(\d+ of \d+)(?: cases?(?: with a plan)?)? \(\d+%\)/g;

/**
 * Counts in a line of this provider's report (or of the overview, which is no provider's) that are no result now: the line was made
 * from the numbers and edited, and they have changed since. Each as it stands in the line.
 */
export function oldCounts(
  tool: AuditTool,
  audit: Audit,
  cases: readonly ReviewedCase[],
): (provider: ProviderId, line: string) => string[] {
  const known = new Map<ProviderId, ReadonlySet<string>>();
  const countsOf = (provider: ProviderId): ReadonlySet<string> => {
    const before = known.get(provider);
    if (before) return before;
    const ids = (own: boolean) =>
      new Set(
        audit.groups.flatMap(({ id, providers }): GroupId[] =>
          providers.includes(provider) === own ? [id] : [],
        ),
      );
    const sets = providerOf(audit, provider)
      ? [ids(true), ids(false)]
      : [new Set(audit.groups.map(({ id }) => id))];
    const counts = new Set(
      sets
        .flatMap((groups) => [
          ...itemResults(tool, audit, cases, { unfinished: false, groups }).values(),
        ])
        .flatMap(({ cell: { shown } }) =>
          shown.kind === 'count' ? `${shown.count} of ${shown.of}` : [],
        ),
    );
    known.set(provider, counts);
    return counts;
  };
  return (provider, line) =>
    [...line.matchAll(written)].flatMap(([words, count = '']) =>
      countsOf(provider).has(count) ? [] : [words],
    );
}
