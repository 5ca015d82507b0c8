import type { GroupId } from '#src/audit/ids.ts';
import { suggestedActions } from '#src/report/findings.ts';
import { standardPhrase } from '#src/report/model/phrases.ts';
import { countWords } from '#src/tally/count-words.ts';
import type { LibraryAction } from '#src/tool/audit-tool.ts';
import type { Feedback } from './use-feedback.ts';

/** A result that an action can answer. */
export interface FindingChoice {
  /** Id of the item; empty for the whole service. */
  readonly item: string;
  /** "Referrals: 3 of 31 (10%), standard 70%" */
  readonly label: string;
  /** What is kept with the action: "3 of 31 (10%)". */
  readonly finding: string;
  readonly short: boolean;
  readonly suggestions: readonly LibraryAction[];
}

/** Criteria short of their standard first, the furthest on top; then the rest of the table; then the whole service. */
export function findingChoices({ findings, parts }: Feedback): FindingChoice[] {
  const { tool } = parts.input;
  const short = findings.map((finding): FindingChoice => {
    const words = countWords(finding.cell.shown);
    return {
      item: finding.item,
      label: `${finding.label}: ${words}, standard ${standardPhrase(finding)}`,
      finding: words,
      short: true,
      suggestions: finding.actions,
    };
  });
  const rest = parts.rows
    .filter(({ column }) => !findings.some(({ item }) => item === column.item))
    .map(({ column, total }): FindingChoice => {
      const words = countWords(total.shown);
      return {
        item: column.item,
        label: `${column.label}: ${words}`,
        finding: words,
        short: false,
        suggestions: suggestedActions(tool, column.item, { below: true, failed: true }),
      };
    });
  const whole: FindingChoice = {
    item: '',
    label: 'The whole service',
    finding: '',
    short: false,
    suggestions: tool.actions.filter(({ criteria }) => criteria.length === 0),
  };
  return [...short, ...rest, whole];
}

/** The finding of one group, for an action that was started from its cell: "1 of 12 (8%), Bridge only". */
export function groupFinding(
  { tally }: Feedback,
  item: string,
  group: GroupId | undefined,
): string | undefined {
  const { columns, rows } = tally.own;
  const index = columns.findIndex((column) => column.item === item);
  const row = rows.find((one) => one.group.id === group);
  const cell = row?.cells[index];
  return row && cell && `${countWords(cell.shown)}, ${row.group.name}`;
}
