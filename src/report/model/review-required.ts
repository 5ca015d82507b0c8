import type { ReviewRequiredDefinition } from '#src/audit/audit-details.ts';
import type { ReportParts } from './report-parts.ts';

/** How this audit defines "review required" (domain.md section 0.4 and 2 E). */
export const reviewRequiredWords: Readonly<Record<ReviewRequiredDefinition, string>> = {
  a: 'a review of the plan is due or overdue',
  b: 'the plan says when or why it will be reviewed',
  c: 'the reviewer thinks the plan needs revising',
  undefined: 'the 2012 report does not define this column',
};

/** The definition in a sentence; empty where the tool has no such column. */
export function reviewRequiredLine({ audit, rows }: Pick<ReportParts, 'audit' | 'rows'>): string {
  const row = rows.find(({ column }) => column.item === 'rp-review-required');
  if (!row) return '';
  const words = reviewRequiredWords[audit.reviewRequired];
  return audit.reviewRequired === 'undefined'
    ? `Criterion ${row.no}, ${row.column.label}, is not scored: ${words}.`
    : `Criterion ${row.no}, ${row.column.label}, means that ${words}.`;
}
