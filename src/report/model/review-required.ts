import type { Audit } from '#src/audit/audit.ts';
import type { ReviewRequiredDefinition } from '#src/audit/audit-details.ts';
import type { Column } from '#src/tool/audit-tool.ts';
import type { ReportParts } from './report-parts.ts';

/** How this audit defines "review required" (domain.md section 0.4 and 2 E). */
export const reviewRequiredWords: Readonly<Record<ReviewRequiredDefinition, string>> = {
  a: 'a review of the plan is due or overdue',
  b: 'the plan says when or why it will be reviewed',
  c: 'the reviewer thinks the plan needs revising',
  undefined: 'the 2012 report does not define this column',
};

/** What the audit makes of it, in a sentence about `named`: "Criterion 7, Review required", "This question". */
export const reviewRequiredSentence = (
  named: string,
  definition: ReviewRequiredDefinition,
): string =>
  definition === 'undefined'
    ? `${named} is not scored: ${reviewRequiredWords[definition]}.`
    : `${named} means that ${reviewRequiredWords[definition]}.`;

/** The column whose meaning the audit chooses. */
export const isReviewRequired = ({ definedBy }: Pick<Column, 'definedBy'>): boolean =>
  definedBy === 'review-required-definition';

/** Whether the audit left open what this column means, so that it is not scored. */
export const isLeftOpen = (
  column: Pick<Column, 'definedBy'>,
  { reviewRequired }: Pick<Audit, 'reviewRequired'>,
): boolean => isReviewRequired(column) && reviewRequired === 'undefined';

/** The definition in a sentence; empty where the tool has no such column. */
export function reviewRequiredLine({ audit, rows }: Pick<ReportParts, 'audit' | 'rows'>): string {
  const row = rows.find(({ column }) => isReviewRequired(column));
  return row
    ? reviewRequiredSentence(`Criterion ${row.no}, ${row.column.label},`, audit.reviewRequired)
    : '';
}
