import type { Answer, Item, Option } from '#src/tool/audit-tool.ts';
import { fourWayWords } from '#src/tool/words.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

const optionWords = (options: readonly Option[], code: Answer): string =>
  options.find((option) => option.code === code)?.label ?? String(code);

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** 38 -> "3 years 2 months" */
export function yearsAndMonths(months: number): string {
  const years = Math.floor(months / 12);
  const left = months % 12;
  if (years === 0) return count(left, 'month');
  return left === 0 ? count(years, 'year') : `${count(years, 'year')} ${count(left, 'month')}`;
}

const dateWords = (format: Intl.DateTimeFormat, text: string): string => {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : format.format(date);
};

/** An answer as a person would say it: "Could not check", "February 2012", "3 years 2 months". */
export function answerWords({ kind }: Item, answer: Answer): string {
  switch (kind.type) {
    case 'four-way':
      return fourWayWords.find(({ code }) => code === answer)?.long ?? String(answer);
    case 'one-of':
      return optionWords(kind.options, answer);
    case 'many-of': {
      const codes = Array.isArray(answer) ? answer : [];
      if (codes.length === 0) return 'None of these';
      return codes.map((code) => optionWords(kind.options, code)).join(', ');
    }
    case 'whole-number':
      return `${answer} ${answer === 1 ? (kind.unit ?? '').replace(/s$/, '') : (kind.unit ?? '')}`.trim();
    case 'months':
      return yearsAndMonths(Number(answer));
    case 'month':
      if (answer === 'none') return kind.noneLabel ?? 'None';
      return dateWords(month, `${answer}-01T00:00Z`);
    case 'date-time':
      return dateWords(moment, `${answer}Z`);
    case 'short-text':
    case 'long-text':
      return String(answer);
  }
}
