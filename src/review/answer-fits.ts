import type { Item } from '#src/tool/audit-tool.ts';

/**
 * Whether a question of this kind can have this value at all. What it cannot have stays in the log, counts nowhere, and is
 * replaced by the next answer.
 */
export function answerFits({ kind }: Item, value: unknown): boolean {
  switch (kind.type) {
    case 'whole-number':
    case 'months':
      return Number.isSafeInteger(value);
    case 'many-of':
      return Array.isArray(value) && value.every((code) => typeof code === 'string');
    case 'four-way':
    case 'one-of':
    case 'month':
    case 'date-time':
    case 'short-text':
    case 'long-text':
      return typeof value === 'string';
  }
}
