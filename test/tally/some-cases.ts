import type { Audit } from '#src/audit/audit.ts';
import type { GroupId } from '#src/audit/ids.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { tallyTable } from '#src/tally/tally.ts';
import type { TallyCell, TallyChoice, TallyTable } from '#src/tally/tally-table.ts';
import type { Answer } from '#src/tool/audit-tool.ts';
import { aCase, type CaseWords } from '#test/build/a-case.ts';
import { smallTool } from '#test/build/small-tool.ts';

type Answers = Readonly<Record<string, Answer>>;

/** `count` cases of a group with the same answers, referenced by the group's label. */
export const cases = (
  count: number,
  audit: Audit,
  group: SampleGroup,
  answers: Answers,
  more: CaseWords = {},
): ReviewedCase[] =>
  Array.from({ length: count }, (_, index) => {
    const reference = `${group.label}-${JSON.stringify(answers).length}-${index + 1}`;
    return aCase({ audit, group, answers, reference, ...more });
  });

export const choose = (more: Partial<TallyChoice> = {}): TallyChoice => ({
  denominator: 'applicable',
  smallBase: 10,
  unfinished: false,
  ...more,
});

export const table = (
  audit: Audit,
  reviewed: readonly ReviewedCase[],
  more: Partial<TallyChoice> = {},
): TallyTable => tallyTable(smallTool, audit, reviewed, choose(more));

/** The cell of a column in a group's row, or in the total. */
export function cellOf(from: TallyTable, columnId: string, group?: GroupId): TallyCell {
  const index = from.columns.findIndex(({ id }) => id === columnId);
  const row =
    group === undefined ? from.total : from.rows.find((candidate) => candidate.group.id === group);
  const cell = row?.cells[index];
  if (!cell) throw new Error(`No cell for ${columnId}`);
  return cell;
}
