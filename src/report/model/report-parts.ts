import type { Audit } from '#src/audit/audit.ts';
import { providerOf } from '#src/audit/audit.ts';
import type { Provider } from '#src/audit/provider.ts';
import { groupsOfProvider, type SampleGroup } from '#src/audit/sample-group.ts';
import type { Edition } from '#src/report/edition.ts';
import { providerTally } from '#src/tally/provider-tally.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import type { FeedbackInput } from './feedback-input.ts';
import { providerTitle } from './phrases.ts';
import { publishedOnce } from './published-once.ts';
import {
  publishedRows,
  type ReportTable,
  type ResultRow,
  resultRows,
  withoutCells,
} from './result-rows.ts';

/** What every section of a report is written from. Cells are in `rows` alone, as the edition may show them. */
export interface ReportParts {
  readonly input: FeedbackInput;
  readonly edition: Edition;
  readonly audit: Audit;
  readonly provider: Provider;
  /** What the provider is called. */
  readonly service: string;
  readonly groups: readonly SampleGroup[];
  readonly tally: {
    readonly own: ReportTable;
    readonly others: ReportTable;
    readonly sample: ReportTable;
  };
  readonly rows: readonly ResultRow[];
  /** The provider's result for any question now; undefined in the internal edition, where actions keep theirs. */
  readonly resultNow?: (item: string) => PublishedCell | undefined;
}

/** What any set of results is written from: a provider's, or the whole audit's. */
export type ResultParts = Pick<ReportParts, 'audit' | 'edition' | 'rows'> & {
  readonly tally: Pick<ReportParts['tally'], 'own'>;
};

/** Throws when the audit has no such provider: a screen never asks for one. */
export function reportParts(input: FeedbackInput): ReportParts {
  const { tool, audit, cases, unfinished, edition } = input;
  const provider = providerOf(audit, input.provider);
  if (!provider) throw new Error('This audit has no such provider');
  const { denominator, smallBase } = audit;
  const choice = { denominator, smallBase, unfinished };
  const tally = providerTally(tool, audit, cases, provider.id, choice, input.unsettled);
  const { own, others, sample } = tally;
  const groups = groupsOfProvider(audit.groups, provider.id);
  const shown = edition === 'shareable' ? publishedOnce(input) : undefined;
  return {
    input,
    edition,
    audit,
    provider,
    service: providerTitle(provider),
    groups,
    tally: {
      own: withoutCells(own),
      others: withoutCells(others),
      sample: withoutCells(sample),
    },
    rows: shown ? publishedRows(own, shown, provider.id) : resultRows(tally),
    ...(shown && { resultNow: (item: string) => shown.item(item)?.own(provider.id) }),
  };
}
