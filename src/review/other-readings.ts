import { type Audit, groupOf } from '#src/audit/audit.ts';
import { caseFrom } from '#src/audit/case-entry.ts';
import type { CaseId, Fields } from '#src/audit/ids.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { reviewCase } from './review-case.ts';
import type { ReviewedCase } from './reviewed-case.ts';

/** All fields of a case as they would stand with another of the values given for one that is unsettled. Plain: it can travel. */
export interface OtherValue {
  readonly case: CaseId;
  /** The unsettled field. Several are of one field where it has more than two values. */
  readonly field: string;
  readonly fields: Fields;
}

/** A case as it would read if another value of one of its unsettled fields were kept. */
export interface OtherReading {
  readonly field: string;
  readonly reviewed: ReviewedCase;
}

/** The other readings of each case that has unsettled fields. */
export type Unsettled = ReadonlyMap<CaseId, readonly OtherReading[]>;

export const nothingUnsettled: Unsettled = new Map();

/** How each case would read with each of the other values of its unsettled fields, one field at a time. */
export function otherReadings(
  tool: AuditTool,
  audit: Audit,
  values: readonly OtherValue[],
): Unsettled {
  const readings = new Map<CaseId, OtherReading[]>();
  for (const { case: id, field, fields } of values) {
    const entry = caseFrom(id, fields);
    if (!entry) continue;
    const reviewed = reviewCase(tool, audit, groupOf(audit, entry.group), entry, fields);
    readings.set(id, [...(readings.get(id) ?? []), { field, reviewed }]);
  }
  return readings;
}
