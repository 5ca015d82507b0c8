import type { Audit } from '#src/audit/audit.ts';
import type { GroupId, ProviderId } from '#src/audit/ids.ts';
import { nothingUnsettled, type Unsettled } from '#src/review/other-readings.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { tallyTable } from './tally.ts';
import type { TallyChoice, TallyTable } from './tally-table.ts';
import { withUnsettled } from './unsettled.ts';

/**
 * A provider's own results beside the rest. Totals of providers are never added: a joint case belongs to each provider
 * that holds a file, and once to the sample. (domain.md section 0.5)
 */
export interface ProviderTally {
  /** The provider's groups, joint cases included. */
  readonly own: TallyTable;
  /** Cases this provider holds no file of: what its results are compared with. */
  readonly others: TallyTable;
  /** The whole sample, each case once. */
  readonly sample: TallyTable;
}

/** Counts the chosen groups of `choice` (all when absent) for one provider, for the others and together. */
export function providerTally(
  tool: AuditTool,
  audit: Audit,
  cases: readonly ReviewedCase[],
  provider: ProviderId,
  choice: TallyChoice,
  unsettled: Unsettled = nothingUnsettled,
): ProviderTally {
  const own = new Set<GroupId>();
  const others = new Set<GroupId>();
  for (const { id, providers } of audit.groups) {
    if (choice.groups && !choice.groups.has(id)) continue;
    (providers.includes(provider) ? own : others).add(id);
  }
  const tally = (more: { readonly groups?: ReadonlySet<GroupId> }) =>
    withUnsettled(tallyTable(tool, audit, cases, { ...choice, ...more }), cases, choice, unsettled);
  return { own: tally({ groups: own }), others: tally({ groups: others }), sample: tally({}) };
}
