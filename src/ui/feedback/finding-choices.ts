import type { GroupId } from '#src/audit/ids.ts';
import { type Finding, suggestedActions } from '#src/report/findings.ts';
import { findingOfGroup } from '#src/report/model/finding-now.ts';
import { standardPhrase } from '#src/report/model/phrases.ts';
import type { ResultRow } from '#src/report/model/result-rows.ts';
import { countWords } from '#src/tally/count-words.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import type { AuditTool, LibraryAction } from '#src/tool/audit-tool.ts';
import { commissioner } from '#src/tool/rodt/owner-roles.ts';
import type { Feedback } from './use-feedback.ts';
import type { Overview } from './use-overview.ts';

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
  return inOrder(findings.map(shortChoice), parts.rows, (item) =>
    item === ''
      ? tool.actions.filter(({ criteria }) => criteria.length === 0)
      : suggestedActions(tool, item, { below: true, failed: true }),
  );
}

/** The same over the whole sample, with what the library suggests to the commissioning team. */
export function overviewChoices({ parts, suggested }: Overview): FindingChoice[] {
  const called = (item: string) =>
    suggested
      .filter(({ results }) =>
        item === '' ? results.length === 0 : results.some((result) => result.item === item),
      )
      // Of the roles that share such an action the team takes its own part.
      .map(({ action }) => ({ ...action, ownerRoles: [commissioner] }));
  const short = [...parts.results.values()]
    .filter(({ against }) => against === 'below' || against === 'in-range')
    .sort((a, b) => (a.margin ?? 0) - (b.margin ?? 0))
    .map((result) => shortChoice({ ...result, actions: called(result.item) }));
  return inOrder(short, parts.rows, called);
}

type Short = Pick<Finding, 'item' | 'label' | 'polarity' | 'standard' | 'actions'> & {
  readonly cell: Pick<PublishedCell, 'shown'>;
};

function shortChoice(finding: Short): FindingChoice {
  const words = countWords(finding.cell.shown);
  return {
    item: finding.item,
    label: `${finding.label}: ${words}, standard ${standardPhrase(finding)}`,
    finding: words,
    short: true,
    suggestions: finding.actions,
  };
}

function inOrder(
  short: readonly FindingChoice[],
  rows: readonly ResultRow[],
  suggestions: (item: string) => readonly LibraryAction[],
): FindingChoice[] {
  const rest = rows
    .filter(({ column }) => !short.some(({ item }) => item === column.item))
    .map(({ column, total }): FindingChoice => {
      const words = countWords(total.shown);
      return {
        item: column.item,
        label: `${column.label}: ${words}`,
        finding: words,
        short: false,
        suggestions: suggestions(column.item),
      };
    });
  const whole: FindingChoice = {
    item: '',
    label: 'The whole service',
    finding: '',
    short: false,
    suggestions: suggestions(''),
  };
  return [...short, ...rest, whole];
}

/** The finding of one group, for an action that was started from its cell: "1 of 12 (8%), Bridge only". */
export function groupFinding(
  { tally }: Pick<Overview, 'tally'>,
  item: string,
  group: GroupId | undefined,
): string | undefined {
  const { columns, rows } = tally.own;
  const index = columns.findIndex((column) => column.item === item);
  const row = rows.find((one) => one.group.id === group);
  const cell = row?.cells[index];
  return row && cell && findingOfGroup(cell, row.group);
}

/** A criterion that is asked for but in no list: one that met its standard and is not in the table. */
export function unlisted(
  tool: AuditTool,
  choices: readonly FindingChoice[],
  item: string | undefined,
): FindingChoice[] {
  if (item === undefined || choices.some((choice) => choice.item === item)) return [];
  const known = tool.sections.flatMap(({ items }) => items).find(({ id }) => id === item);
  return known ? [{ item, label: known.label, finding: '', short: false, suggestions: [] }] : [];
}
