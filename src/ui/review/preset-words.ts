import type { Item } from '#src/tool/audit-tool.ts';
import { itemsIn } from './rule-words.ts';

/** "No, from other answers": a preset rests on the sample group when a fact of it filled it in. */
export function presetWords(item: Item, words: string): string {
  const fromAnswers = item.presets?.every(({ when }) => itemsIn(when).length > 0);
  return `${words}, from ${fromAnswers ? 'other answers' : 'the sample group'}`;
}
