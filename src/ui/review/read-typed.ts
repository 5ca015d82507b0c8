import type { FieldValue } from '#src/audit/ids.ts';
import type { AnswerKind } from '#src/tool/audit-tool.ts';
import { yearsAndMonths } from './answer-words.ts';

/** What a typed text comes to: a value to save (`null` clears), or the sentence that says what to change. */
export type Reading = { readonly value: FieldValue } | { readonly problem: string };

/** Stands for a month or time of which only a part is filled in: browsers then give no text at all. */
export const partlyFilled = 'partly filled in';

/** A text of at most `limit` characters. Longer ones stay on screen and are not saved. */
export function readText(text: string, limit: number, what = 'text'): Reading {
  const over = text.length - limit;
  if (over > 0)
    return {
      problem: `Shorten this ${what} by ${over} ${over === 1 ? 'character' : 'characters'}`,
    };
  return { value: text.trim() === '' ? null : text };
}

/** Reads what was typed for a question of this kind. */
export function readTyped(kind: AnswerKind, typed: string): Reading {
  const text = typed.trim();
  if (text === '') return { value: null };
  switch (kind.type) {
    case 'whole-number':
      return (
        wholeNumber(text, kind.min, kind.max) ?? {
          problem: `Enter a whole number from ${kind.min} to ${kind.max}`,
        }
      );
    case 'months':
      return (
        wholeNumber(text, 0, kind.max) ?? {
          problem: `Enter whole months, from 0 to ${kind.max} (${yearsAndMonths(kind.max)})`,
        }
      );
    case 'month':
      return /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text) || text === 'none'
        ? { value: text }
        : { problem: 'Enter a month and a year, for example 2012-02' };
    case 'date-time':
      return /^(19|20)\d\d-\d\d-\d\dT\d\d:\d\d$/.test(text)
        ? { value: text }
        : { problem: 'Enter the day and the time' };
    case 'short-text':
    case 'long-text':
      return readText(typed, kind.max);
    default:
      return { value: text };
  }
}

function wholeNumber(text: string, min: number, max: number): Reading | undefined {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? { value: number } : undefined;
}
