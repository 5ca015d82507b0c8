import type { Audit } from '#src/audit/audit.ts';
import type { FeedbackText } from '#src/audit/feedback-text.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import type { Edition } from '#src/report/edition.ts';
import type { Unsettled } from '#src/review/other-readings.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';

/** What the partnership overview is made from: all providers, all groups. */
export interface OverviewInput {
  /** Shareable: small numbers are hidden, by the audit's own rule. */
  readonly edition: Edition;
  readonly tool: AuditTool;
  readonly audit: Audit;
  readonly cases: readonly ReviewedCase[];
  /** All actions of the audit; one with no provider is the commissioning team's own. */
  readonly actions: readonly ImprovementAction[];
  /** Lines the commissioning team edited. Without them there are only numbers. */
  readonly text: FeedbackText;
  /** `YYYY-MM-DD`. */
  readonly reportDate: string;
  /** Count cases that are started but not finished too. */
  readonly unfinished: boolean;
  /** Invented cases. */
  readonly sample: boolean;
  /** What is still to be settled; without it nothing is. */
  readonly unsettled?: Unsettled;
}
