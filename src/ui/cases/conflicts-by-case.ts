import { recordKind } from '#src/log/change.ts';
import { type AuditConflict, randomPart } from '#src/ui/parts/audit-model.ts';

/** How many unsettled fields each case has, by case id; cases without are left out. */
export function conflictsByCase(conflicts: readonly AuditConflict[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of conflicts) {
    if (recordKind(record) !== 'case') continue;
    const id = randomPart(record);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
