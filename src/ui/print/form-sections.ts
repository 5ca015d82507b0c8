import type { Audit } from '#src/audit/audit.ts';
import { groupFact } from '#src/review/case-view.ts';
import type { AuditTool, Item } from '#src/tool/audit-tool.ts';
import { chosenItems, itemNumbers, numberedSections } from '#src/tool/item-index.ts';
import { itemFor } from '#src/tool/item-variant.ts';
import { escalationOf } from '#src/ui/review/pages.ts';

/** A question as it stands on the blank form. */
export interface FormItem {
  readonly number: string;
  readonly item: Item;
}

/** A section of the blank form; escalation, which has no number of its own, is `E`. */
export interface FormSection {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly items: readonly FormItem[];
}

/**
 * Everything the audit asks of any case, as it asks it: each question once, those that fit only some cases too, and what the
 * app works out for itself. The immediate concern comes last.
 */
export function formSections(tool: AuditTool, audit: Audit): FormSection[] {
  const { extendedSections } = audit;
  const numbers = itemNumbers(tool, extendedSections);
  const formItems = (items: readonly Item[]): FormItem[] =>
    items.map((item) => ({
      number: numbers.get(item.id) ?? '',
      item: itemFor(item, (name) => groupFact(audit, undefined, name)),
    }));
  const sections = numberedSections(tool, extendedSections).map(({ section, number, items }) => ({
    id: section.id,
    title: number === 'H' ? section.title : `${number}. ${section.title}`,
    hint: section.hint ?? '',
    items: formItems(items.map(({ item }) => item)),
  }));
  const escalation = escalationOf(tool);
  const asked = new Set(chosenItems(tool, extendedSections));
  const flagged = formItems(escalation?.items.filter((item) => asked.has(item)) ?? []);
  if (escalation && flagged.length > 0)
    sections.push({
      id: escalation.id,
      title: `E. ${escalation.title}`,
      hint: escalation.hint ?? '',
      items: flagged,
    });
  return sections;
}
