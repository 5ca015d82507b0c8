import { type Audit, auditFrom, groupOf } from '#src/audit/audit.ts';
import { caseFrom } from '#src/audit/case-entry.ts';
import { type FeedbackText, feedbackTextFrom } from '#src/audit/feedback-text.ts';
import type { ActionId, AuditId, CaseId, Fields, ProviderId } from '#src/audit/ids.ts';
import { actionFrom, type ImprovementAction } from '#src/audit/improvement-action.ts';
import { type OtherValue, otherReadings, type Unsettled } from '#src/review/other-readings.ts';
import { reviewCase } from '#src/review/review-case.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';

/**
 * An audit as plain fields, which a worker can be sent: what the page works out of them (cases seen through the tool) holds
 * functions and cannot travel.
 */
export interface AuditRecords {
  readonly tool: AuditTool;
  readonly audit: readonly [AuditId, Fields];
  /** In the order that lists show them. A practice case is passed over. */
  readonly cases: readonly (readonly [CaseId, Fields])[];
  readonly actions: readonly (readonly [ActionId, Fields])[];
  /** Invented cases. */
  readonly sample: boolean;
  /** What unsettled fields would make of their cases. */
  readonly otherValues: readonly OtherValue[];
}

/** What reports are made from. */
export interface ReadRecords {
  readonly tool: AuditTool;
  readonly audit: Audit;
  readonly cases: readonly ReviewedCase[];
  readonly actions: readonly ImprovementAction[];
  readonly sample: boolean;
  readonly unsettled: Unsettled;
  textOf(provider: ProviderId): FeedbackText;
}

export function readRecords({
  tool,
  audit: of,
  cases,
  actions,
  sample,
  otherValues,
}: AuditRecords): ReadRecords {
  const [id, fields] = of;
  const audit = auditFrom(id, fields);
  return {
    tool,
    audit,
    cases: cases.flatMap(([caseId, caseFields]) => {
      const entry = caseFrom(caseId, caseFields);
      return entry && !entry.practice
        ? [reviewCase(tool, audit, groupOf(audit, entry.group), entry, caseFields)]
        : [];
    }),
    actions: actions.flatMap(
      ([actionId, actionFields]) => actionFrom(actionId, actionFields) ?? [],
    ),
    sample,
    unsettled: otherReadings(tool, audit, otherValues),
    textOf: (provider) => feedbackTextFrom(provider, fields),
  };
}
