import type { Audit } from '#src/audit/audit.ts';
import { isReviewRequired, reviewRequiredSentence } from '#src/report/model/review-required.ts';
import {
  type AgainstStandard,
  againstStandard,
  standardMeanings,
  standardWords,
  verdictsExplained,
} from '#src/tally/against-standard.ts';
import type { TallyCell, TallyTable } from '#src/tally/tally-table.ts';
import type { UnsettledCounts } from '#src/tally/unsettled.ts';
import { settleMarkMeaning } from '#src/tally/unsettled-words.ts';
import { sourceWords } from '#src/tool/words.ts';
import { impossibleWords } from '#src/ui/results/results-words.ts';

/** What a reader of the table must know and cannot ask: small bases, marks, standards and where they come from. */
export function TallyNotes(props: {
  readonly audit: Audit;
  readonly table: TallyTable;
  readonly unsettled: UnsettledCounts;
}) {
  const { audit, table, unsettled } = props;
  const doubtful = impossibleIn(table);
  const asked = table.columns.find(isReviewRequired);
  return (
    <ul className="paper-notes">
      <li>
        A percentage is left out where fewer than {table.smallBase} cases are counted. Cases left
        out of the audit are in no count.
      </li>
      {doubtful.map((words) => (
        <li key={words}>
          <b>!</b> {words}
        </li>
      ))}
      {unsettled.all > 0 && <li>{settleMarkMeaning}</li>}
      <li>{standardsWords(table)}</li>
      {asked && <li>{reviewRequiredSentence(asked.label, audit.reviewRequired)}</li>}
      {verdictsIn(table).map((against) => (
        <li key={against}>
          {standardWords[against]}: {standardMeanings[against]}
        </li>
      ))}
    </ul>
  );
}

/** The words for results that the table uses, in the order they are explained everywhere. */
function verdictsIn({ columns, total, denominator }: TallyTable): AgainstStandard[] {
  const used = new Set(
    columns.flatMap((column, index) => {
      const cell = total.cells[index];
      return cell ? againstStandard(column, cell, denominator) : [];
    }),
  );
  return verdictsExplained.filter((against) => used.has(against));
}

function impossibleIn({ columns, rows, total }: TallyTable): string[] {
  const said = (name: string, cells: readonly TallyCell[]) =>
    columns.flatMap((column, index) => {
      const cell = cells[index];
      const words = cell && impossibleWords(cell, column);
      return words === undefined ? [] : [`${name}: ${words}`];
    });
  return [
    ...rows.flatMap(({ group, cells }) => said(group.name, cells)),
    ...said('All groups', total.cells),
  ];
}

/** "Standards: SMART 70% (Healthcare Commission ...); Recovery plan 60% (set for this audit)." */
function standardsWords({ columns }: TallyTable): string {
  const bySource = new Map<string, string[]>();
  for (const { standard, standardSource, heading } of columns) {
    if (standard === null) continue;
    const source = standardSource === null ? 'set for this audit' : sourceWords(standardSource);
    bySource.set(source, [...(bySource.get(source) ?? []), heading]);
  }
  if (bySource.size === 0) return 'No question of this table has a standard.';
  const parts = [...bySource].map(([source, headings]) => `${headings.join(', ')}: ${source}`);
  return `Where standards come from. ${parts.join('. ')}.`;
}
