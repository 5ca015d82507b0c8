import type { AuditTool, Rule } from '#src/tool/audit-tool.ts';
import { holds } from '#src/tool/condition.ts';
import type { CaseView } from './case-view.ts';

/** Something the reviewer is told. Soft ones never block; hard ones only stop finishing. */
export interface Warning {
  readonly rule: Rule;
  /** The item that carries it: the first of the rule's items that applies. */
  readonly item: string;
  /** The reviewer said "It's right" and why. Hard warnings cannot be confirmed away. */
  readonly confirmed: boolean;
}

/** Every rule of the tool that holds for this case now, in the tool's order. */
export function warningsOf(tool: AuditTool, view: CaseView): Warning[] {
  const found: Warning[] = [];
  for (const rule of tool.rules) {
    const item = rule.items.find((id) => view.applies(id)) ?? rule.items[0];
    if (item === undefined || !holds(rule.when, view.facts)) continue;
    const confirmed = rule.strength !== 'hard' && view.review.confirmed.has(rule.id);
    found.push({ rule, item, confirmed });
  }
  return found;
}

/** Warnings still to look at. */
export const toCheck = (warnings: readonly Warning[]): Warning[] =>
  warnings.filter((warning) => !warning.confirmed && warning.rule.strength !== 'information');

export const stoppingFinish = (warnings: readonly Warning[]): Warning[] =>
  warnings.filter((warning) => warning.rule.strength === 'hard');
