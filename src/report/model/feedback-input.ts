import type { Audit } from '#src/audit/audit.ts';
import type { FeedbackText } from '#src/audit/feedback-text.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';
import type { Edition } from '#src/report/edition.ts';
import type { Unsettled } from '#src/review/other-readings.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';

/** What one provider's report is made from. */
export interface FeedbackInput {
  /** Shareable: small numbers are hidden, by the audit's own rule. */
  readonly edition: Edition;
  readonly tool: AuditTool;
  readonly audit: Audit;
  /** All cases of the audit; the report picks the provider's. */
  readonly cases: readonly ReviewedCase[];
  readonly provider: ProviderId;
  /** All actions of the audit, in the order they were made. */
  readonly actions: readonly ImprovementAction[];
  /** Lines a person edited for this provider. */
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
