import type { Item } from './audit-tool.ts';
import type { Facts } from './condition.ts';

/**
 * An item as this audit asks it: question, polarity, guidance and standard follow the first variant whose fact
 * has that value. An item without variants, or with none that fits, comes back as it is.
 */
export function itemFor(item: Item, fact: Facts['fact']): Item {
  const variant = item.variants?.find((one) => fact(one.fact) === one.is);
  if (!variant) return item;
  const { question, polarity, guidance, standard } = variant;
  return { ...item, question, polarity, guidance, ...(standard && { standard }) };
}
