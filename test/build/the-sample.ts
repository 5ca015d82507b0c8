import { type Audit, auditFrom, groupOf } from '#src/audit/audit.ts';
import { caseFrom } from '#src/audit/case-entry.ts';
import type { ActionId, AuditId, CaseId } from '#src/audit/ids.ts';
import { actionFrom, type ImprovementAction } from '#src/audit/improvement-action.ts';
import { type Change, type RecordId, recordKind } from '#src/log/change.ts';
import { emptyLog, join, valuesOf } from '#src/log/record-log.ts';
import { reviewCase } from '#src/review/review-case.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { sampleChanges } from '#src/sample/sample-audit.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';

/** The sample audit as screens and reports are given it. */
export interface TheSample {
  readonly changes: readonly Change[];
  readonly audit: Audit;
  readonly cases: readonly ReviewedCase[];
  readonly actions: readonly ImprovementAction[];
}

const randomPart = (record: RecordId): string => record.slice(record.indexOf('/') + 1);

export function theSample(): TheSample {
  const changes = sampleChanges();
  const byRecord = new Map<RecordId, Change[]>();
  for (const change of changes) {
    const known = byRecord.get(change.record);
    if (known) known.push(change);
    else byRecord.set(change.record, [change]);
  }
  const fields = [...byRecord].map(([record, list]) => ({
    record,
    values: valuesOf(join(emptyLog, list)),
  }));
  const of = (kind: string) => fields.filter(({ record }) => recordKind(record) === kind);
  const [own] = of('audit');
  if (!own) throw new Error('The sample has no audit');
  const audit = auditFrom(randomPart(own.record) as AuditId, own.values);
  const cases = of('case').flatMap(({ record, values }) => {
    const entry = caseFrom(randomPart(record) as CaseId, values);
    return entry ? [reviewCase(rodt, audit, groupOf(audit, entry.group), entry, values)] : [];
  });
  const actions = of('action').flatMap(({ record, values }) => {
    const action = actionFrom(randomPart(record) as ActionId, values);
    return action ? [action] : [];
  });
  return { changes, audit, cases, actions };
}
