import type { Condition } from '#src/tool/condition.ts';

/** How a question is called in a sentence: "1.3 Reduction". */
export type NameOf = (item: string) => string;

/** A rule's message with `{item-id}` put as that question's number and name. */
export const ruleWords = (message: string, nameOf: NameOf): string =>
  message.replace(/\{([a-z0-9-]+)\}/g, (_, item: string) => nameOf(item));

/** Every question a condition asks about, in the order it names them. */
export function itemsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(itemsIn);
  if ('any' in condition) return condition.any.flatMap(itemsIn);
  if ('not' in condition) return itemsIn(condition.not);
  if ('item' in condition) return [condition.item];
  if ('note' in condition) return [condition.note];
  if ('same' in condition) return [...condition.same];
  if ('months' in condition)
    return [condition.months.from, condition.months.to].filter((name) => name !== 'review');
  return [];
}
