import type { Audit } from '#src/audit/audit.ts';
import { groupFact } from '#src/review/case-view.ts';
import { nothingUnsettled, type Unsettled } from '#src/review/other-readings.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool, Item } from '#src/tool/audit-tool.ts';
import { chosenItems } from '#src/tool/item-index.ts';
import { itemFor } from '#src/tool/item-variant.ts';
import type { Source } from '#src/tool/source.ts';
import { type AgainstStandard, againstStandard } from './against-standard.ts';
import { type BandRange, bandLines, bandRange } from './bands.ts';
import { countedCases } from './counted-cases.ts';
import { goodShare } from './good-share.ts';
import { isNotAsked, itemCell } from './item-cell.ts';
import { tallyTable } from './tally.ts';
import type { TallyCell, TallyChoice, TallyColumn } from './tally-table.ts';
import { unsettledCases, withUnsettled } from './unsettled.ts';

/** One four-way question of the audit with its result over the chosen cases. */
export interface ItemResult
  extends Pick<TallyColumn, 'item' | 'label' | 'question' | 'polarity' | 'standard'> {
  readonly standardSource: Source | null;
  readonly mustPass: boolean;
  /** Counted among cases with a plan where plans seen are the base. */
  readonly planQuality: boolean;
  readonly cell: TallyCell;
  readonly against: AgainstStandard;
  /** Points of the good side above the standard, unrounded; below 0 = short of it. Null where not scored. */
  readonly margin: number | null;
  /** Lines of its own; absent: those of all others. */
  readonly bands?: Item['bands'];
  /** Null under 10 cases and where nothing is scored. */
  readonly band: BandRange | null;
}

type Counted = Pick<ItemResult, 'planQuality' | 'cell'>;

function resultOf(item: Item, audit: Audit, { cell, planQuality }: Counted): ItemResult {
  const { polarity } = item;
  const own = audit.standards.get(item.id);
  const standard = polarity === 'descriptive' ? null : (own ?? item.standard?.percent ?? null);
  const side = goodShare({ polarity }, cell, audit.denominator);
  const scored = side !== undefined && standard !== null;
  return {
    item: item.id,
    label: item.label,
    question: item.question,
    polarity,
    standard,
    standardSource: own === undefined ? (item.standard?.source ?? null) : null,
    bands: item.bands,
    mustPass: item.mustPass ?? false,
    planQuality,
    cell,
    against: againstStandard({ polarity, standard }, cell, audit.denominator),
    margin: scored ? (100 * side.good) / side.of - standard : null,
    band: scored ? bandRange(side, bandLines(item)) : null,
  };
}

/**
 * Every four-way question this audit asks, in the tool's order, by item. A column of the results table has the total that
 * table shows for the same cases; any other question is counted in the audit's denominator, and where that is plans seen,
 * of applicable cases. With `unsettled`, each says how many cases could still change it.
 */
export function itemResults(
  tool: AuditTool,
  audit: Audit,
  cases: readonly ReviewedCase[],
  chosen: Pick<TallyChoice, 'unfinished' | 'groups'>,
  unsettled: Unsettled = nothingUnsettled,
): Map<string, ItemResult> {
  const { denominator, smallBase } = audit;
  const counts = tallyTable(tool, audit, cases, { ...chosen, denominator, smallBase });
  const table = withUnsettled(counts, cases, chosen, unsettled);
  const inTable = new Map<string, Counted>();
  table.columns.forEach(({ item, planQuality }, index) => {
    const cell = table.total.cells[index];
    if (cell) inTable.set(item, { cell, planQuality });
  });
  // A case whose group was removed is in no table, and so in no other count.
  const groups = chosen.groups ?? new Set(audit.groups.map(({ id }) => id));
  const counted = countedCases(cases, { ...chosen, groups });
  const other = (item: string): Counted => ({
    planQuality: false,
    cell: {
      ...itemCell(
        item,
        counted,
        { unfinished: true, denominator, smallBase },
        { notAsked: denominator === 'as-published' && isNotAsked(tool, audit, item, counted) },
      ),
      toSettle: unsettledCases(item, cases, { ...chosen, groups }, unsettled),
    },
  });
  return new Map(
    chosenItems(tool, audit.extendedSections)
      .filter(({ kind }) => kind.type === 'four-way')
      .map((known) => itemFor(known, (name) => groupFact(audit, undefined, name)))
      .map((item) => [item.id, resultOf(item, audit, inTable.get(item.id) ?? other(item.id))]),
  );
}

/** Whether anybody answered it with Yes or No. */
export const isAnswered = ({ cell }: Pick<ItemResult, 'cell'>): boolean =>
  cell.counts.yes + cell.counts.no > 0;
