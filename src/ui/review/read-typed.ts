import { isAuditDate, monthNumber } from '#src/audit/calendar.ts';
import type { FieldValue } from '#src/audit/ids.ts';
import type { AnswerKind } from '#src/tool/audit-tool.ts';
import { yearsAndMonths } from './answer-words.ts';

/** What a typed text comes to: a value to save (`null` clears), or the sentence that says what to change. */
export type Reading =
  | { readonly value: FieldValue }
  /** `kept`: what is saved all the same where it would be lost, such as a text that is only too long. */
  | { readonly problem: string; readonly kept?: FieldValue };

/** Stands for a day and time of which only a part is filled in: browsers then give no text at all. */
export const partlyFilled = 'partly filled in';

/** A text of at most `limit` characters. Longer ones stay on screen and are not saved. */
export function readText(text: string, limit: number, what = 'text'): Reading {
  const over = text.length - limit;
  if (over > 0)
    return {
      problem: `Shorten this ${what} by ${over} ${over === 1 ? 'character' : 'characters'}`,
      kept: text,
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
      return (
        month(text) ?? {
          problem: 'Enter a month and a year, for example 11/2011, 11/11 or Nov 2011',
        }
      );
    case 'date-time':
      return /^.{10}T\d\d:\d\d$/.test(text) && isAuditDate(text.slice(0, 10))
        ? { value: text }
        : { problem: 'Enter the day and the time' };
    case 'short-text':
    case 'long-text':
      return readText(typed, kind.max);
    default:
      return { value: text };
  }
}

/**
 * Reads `11/2011`, `2011-11`, `11 2011` and `Nov 2011`, and in short `11/11`, `1111` and `Nov 11`, so that no browser's own month
 * field has to be learnt. A year of two digits is one from 1990 to 2089. The value is `2011-11`.
 */
function month(text: string): Reading | undefined {
  const [first = '', second = '', ...more] = text
    .toLowerCase()
    .replace(/^(\d{1,2})(\d\d)$/, '$1/$2')
    .split(/[\s/.-]+/);
  if (more.length > 0) return undefined;
  const [written, part] = /^\d{4}$/.test(first) ? [first, second] : [second, first];
  const year = /^\d\d$/.test(written) ? `${written < '90' ? 20 : 19}${written}` : written;
  const number = /^\d{1,2}$/.test(part) ? Number(part) : monthNumber(part);
  if (number === undefined || !isAuditDate(`${year}-${String(number).padStart(2, '0')}-01`))
    return undefined;
  return { value: `${year}-${String(number).padStart(2, '0')}` };
}

/** How a stored month is written in its field: `2011-11` as `11/2011`. */
export const typedMonth = (stored: string): string => stored.split('-').reverse().join('/');

function wholeNumber(text: string, min: number, max: number): Reading | undefined {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return number >= min && number <= max ? { value: number } : undefined;
}
