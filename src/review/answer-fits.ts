import { fourWayAnswers, type Item, type Option } from '#src/tool/audit-tool.ts';

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const minute = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * Whether a question of this kind can have this value at all: its codes, its range, the shape of its dates. What it cannot have stays
 * in the log, counts nowhere, and is replaced by the next answer. Texts may be too long for now: locking keeps them whole.
 */
export function answerFits({ kind }: Item, value: unknown): boolean {
  switch (kind.type) {
    case 'whole-number':
      return isWhole(value, kind.min, kind.max);
    case 'months':
      return isWhole(value, 0, kind.max);
    case 'four-way':
      return fourWayAnswers.some((code) => code === value);
    case 'one-of':
      return isCode(value, kind.options);
    case 'many-of':
      return Array.isArray(value) && value.every((code) => isCode(code, kind.options));
    case 'month':
      return isText(value, month) || (value === 'none' && kind.noneLabel !== undefined);
    case 'date-time':
      return isText(value, minute);
    case 'short-text':
    case 'long-text':
      return typeof value === 'string';
  }
}

const isWhole = (value: unknown, min: number, max: number): boolean =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;

const isCode = (value: unknown, options: readonly Option[]): boolean =>
  options.some(({ code }) => code === value);

const isText = (value: unknown, shape: RegExp): boolean =>
  typeof value === 'string' && shape.test(value);
