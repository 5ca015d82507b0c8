import { type Audit, groupOf } from '#src/audit/audit.ts';
import { caseFrom } from '#src/audit/case-entry.ts';
import type { CaseId, FieldValue } from '#src/audit/ids.ts';
import { recordKind } from '#src/log/change.ts';
import { valuesOf } from '#src/log/record-log.ts';
import { reviewCase } from '#src/review/review-case.ts';
import type { OtherReading, Unsettled } from '#src/tally/unsettled.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { type AuditConflict, randomPart } from '#src/ui/parts/audit-model.ts';

/** How each case would read with each of the other values of its unsettled fields, one field at a time. */
export function otherReadings(
  tool: AuditTool,
  audit: Audit,
  conflicts: readonly AuditConflict[],
): Unsettled {
  const readings = new Map<CaseId, OtherReading[]>();
  for (const conflict of conflicts) {
    if (recordKind(conflict.record) !== 'case') continue;
    const id = randomPart(conflict.record) as CaseId;
    readings.set(id, [...(readings.get(id) ?? []), ...readingsOf(tool, audit, id, conflict)]);
  }
  return readings;
}

function readingsOf(
  tool: AuditTool,
  audit: Audit,
  id: CaseId,
  { field, changes, log }: AuditConflict,
): OtherReading[] {
  const now = JSON.stringify(changes[0]?.value);
  return changes.flatMap(({ value }) => {
    if (JSON.stringify(value) === now) return [];
    const fields = new Map(valuesOf(log));
    if (value === null) fields.delete(field);
    else fields.set(field, value as FieldValue);
    const entry = caseFrom(id, fields);
    if (!entry) return [];
    const group = groupOf(audit, entry.group);
    return [{ field, reviewed: reviewCase(tool, audit, group, entry, fields) }];
  });
}
