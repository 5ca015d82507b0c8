import * as z from 'zod/mini';

/**
 * When an item applies, a rule fires or a preset fills in: plain data, so that a tool can be read, checked and sent.
 * Evaluated by `holds` against the facts of one case.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** The answer (given or preset) is one of these. Not answered: false. */
  | { readonly item: string; readonly is: readonly (string | number)[] }
  /** A many-of answer holds one of these codes, or a text one of these words (any case, from the start of a word). */
  | { readonly item: string; readonly has: readonly string[] }
  | { readonly item: string; readonly answered: boolean }
  /** A number (or months) at least / at most / below / above. Not answered: false. */
  | {
      readonly item: string;
      readonly compare: '>=' | '<=' | '<' | '>';
      readonly to: number | { readonly item: string };
    }
  /**
   * Whole months from one month to another (an item, or `review` = the month of the audit) compare like this with a number, or with
   * another answer and some months more (a month and a duration can differ by one and still mean the same day).
   */
  | {
      readonly months: { readonly from: string; readonly to: string };
      readonly compare: '>=' | '<=' | '<' | '>';
      readonly than: number | { readonly item: string; readonly plus: number };
    }
  /** A note was written for the item (used for "reason given"). */
  | { readonly note: string; readonly written: boolean }
  /** A fact of the sample group or audit. */
  | { readonly fact: Fact; readonly is: readonly (string | number | boolean)[] }
  /** All of these items have the same answer, and all are answered. */
  | { readonly same: readonly string[] }
  /** More than this share (0 to 1) of the core four-way items that apply have this answer. */
  | { readonly shareOfCore: string; readonly above: number };

export type Fact =
  /** `yes` | `no`: set on the sample group. */
  | 'top-expected'
  /** `yes` | `no` | `case-by-case` */
  | 'comprehensive-expected'
  /** `yes` | `no` | `case-by-case` */
  | 'prescribed'
  /** Whole number of note sets expected for the group. */
  | 'note-sets-expected'
  /** boolean: more than one provider holds a file. */
  | 'joint'
  /** boolean: the group is for women only. */
  | 'women-only'
  /** `2`, `3` or `2/3` */
  | 'tier'
  /** `a`, `b`, `c` or `undefined`: how "review required" is defined in this audit. */
  | 'review-required-definition';

export const factNames = [
  'top-expected',
  'comprehensive-expected',
  'prescribed',
  'note-sets-expected',
  'joint',
  'women-only',
  'tier',
  'review-required-definition',
] as const satisfies readonly Fact[];

const comparison = z.enum(['>=', '<=', '<', '>']);
const code = z.union([z.string(), z.number()]);

export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ any: z.array(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ item: z.string(), is: z.array(code) }),
    z.strictObject({ item: z.string(), has: z.array(z.string()) }),
    z.strictObject({ item: z.string(), answered: z.boolean() }),
    z.strictObject({
      item: z.string(),
      compare: comparison,
      to: z.union([z.number(), z.strictObject({ item: z.string() })]),
    }),
    z.strictObject({
      months: z.strictObject({ from: z.string(), to: z.string() }),
      compare: comparison,
      than: z.union([z.number(), z.strictObject({ item: z.string(), plus: z.number() })]),
    }),
    z.strictObject({ note: z.string(), written: z.boolean() }),
    z.strictObject({ fact: z.enum(factNames), is: z.array(z.union([code, z.boolean()])) }),
    z.strictObject({ same: z.array(z.string()) }),
    z.strictObject({ shareOfCore: z.string(), above: z.number() }),
  ]),
);

/** What a condition can ask about one case. Months are `YYYY-MM`. */
export interface Facts {
  /** The answer in force: given by a person, or preset. */
  answer(item: string): string | number | readonly string[] | undefined;
  noteWritten(item: string): boolean;
  fact(name: Fact): string | number | boolean | undefined;
  /** Month of the audit, `YYYY-MM`. */
  reviewMonth: string;
  /** Ids of the core four-way items that apply. */
  coreItems(): readonly string[];
}

const monthNumber = (month: unknown): number | undefined => {
  const match = typeof month === 'string' ? /^(\d{4})-(\d{2})/.exec(month) : null;
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : undefined;
};

/** Whole months from one `YYYY-MM` to another; undefined when either is not a month. */
export function monthsBetween(from: unknown, to: unknown): number | undefined {
  const start = monthNumber(from);
  const end = monthNumber(to);
  return start === undefined || end === undefined ? undefined : end - start;
}

function compares(left: number, sign: '>=' | '<=' | '<' | '>', right: number): boolean {
  if (sign === '>=') return left >= right;
  if (sign === '<=') return left <= right;
  return sign === '<' ? left < right : left > right;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function has(answer: ReturnType<Facts['answer']>, words: readonly string[]): boolean {
  if (Array.isArray(answer)) return words.some((word) => answer.includes(word));
  if (typeof answer !== 'string') return false;
  return words.some((word) => new RegExp(`\\b${escaped(word)}`, 'i').test(answer));
}

function numberHolds(condition: Extract<Condition, { to: unknown }>, facts: Facts): boolean {
  const left = facts.answer(condition.item);
  const right = typeof condition.to === 'number' ? condition.to : facts.answer(condition.to.item);
  return (
    typeof left === 'number' &&
    typeof right === 'number' &&
    compares(left, condition.compare, right)
  );
}

function monthsHold(condition: Extract<Condition, { months: unknown }>, facts: Facts): boolean {
  const month = (name: string) => (name === 'review' ? facts.reviewMonth : facts.answer(name));
  const gap = monthsBetween(month(condition.months.from), month(condition.months.to));
  const { than } = condition;
  const limit = typeof than === 'number' ? than : facts.answer(than.item);
  if (gap === undefined || typeof limit !== 'number') return false;
  return compares(gap, condition.compare, typeof than === 'number' ? limit : limit + than.plus);
}

function isHolds(
  answer: ReturnType<Facts['answer']>,
  codes: readonly (string | number)[],
): boolean {
  return (typeof answer === 'string' || typeof answer === 'number') && codes.includes(answer);
}

/** Whether a condition holds for one case. What is not answered makes a comparison false, never true. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  if ('fact' in condition) {
    const value = facts.fact(condition.fact);
    return value !== undefined && condition.is.includes(value);
  }
  if ('note' in condition) return facts.noteWritten(condition.note) === condition.written;
  if ('months' in condition) return monthsHold(condition, facts);
  if ('same' in condition) {
    const answers = condition.same.map((item) => facts.answer(item));
    return answers[0] !== undefined && answers.every((answer) => answer === answers[0]);
  }
  if ('shareOfCore' in condition) {
    const items = facts.coreItems();
    const alike = items.filter((item) => facts.answer(item) === condition.shareOfCore).length;
    return items.length > 0 && alike / items.length > condition.above;
  }
  if ('is' in condition) return isHolds(facts.answer(condition.item), condition.is);
  if ('has' in condition) return has(facts.answer(condition.item), condition.has);
  if ('answered' in condition)
    return (facts.answer(condition.item) !== undefined) === condition.answered;
  return numberHolds(condition, facts);
}
