import { emptyLog, join, valuesOf } from '#src/log/record-log.ts';
import { readRecords } from '#src/report/export/audit-records.ts';
import { exportPlan } from '#src/report/export/export-plan.ts';
import { providerTitle } from '#src/report/model/phrases.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';

/** An audit's changes as plain fields, as the app's page sends them to the export worker. */
export function recordsOf(changes) {
  const logs = new Map();
  for (const change of changes)
    logs.set(change.record, [...(logs.get(change.record) ?? []), change]);
  const ofKind = (kind) =>
    [...logs]
      .filter(([record]) => record.startsWith(`${kind}/`))
      .map(([record, list]) => [record.slice(kind.length + 1), valuesOf(join(emptyLog, list))]);
  const [audit] = ofKind('audit');
  return { tool: rodt, audit, cases: ofKind('case'), actions: ofKind('action'), sample: true };
}

/** Every document of an audit, as "All providers and the overview" in both editions plans it. */
export const planOf = (records) =>
  exportPlan({
    providers: readRecords(records).audit.providers.map((one) => ({
      id: one.id,
      service: providerTitle(one),
    })),
    overview: true,
    editions: ['internal', 'shareable'],
  });
