import { type Audit, auditFrom, groupOf } from '#src/audit/audit.ts';
import { caseFrom } from '#src/audit/case-entry.ts';
import type { ActionId, CaseId } from '#src/audit/ids.ts';
import { actionFrom, type ImprovementAction } from '#src/audit/improvement-action.ts';
import { type Change, type RecordId, recordId, recordKind } from '#src/log/change.ts';
import { emptyLog, join, valuesOf } from '#src/log/record-log.ts';
import { reviewCase } from '#src/review/review-case.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { sampleChanges } from './sample-audit.ts';
import { sampleAuditId } from './sample-ids.ts';

/** The sample audit as screens and reports are given it. */
export interface TheSample {
  readonly audit: Audit;
  readonly cases: readonly ReviewedCase[];
  readonly actions: readonly ImprovementAction[];
}

type Values = ReturnType<typeof valuesOf>;

function byRecord(changes: readonly Change[]): Map<RecordId, Values> {
  const lists = new Map<RecordId, Change[]>();
  for (const change of changes) {
    const list = lists.get(change.record);
    if (list) list.push(change);
    else lists.set(change.record, [change]);
  }
  return new Map([...lists].map(([record, list]) => [record, valuesOf(join(emptyLog, list))]));
}

const randomPart = (record: RecordId): string => record.slice(record.indexOf('/') + 1);

/** Reads the sample from its changes without a store, as a report program with no browser needs it. */
export function readSample(changes: readonly Change[] = sampleChanges()): TheSample {
  const records = byRecord(changes);
  const audit = auditFrom(
    sampleAuditId,
    records.get(recordId('audit', sampleAuditId)) ?? new Map(),
  );
  const cases: ReviewedCase[] = [];
  const actions: ImprovementAction[] = [];
  for (const [record, values] of records) {
    const id = randomPart(record);
    const entry = recordKind(record) === 'case' ? caseFrom(id as CaseId, values) : undefined;
    const group = entry && groupOf(audit, entry.group);
    if (entry) cases.push(reviewCase(rodt, audit, group, entry, values));
    const action = recordKind(record) === 'action' ? actionFrom(id as ActionId, values) : undefined;
    if (action) actions.push(action);
  }
  return { audit, cases, actions };
}
