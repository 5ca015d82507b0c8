import type { Audit } from '#src/audit/audit.ts';
import { groupFact } from '#src/review/case-view.ts';
import type { AuditTool } from '#src/tool/audit-tool.ts';
import { itemById } from '#src/tool/item-index.ts';
import { itemFor } from '#src/tool/item-variant.ts';
import type { TallyColumn } from './tally-table.ts';

/**
 * The columns of the table as this audit asks and scores them. A standard changed for the audit goes before the
 * tool's. Descriptive columns never have one: abstinence, reduction, and "review required" while the audit leaves it
 * undefined, since the 2012 report does not say what it counts (domain.md section 0.4).
 */
export function tallyColumns(tool: AuditTool, audit: Audit): TallyColumn[] {
  const items = itemById(tool);
  return tool.columns.map((column) => {
    const known = items.get(column.item);
    if (!known)
      throw new Error(`Column ${column.id} counts ${column.item}, which the tool does not ask`);
    const item = itemFor(known, (name) => groupFact(audit, undefined, name));
    const { polarity } = item;
    const own = audit.standards.get(item.id);
    const standard = own ?? item.standard?.percent ?? null;
    const source = own === undefined ? item.standard?.source : undefined;
    return {
      ...column,
      label: item.label,
      question: item.question,
      polarity,
      standard: polarity === 'descriptive' ? null : standard,
      standardSource: source ?? null,
      bands: item.bands,
    };
  });
}
