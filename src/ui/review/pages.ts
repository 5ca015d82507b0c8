import type { Audit } from '#src/audit/audit.ts';
import type { CaseView } from '#src/review/case-view.ts';
import { isAsked, unanswered } from '#src/review/progress.ts';
import type { AuditTool, Item, Section } from '#src/tool/audit-tool.ts';
import { type NumberedSection, numberedSections } from '#src/tool/item-index.ts';

const known = new WeakMap<Audit, readonly NumberedSection[]>();

/** All sections of an audit that are shown as pages, whether or not anything in them applies to a case. */
export function allPages(tool: AuditTool, audit: Audit): readonly NumberedSection[] {
  const pages = known.get(audit) ?? numberedSections(tool, audit.extendedSections);
  known.set(audit, pages);
  return pages;
}

/** The pages with at least one question that applies to this case now. */
export const shownPages = (
  tool: AuditTool,
  audit: Audit,
  view: CaseView,
): readonly NumberedSection[] =>
  allPages(tool, audit).filter(({ items }) => items.some(({ item }) => view.applies(item.id)));

/** The section that holds a question; undefined for escalation, which is no page. */
export const pageOf = (
  pages: readonly NumberedSection[],
  item: string,
): NumberedSection | undefined =>
  pages.find(({ items }) => items.some((entry) => entry.item.id === item));

export const escalationOf = (tool: AuditTool): Section | undefined =>
  tool.sections.find(({ role }) => role === 'escalation');

/**
 * The next question without an answer after `from`, going round once; the questions of escalation come last. Undefined when
 * everything is answered.
 */
export function nextUnanswered(
  pages: readonly NumberedSection[],
  view: CaseView,
  from: string,
): Item | undefined {
  const shown = pages.flatMap(({ items }) => items.map(({ item }) => item));
  const open = new Set(unanswered(view).map(({ id }) => id));
  const elsewhere = view.applying.filter((item) => isAsked(item) && !shown.includes(item));
  const start = shown.findIndex(({ id }) => id === from) + 1;
  const order = [...shown.slice(start), ...shown.slice(0, start), ...elsewhere];
  return order.find(({ id }) => open.has(id));
}
