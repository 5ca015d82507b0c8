import { useMemo } from 'react';
import { auditDay } from '#src/ui/parts/audit-day.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { useToday } from '#src/ui/parts/use-now.ts';
import { type BoardRow, boardRows } from './board-rows.ts';

/** All actions as they stand on the audit's day, most late first. */
export function useBoard(): { readonly rows: readonly BoardRow[]; readonly day: string } {
  const { open, tool } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const actions = useModel((model) => model.actions());
  const day = auditDay(open, useToday());
  const cases = useModel((model) => model.cases());
  const unsettled = useModel((model) => model.unsettled());
  const rows = useMemo(
    () => boardRows(tool, audit, actions, cases, day, unsettled),
    [tool, audit, actions, cases, day, unsettled],
  );
  return { rows, day };
}
