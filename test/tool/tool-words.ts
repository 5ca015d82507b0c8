import type { AuditTool, Item } from '#src/tool/audit-tool.ts';
import type { Condition } from '#src/tool/condition.ts';

/** Ids of the items a condition asks about. */
export function itemsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(itemsIn);
  if ('any' in condition) return condition.any.flatMap(itemsIn);
  if ('not' in condition) return itemsIn(condition.not);
  if ('note' in condition) return [condition.note];
  if ('same' in condition) return [...condition.same];
  if ('months' in condition) {
    const months = Object.values(condition.months).filter((name) => name !== 'review');
    return typeof condition.than === 'number' ? months : [...months, condition.than.item];
  }
  if ('to' in condition)
    return typeof condition.to === 'number'
      ? [condition.item]
      : [condition.item, condition.to.item];
  return 'item' in condition ? [condition.item] : [];
}

/** Ids of the items that decide whether an item is asked or filled in. */
export const itemsBehind = ({ applies, presets = [] }: Item): string[] => [
  ...(applies ? itemsIn(applies) : []),
  ...presets.flatMap(({ when }) => itemsIn(when)),
];

const optionLabels = ({ kind }: Item): string[] =>
  'options' in kind ? kind.options.map(({ label }) => label) : [];
const guidanceWords = (guidance: Item['guidance']): string[] =>
  Object.values(guidance).filter((text) => text !== undefined);
const wordsOfItem = (item: Item): string[] => [
  item.label,
  item.question,
  ...optionLabels(item),
  ...guidanceWords(item.guidance),
  ...(item.variants ?? []).flatMap(({ question, guidance }) => [
    question,
    ...guidanceWords(guidance),
  ]),
];

/** Every text of a tool that a person can read, except sources. */
export const wordsOf = (tool: AuditTool): string[] => [
  tool.name,
  tool.about,
  ...tool.sections.flatMap(({ title, hint, items }) => [
    title,
    hint ?? '',
    ...items.flatMap(wordsOfItem),
  ]),
  ...tool.rules.map(({ message }) => message),
  ...tool.offers.map(({ label }) => label),
  ...tool.actions.flatMap(({ title, steps, measure, timescale, ownerRoles }) => [
    title,
    ...steps,
    measure,
    timescale,
    ...ownerRoles,
  ]),
  ...tool.columns.map(({ heading }) => heading),
];
