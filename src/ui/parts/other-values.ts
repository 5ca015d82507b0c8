import type { CaseId, FieldValue } from '#src/audit/ids.ts';
import { recordKind } from '#src/log/change.ts';
import { valuesOf } from '#src/log/record-log.ts';
import type { OtherValue } from '#src/review/other-readings.ts';
import type { AuditConflict } from './audit-model.ts';

const known = new WeakMap<AuditConflict, readonly OtherValue[]>();

/** The case of a conflict with each of the values that do not count now. The same array for the same conflict. */
export function otherValuesOf(conflict: AuditConflict): readonly OtherValue[] {
  const before = known.get(conflict);
  if (before) return before;
  const made = recordKind(conflict.record) === 'case' ? readings(conflict) : [];
  known.set(conflict, made);
  return made;
}

function readings({ record, field, changes, log }: AuditConflict): OtherValue[] {
  const now = JSON.stringify(changes[0]?.value);
  const id = record.slice(record.indexOf('/') + 1) as CaseId;
  return changes.flatMap(({ value }) => {
    if (JSON.stringify(value) === now) return [];
    const fields = new Map(valuesOf(log));
    if (value === null) fields.delete(field);
    else fields.set(field, value as FieldValue);
    return [{ case: id, field, fields }];
  });
}
