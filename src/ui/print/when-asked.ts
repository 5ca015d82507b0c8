import type { Item } from '#src/tool/audit-tool.ts';
import type { Condition, Fact } from '#src/tool/condition.ts';
import { answerWords } from '#src/ui/review/answer-words.ts';
import { itemsIn, type NameOf } from '#src/ui/review/rule-words.ts';

/** What the words of a condition need to know of the tool. */
export interface Asked {
  readonly nameOf: NameOf;
  readonly itemOf: (id: string) => Item | undefined;
}

const facts: Readonly<Record<Fact, string>> = {
  'top-expected': 'whether the sample group should have a TOP',
  'comprehensive-expected': 'whether the sample group should have a comprehensive assessment',
  prescribed: 'whether the sample group is prescribed',
  'note-sets-expected': 'how many note sets the sample group should have',
  joint: 'whether more than one service holds a file',
  'women-only': 'whether the sample group is for women only',
  tier: 'the tier of the sample group',
  'review-required-definition': 'how this audit defines a review',
};

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** When a question fits a case, as the rest of "Answer this only if ...": "1.1 Recovery plan is Yes". */
export function whenAsked(condition: Condition, asked: Asked): string {
  if ('all' in condition) return joined(condition.all, ', and ', asked);
  if ('any' in condition) return joined(condition.any, ', or ', asked);
  if ('not' in condition && 'item' in condition.not && 'is' in condition.not)
    return `${asked.nameOf(condition.not.item)} is not ${codes(condition.not, asked)}`;
  if ('answered' in condition)
    return `${asked.nameOf(condition.item)} is ${condition.answered ? '' : 'not '}answered`;
  if ('is' in condition && 'item' in condition) return isWords(condition, asked);
  if ('to' in condition && typeof condition.to === 'number')
    return `${asked.nameOf(condition.item)} is ${limits[condition.compare](condition.to)}`;
  if ('fact' in condition) return factWords(condition);
  return `it fits the answer to ${list.format(itemsIn(condition).map(asked.nameOf))}`;
}

const joined = (parts: readonly Condition[], by: string, asked: Asked): string =>
  parts.map((part) => whenAsked(part, asked)).join(by);

const limits = {
  '>=': (to: number) => `${to} or more`,
  '<=': (to: number) => `${to} or less`,
  '>': (to: number) => `more than ${to}`,
  '<': (to: number) => `less than ${to}`,
} as const;

type IsAnswer = Extract<Condition, { item: string; is: unknown }>;

const codes = ({ item, is }: IsAnswer, { itemOf }: Asked): string => {
  const known = itemOf(item);
  return list.format(is.map((code) => (known ? answerWords(known, code) : String(code))));
};

/** Of a long list of answers those are named that are not meant. */
function isWords(condition: IsAnswer, asked: Asked): string {
  const { item, is } = condition;
  const name = asked.nameOf(item);
  const kind = asked.itemOf(item)?.kind;
  const options = kind?.type === 'one-of' ? kind.options.map(({ code }) => code) : [];
  const others = options.filter((code) => !is.includes(code));
  if (others.length > 0 && others.length < is.length)
    return `${name} is not ${codes({ item, is: others }, asked)}`;
  return `${name} is ${codes(condition, asked)}`;
}

function factWords({ fact, is }: Extract<Condition, { fact: Fact }>): string {
  if (fact === 'joint')
    return `${is.includes(true) ? 'more than one' : 'only one'} service holds a file`;
  if (fact === 'tier') return `the sample group is tier ${list.format(is.map(String))}`;
  return `it fits: it depends on ${facts[fact]}`;
}
