import type { Provider } from '#src/audit/provider.ts';
import { groupsOfProvider } from '#src/audit/sample-group.ts';
import { providerTitle } from '#src/report/model/phrases.ts';
import { publishedOnce } from '#src/report/model/published-once.ts';
import type { ResultParts } from '#src/report/model/report-parts.ts';
import { publishedRows, resultRows, withoutCells } from '#src/report/model/result-rows.ts';
import { nothingUnsettled } from '#src/review/other-readings.ts';
import { type Composite, composite } from '#src/tally/bands.ts';
import { itemResults } from '#src/tally/item-result.ts';
import { type SectionResult, sectionResults } from '#src/tally/section-result.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import { wholeCell } from '#src/tally/suppression/show-cell.ts';
import { tallyTable } from '#src/tally/tally.ts';
import type { TallyTable } from '#src/tally/tally-table.ts';
import { withUnsettled } from '#src/tally/unsettled.ts';
import type { OverviewInput } from './overview-input.ts';
import { type OverviewResult, publishedResult } from './overview-result.ts';

/** One provider with all groups it holds files of, shared ones included. */
export interface ProviderPart {
  readonly provider: Provider;
  readonly title: string;
  readonly cases: number;
  /** In the order of the criteria, as the edition may show them. */
  readonly cells: readonly PublishedCell[];
}

/**
 * What every section of the overview is written from: cells as the edition may show them, and no others. `rows` and
 * `tally.own` are of the whole sample, each case once.
 */
export interface OverviewParts extends ResultParts {
  readonly input: OverviewInput;
  /** Every four-way question the audit asks, over the whole sample. */
  readonly results: ReadonlyMap<string, OverviewResult>;
  /** As set up, never ranked. */
  readonly providers: readonly ProviderPart[];
  /**
   * What is pooled over several questions. Null in the shareable edition: a pooled number can give away one that is hidden.
   */
  readonly pooled: {
    readonly composite: Composite;
    /** Criteria in the composite. */
    readonly criteria: number;
    readonly sections: readonly SectionResult[];
  } | null;
}

export function overviewParts(input: OverviewInput): OverviewParts {
  const { tool, audit, cases, unfinished, edition } = input;
  const { denominator, smallBase } = audit;
  const choice = { denominator, smallBase, unfinished };
  const { unsettled = nothingUnsettled } = input;
  const marked = (table: TallyTable) => withUnsettled(table, cases, choice, unsettled);
  const own = marked(tallyTable(tool, audit, cases, choice));
  const others = tallyTable(tool, audit, cases, { ...choice, groups: new Set() });
  const counted = itemResults(tool, audit, cases, { unfinished }, unsettled);
  const shown = edition === 'shareable' ? publishedOnce(input) : undefined;
  const providers = audit.providers.map((provider): ProviderPart => {
    const groups = new Set(groupsOfProvider(audit.groups, provider.id).map(({ id }) => id));
    const { columns, total } = marked(tallyTable(tool, audit, cases, { ...choice, groups }));
    const cells = shown
      ? columns.flatMap(({ item }) => shown.item(item)?.own(provider.id) ?? [])
      : columns.flatMap((column, index) =>
          total.cells.slice(index, index + 1).map((cell) => wholeCell(column, cell, denominator)),
        );
    return { provider, title: providerTitle(provider), cases: total.cases, cells };
  });
  return {
    input,
    edition,
    audit,
    tally: { own: withoutCells(own) },
    rows: shown ? publishedRows(own, shown) : resultRows({ own, others, sample: own }),
    results: new Map(
      [...counted].flatMap(([id, result]): [string, OverviewResult][] => {
        const cell = shown ? shown.item(id)?.whole() : undefined;
        if (!shown) return [[id, result]];
        return cell ? [[id, publishedResult(result, cell, audit)]] : [];
      }),
    ),
    providers,
    pooled: shown
      ? null
      : {
          composite: composite(own, own.total),
          criteria: own.columns.filter((column) => column.composite).length,
          sections: sectionResults(tool, counted, { cases: own.total.cases, smallBase }),
        },
  };
}
