import type { Provider } from '#src/audit/provider.ts';
import { groupsOfProvider } from '#src/audit/sample-group.ts';
import { providerTitle } from '#src/report/model/phrases.ts';
import type { ResultParts } from '#src/report/model/report-parts.ts';
import { resultRows } from '#src/report/model/result-rows.ts';
import { type ItemResult, itemResults } from '#src/tally/item-result.ts';
import { tallyTable } from '#src/tally/tally.ts';
import type { TallyTable } from '#src/tally/tally-table.ts';
import type { OverviewInput } from './overview-input.ts';

/** One provider with all groups it holds files of, shared ones included. */
export interface ProviderPart {
  readonly provider: Provider;
  readonly title: string;
  readonly table: TallyTable;
}

/** What every section of the overview is written from. `tally.own` is the whole sample, each case once. */
export interface OverviewParts extends Omit<ResultParts, 'tally'> {
  readonly tally: { readonly own: TallyTable };
  readonly input: OverviewInput;
  /** Every four-way question the audit asks, over the whole sample. */
  readonly results: ReadonlyMap<string, ItemResult>;
  /** As set up, never ranked. */
  readonly providers: readonly ProviderPart[];
}

export function overviewParts(input: OverviewInput): OverviewParts {
  const { tool, audit, cases, unfinished } = input;
  const { denominator, smallBase } = audit;
  const choice = { denominator, smallBase, unfinished };
  const own = tallyTable(tool, audit, cases, choice);
  const others = tallyTable(tool, audit, cases, { ...choice, groups: new Set() });
  return {
    input,
    audit,
    edition: 'internal',
    tally: { own },
    rows: resultRows({ own, others, sample: own }),
    results: itemResults(tool, audit, cases, { unfinished }),
    providers: audit.providers.map((provider) => {
      const groups = new Set(groupsOfProvider(audit.groups, provider.id).map(({ id }) => id));
      const table = tallyTable(tool, audit, cases, { ...choice, groups });
      return { provider, title: providerTitle(provider), table };
    }),
  };
}
