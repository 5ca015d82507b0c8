import type { ActionId, CaseId } from '#src/audit/ids.ts';
import { type Change, type RecordId, recordId, recordKind } from '#src/log/change.ts';
import { emptyLog, join, valuesOf } from '#src/log/record-log.ts';
import { type ReadRecords, readRecords } from '#src/report/export/audit-records.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { sampleChanges } from './sample-audit.ts';
import { sampleAuditId } from './sample-ids.ts';

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

/** Reads the sample from its changes without a store, as a report program with no browser needs it. */
export function readSample(changes: readonly Change[] = sampleChanges()): ReadRecords {
  const records = byRecord(changes);
  const ofKind = <Id extends string>(kind: ReturnType<typeof recordKind>) =>
    [...records]
      .filter(([record]) => recordKind(record) === kind)
      .map(([record, values]) => [record.slice(record.indexOf('/') + 1) as Id, values] as const);
  return readRecords({
    tool: rodt,
    audit: [sampleAuditId, records.get(recordId('audit', sampleAuditId)) ?? new Map()],
    cases: ofKind<CaseId>('case'),
    actions: ofKind<ActionId>('action'),
    sample: true,
    otherValues: [],
  });
}
