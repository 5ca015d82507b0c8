import type { Audit } from '#src/audit/audit.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { countedCases } from '#src/tally/counted-cases.ts';
import { isNotAsked, itemCell } from '#src/tally/item-cell.ts';
import { tallyTable } from '#src/tally/tally.ts';
import { tallyColumns } from '#src/tally/tally-columns.ts';
import type { TallyCell, TallyChoice, TallyColumn } from '#src/tally/tally-table.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { chosenItems } from '#src/tool/item-index.ts';
import type { CellFamily } from './cell-family.ts';

/** One criterion counted for every set of groups, nothing hidden yet. */
export interface CountedItem {
  readonly column: Pick<TallyColumn, 'polarity' | 'standard'>;
  readonly planQuality: boolean;
  /** In the order of the family's sets. */
  readonly cells: readonly TallyCell[];
}

export interface CountedItems {
  /** Cases in each set. */
  readonly cases: readonly number[];
  item(id: string): CountedItem | undefined;
}

/** Counts the table's criteria for every set of groups, and any other criterion that the audit asks when it is asked for. */
export function countedItems(
  tool: AuditTool,
  audit: Audit,
  cases: readonly ReviewedCase[],
  choice: TallyChoice,
  { sets, groups }: CellFamily,
): CountedItems {
  const chosen = sets.map(
    ({ members }) => new Set(members.flatMap((member) => groups[member] ?? [])),
  );
  const totals = chosen.map(
    (those) => tallyTable(tool, audit, cases, { ...choice, groups: those }).total,
  );
  const columns = tallyColumns(tool, audit);
  const inTable = (id: string): CountedItem | undefined => {
    const index = columns.findIndex(({ item }) => item === id);
    const column = columns[index];
    const cells = totals.flatMap((total) => total.cells[index] ?? []);
    return column && { column, planQuality: column.planQuality, cells };
  };
  const beyond = (id: string): CountedItem | undefined => {
    const item = chosenItems(tool, audit.extendedSections).find((one) => one.id === id);
    if (item?.kind.type !== 'four-way') return undefined;
    const { polarity } = item;
    const standard = audit.standards.get(id) ?? item.standard?.percent ?? null;
    return {
      column: { polarity, standard: polarity === 'descriptive' ? null : standard },
      planQuality: false,
      cells: chosen.map((groups) => {
        const notAsked =
          choice.denominator === 'as-published' &&
          isNotAsked(tool, audit, id, countedCases(cases, { ...choice, groups }));
        return itemCell(id, cases, { ...choice, groups }, { notAsked });
      }),
    };
  };
  return {
    cases: totals.map((total) => total.cases),
    item: (id) => inTable(id) ?? beyond(id),
  };
}
