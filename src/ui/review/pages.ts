import type { Audit } from '#src/audit/audit.ts';
import type { CaseView } from '#src/review/case-view.ts';
import { unanswered } from '#src/review/progress.ts';
import type { AuditTool, Item, Section } from '#src/tool/audit-tool.ts';
import {
  chosenItems,
  itemNumbers,
  type NumberedSection,
  numberedSections,
} from '#src/tool/item-index.ts';

const known = new WeakMap<Audit, readonly NumberedSection[]>();

/** All sections of an audit as pages, whether or not anything in them applies to a case. The immediate concern is the last. */
export function allPages(tool: AuditTool, audit: Audit): readonly NumberedSection[] {
  const pages = known.get(audit) ?? [
    ...numberedSections(tool, audit.extendedSections),
    ...concernPages(tool, audit.extendedSections),
  ];
  known.set(audit, pages);
  return pages;
}

function concernPages(tool: AuditTool, extendedSections: readonly string[]): NumberedSection[] {
  const section = escalationOf(tool);
  const numbers = itemNumbers(tool, extendedSections);
  const items = chosenItems(tool, extendedSections)
    .filter((item) => section?.items.includes(item))
    .map((item) => ({ item, number: numbers.get(item.id) ?? '' }));
  return section && items.length > 0 ? [{ section, number: 'E', items }] : [];
}

/** The pages with at least one question that applies to this case now. */
export const shownPages = (
  tool: AuditTool,
  audit: Audit,
  view: CaseView,
): readonly NumberedSection[] =>
  allPages(tool, audit).filter(({ items }) => items.some(({ item }) => view.applies(item.id)));

/** The section that holds a question. */
export const pageOf = (
  pages: readonly NumberedSection[],
  item: string,
): NumberedSection | undefined =>
  pages.find(({ items }) => items.some((entry) => entry.item.id === item));

export const escalationOf = (tool: AuditTool): Section | undefined =>
  tool.sections.find(({ role }) => role === 'escalation');

/** The next question without an answer after `from`, going round once. Undefined when everything is answered. */
export function nextUnanswered(
  pages: readonly NumberedSection[],
  view: CaseView,
  from: string,
): Item | undefined {
  const shown = pages.flatMap(({ items }) => items.map(({ item }) => item));
  const open = new Set(unanswered(view).map(({ id }) => id));
  const start = shown.findIndex(({ id }) => id === from) + 1;
  const order = [...shown.slice(start), ...shown.slice(0, start)];
  return order.find(({ id }) => open.has(id));
}
