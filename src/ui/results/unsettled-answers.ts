import type { CaseId } from '#src/audit/ids.ts';
import { recordKind } from '#src/log/change.ts';
import type { Unsettled } from '#src/tally/unsettled.ts';
import { type AuditConflict, randomPart } from '#src/ui/parts/audit-model.ts';

const answers = 'answer/';

/** The items of each case where different answers stand side by side. */
export function unsettledAnswers(conflicts: readonly AuditConflict[]): Unsettled {
  const items = new Map<CaseId, Set<string>>();
  for (const { record, field } of conflicts) {
    if (recordKind(record) !== 'case' || !field.startsWith(answers)) continue;
    const id = randomPart(record) as CaseId;
    items.set(id, (items.get(id) ?? new Set()).add(field.slice(answers.length)));
  }
  return items;
}
