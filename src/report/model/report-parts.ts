import type { Audit } from '#src/audit/audit.ts';
import { providerOf } from '#src/audit/audit.ts';
import type { Provider } from '#src/audit/provider.ts';
import { groupsOfProvider, type SampleGroup } from '#src/audit/sample-group.ts';
import { type ProviderTally, providerTally } from '#src/tally/provider-tally.ts';
import type { FeedbackInput } from './feedback-input.ts';
import { providerTitle } from './phrases.ts';
import { type ResultRow, resultRows } from './result-rows.ts';

/** What every section of a report is written from: the input, the tally and its rows. */
export interface ReportParts {
  readonly input: FeedbackInput;
  readonly audit: Audit;
  readonly provider: Provider;
  /** What the provider is called. */
  readonly service: string;
  readonly groups: readonly SampleGroup[];
  readonly tally: ProviderTally;
  readonly rows: readonly ResultRow[];
}

/** What any set of results is written from: a provider's, or the whole audit's. */
export type ResultParts = Pick<ReportParts, 'audit' | 'rows'> & {
  readonly tally: Pick<ProviderTally, 'own'>;
};

/** Throws when the audit has no such provider: a screen never asks for one. */
export function reportParts(input: FeedbackInput): ReportParts {
  const { tool, audit, cases, unfinished } = input;
  const provider = providerOf(audit, input.provider);
  if (!provider) throw new Error('This audit has no such provider');
  const { denominator, smallBase } = audit;
  const tally = providerTally(tool, audit, cases, provider.id, {
    denominator,
    smallBase,
    unfinished,
  });
  return {
    input,
    audit,
    provider,
    service: providerTitle(provider),
    groups: groupsOfProvider(audit.groups, provider.id),
    tally,
    rows: resultRows(tally),
  };
}
