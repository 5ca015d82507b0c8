import type { AuditTool, Item } from '#src/tool/audit-tool.ts';
import type { Condition } from '#src/tool/condition.ts';
import { itemById } from '#src/tool/item-index.ts';

/** The questions that a condition asks about. */
function askedIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(askedIn);
  if ('any' in condition) return condition.any.flatMap(askedIn);
  if ('not' in condition) return askedIn(condition.not);
  if ('same' in condition) return [...condition.same];
  if ('months' in condition) {
    const { months, than } = condition;
    return [months.from, months.to, ...(typeof than === 'number' ? [] : [than.item])];
  }
  if (!('item' in condition)) return [];
  const against = 'to' in condition && typeof condition.to !== 'number' ? [condition.to.item] : [];
  return [condition.item, ...against];
}

const conditionsOf = ({ applies, presets = [] }: Item): Condition[] => [
  ...(applies ? [applies] : []),
  ...presets.map(({ when }) => when),
];

const known = new WeakMap<AuditTool, Map<string, readonly string[]>>();

/**
 * The other questions whose answers decide for which cases an item is counted, or what its answer is: what it is counted out of
 * tells how those were answered. Whether consent is up to date is asked where consent is signed; reviewed in time, of plans.
 */
export function leansOn(tool: AuditTool, id: string): readonly string[] {
  const ofTool = known.get(tool) ?? new Map<string, readonly string[]>();
  known.set(tool, ofTool);
  const before = ofTool.get(id);
  if (before) return before;
  const items = itemById(tool);
  const found = new Set<string>();
  const follow = (one: string): void => {
    const item = items.get(one);
    for (const other of item ? conditionsOf(item).flatMap(askedIn) : []) {
      if (other === id || found.has(other) || !items.has(other)) continue;
      found.add(other);
      follow(other);
    }
  };
  follow(id);
  const all = [...found];
  ofTool.set(id, all);
  return all;
}
