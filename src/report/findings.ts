import { groupsOfProvider } from '#src/audit/sample-group.ts';
import type { AgainstStandard } from '#src/tally/against-standard.ts';
import { type ItemResult, itemResults } from '#src/tally/item-result.ts';
import type { TallyCell, TallyColumn } from '#src/tally/tally-table.ts';
import type { AuditTool, LibraryAction } from '#src/tool/audit-tool.ts';
import type { FeedbackInput } from './model/feedback-input.ts';

/** A criterion of a provider that calls for an action. */
export interface Finding {
  readonly item: string;
  readonly label: string;
  readonly polarity: TallyColumn['polarity'];
  readonly cell: TallyCell;
  readonly standard: number | null;
  readonly against: AgainstStandard;
  /** Points of the good side from the standard, unrounded; below 0 = short of it. */
  readonly margin: number;
  /** What the tool's library suggests, in its order. */
  readonly actions: readonly LibraryAction[];
}

/** Library actions for a criterion below its standard, or, where a single failure is enough, with one. */
export const suggestedActions = (
  tool: AuditTool,
  item: string,
  { below, failed }: { readonly below: boolean; readonly failed: boolean },
): LibraryAction[] =>
  tool.actions.filter(
    ({ criteria, trigger }) =>
      criteria.includes(item) && (trigger === 'any-failure' ? failed : below),
  );

/** The provider's own results, the table's criteria first: as they are, for the team's own screen. */
function ownResults({ tool, audit, cases, provider, unfinished }: FindingsInput): ItemResult[] {
  const groups = new Set(groupsOfProvider(audit.groups, provider).map(({ id }) => id));
  const results = itemResults(tool, audit, cases, { unfinished, groups });
  const inTable = tool.columns.flatMap(({ item }) => results.get(item) ?? []);
  return [...new Set([...inTable, ...results.values()])];
}

type FindingsInput = Pick<FeedbackInput, 'tool' | 'audit' | 'cases' | 'provider' | 'unfinished'>;

/**
 * What to improve, the furthest below its standard first: criteria of the table, and every other scored criterion the audit
 * asks. Criteria that must pass are there with a single failure, whatever their share. Descriptive columns never are. Every
 * number is there: this is no part of a report.
 */
export function rankedFindings(input: FindingsInput): Finding[] {
  return ownResults(input)
    .flatMap((result): Finding[] => {
      const { item, label, polarity, cell, standard, against, margin } = result;
      if (standard === null || margin === null) return [];
      const below = against === 'below' || against === 'in-range';
      const { yes, no } = cell.counts;
      const failed = (polarity === 'bad' ? yes : no) > 0;
      const actions = suggestedActions(input.tool, item, { below, failed });
      if (!below && !actions.some(({ trigger }) => trigger === 'any-failure')) return [];
      return [{ item, label, polarity, cell, standard, against, margin, actions }];
    })
    .sort((a, b) => a.margin - b.margin);
}
