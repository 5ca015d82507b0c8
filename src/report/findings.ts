import { groupsOfProvider } from '#src/audit/sample-group.ts';
import { type AgainstStandard, againstStandard } from '#src/tally/against-standard.ts';
import { goodShare } from '#src/tally/good-share.ts';
import { itemResults } from '#src/tally/item-result.ts';
import type { TallyCell, TallyColumn } from '#src/tally/tally-table.ts';
import type { AuditTool, LibraryAction } from '#src/tool/audit-tool.ts';
import type { FeedbackInput } from './model/feedback-input.ts';
import { reportParts } from './model/report-parts.ts';

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

type Scored = Pick<TallyColumn, 'item' | 'label' | 'polarity' | 'standard'> & {
  readonly cell: TallyCell;
};

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

/** Scored criteria that the audit asks beyond the table: records, consent, assessment, risk, safeguarding. */
function otherCriteria(input: FeedbackInput, inTable: ReadonlySet<string>): Scored[] {
  const { tool, audit, cases, provider, unfinished } = input;
  const groups = new Set(groupsOfProvider(audit.groups, provider).map(({ id }) => id));
  const results = itemResults(tool, audit, cases, { unfinished, groups });
  return [...results.values()].filter(
    ({ item, standard }) => standard !== null && !inTable.has(item),
  );
}

/**
 * What to improve, the furthest below its standard first: criteria of the table, and every other scored criterion the audit
 * asks. Criteria that must pass are there with a single failure, whatever their share. Descriptive columns never are.
 */
export function rankedFindings(input: FeedbackInput): Finding[] {
  const { rows, tally } = reportParts(input);
  const { denominator } = tally.own;
  const table = rows.map(({ column, total }): Scored => ({ ...column, cell: total }));
  const others = otherCriteria(input, new Set(table.map(({ item }) => item)));
  return [...table, ...others]
    .flatMap((scored): Finding[] => {
      const side = goodShare(scored, scored.cell, denominator);
      if (!side || scored.standard === null) return [];
      const against = againstStandard(scored, scored.cell, denominator);
      const below = against === 'below' || against === 'in-range';
      const { yes, no } = scored.cell.counts;
      const failed = (scored.polarity === 'bad' ? yes : no) > 0;
      const actions = suggestedActions(input.tool, scored.item, { below, failed });
      if (!below && !actions.some(({ trigger }) => trigger === 'any-failure')) return [];
      const { item, label, polarity, cell, standard } = scored;
      const margin = (100 * side.good) / side.of - standard;
      return [{ item, label, polarity, cell, standard, against, margin, actions }];
    })
    .sort((a, b) => a.margin - b.margin);
}
