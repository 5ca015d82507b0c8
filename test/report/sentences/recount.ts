import type { SampleGroup } from '#src/audit/sample-group.ts';
import { askedOfGroup } from '#src/review/asked-of-group.ts';
import { groupFact } from '#src/review/case-view.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { Item } from '#src/tool/audit-tool.ts';
import { itemById } from '#src/tool/item-index.ts';
import { itemFor } from '#src/tool/item-variant.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import type { RandomAudit } from './random-audit.ts';

/** One result, counted anew from the cases by plain means: nothing here is of `tally/`. */
export interface Recounted {
  readonly item: Item;
  readonly standard: number | null;
  /** Counted cases of these groups. */
  readonly cases: number;
  readonly yes: number;
  readonly no: number;
  /** Undefined where no case counts: then there are words. */
  readonly of: number | undefined;
  readonly percent: number | null;
  /** Wilson 95 % of Yes, per cent. */
  readonly interval: readonly [number, number] | undefined;
  readonly verdict: Verdict;
  /** Cases that could still change it. */
  readonly toSettle: number;
}
export type Verdict = 'Met' | 'In range' | 'Below' | 'Too few' | 'Not assessed' | 'No standard';

const z = 1.959963984540054;

/** Middle and half width of the score interval, clipped to what can be. */
export function interval(count: number, of: number): readonly [number, number] {
  const middle = (count + (z * z) / 2) / (of + z * z);
  const half = (z / (of + z * z)) * Math.sqrt((count * (of - count)) / of + (z * z) / 4);
  return [100 * Math.max(0, middle - half), 100 * Math.min(1, middle + half)];
}

/** Half up, in whole numbers. */
export const wholePercent = (count: number, of: number): number =>
  Math.trunc((count * 1000) / of / 10 + 0.5 + 1e-9);

const answer = ({ view }: ReviewedCase, item: string): unknown =>
  view.applies(item) ? view.answer(item) : 'not-applicable';

/** The verdict on so many good ones. */
export function verdictOn(
  good: number,
  of: number,
  percent: number | null,
  standard: number | null,
): Verdict {
  if (standard === null) return 'No standard';
  if (of === 0) return 'Not assessed';
  if (percent === null) return 'Too few';
  if (100 * good >= standard * of) return 'Met';
  return interval(good, of)[1] >= standard - 1e-9 ? 'In range' : 'Below';
}

const counted = new WeakMap<RandomAudit, Map<string, Recounted>>();

/** One question over some groups of an audit, counted once. */
export function recount(from: RandomAudit, id: string, groups: readonly SampleGroup[]): Recounted {
  const known = counted.get(from) ?? new Map<string, Recounted>();
  counted.set(from, known);
  const name = [id, ...groups.map((group) => group.id)].join(' ');
  const before = known.get(name);
  if (before) return before;
  const now = countAnew(from, id, groups);
  known.set(name, now);
  return now;
}

function countAnew(
  { audit, cases, unsettled }: RandomAudit,
  id: string,
  groups: readonly SampleGroup[],
): Recounted {
  const known = itemById(rodt).get(id);
  if (!known) throw new Error(`The tool asks no ${id}`);
  const item = itemFor(known, (name) => groupFact(audit, undefined, name));
  const column = rodt.columns.find((one) => one.item === id);
  const inside = new Set<string>(groups.map((group) => group.id));
  const isIn = ({ status, entry }: ReviewedCase) =>
    status === 'finished' && inside.has(entry.group);
  const withPlan = audit.denominator === 'of-plans-seen' && column?.planQuality === true;
  const how = (one: ReviewedCase): unknown => {
    if (!isIn(one)) return 'out';
    return withPlan && answer(one, 'rp-plan-seen') !== 'yes' ? 'no plan' : answer(one, id);
  };
  const all = cases.filter(isIn);
  const answers = all.map(how);
  const count = (wanted: string) => answers.filter((one) => one === wanted).length;
  const [yes, no] = [count('yes'), count('no')];
  const silent = yes + no === 0 && answers.some((one) => one !== 'no plan');
  const published = audit.denominator === 'as-published';
  const of = all.length === 0 || silent ? undefined : published ? all.length : yes + no;
  const notAsked =
    published &&
    groups.some((group) => {
      const own = all.filter(({ entry }) => entry.group === group.id);
      const fitsNone = own.every((one) => answer(one, id) === 'not-applicable');
      return own.length > 0 && fitsNone && !askedOfGroup(rodt, audit, group, id);
    });
  const hasShare = of !== undefined && of > 0 && !notAsked;
  const percent = hasShare && of >= audit.smallBase ? wholePercent(yes, of) : null;
  const standard =
    item.polarity === 'descriptive'
      ? null
      : (audit.standards.get(id) ?? item.standard?.percent ?? null);
  const good = item.polarity === 'bad' ? (published ? no : (of ?? 0) - yes) : yes;
  return {
    item,
    standard,
    cases: all.length,
    yes,
    no,
    of,
    percent,
    interval: hasShare ? interval(yes, of) : undefined,
    verdict: verdictOn(good, hasShare ? of : 0, percent, standard),
    toSettle: cases.filter((one) =>
      unsettled.get(one.entry.id)?.some(({ reviewed }) => how(reviewed) !== how(one)),
    ).length,
  };
}
