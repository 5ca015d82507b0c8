import type { Audit } from '#src/audit/audit.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import type { Answer, AuditTool, Item } from '#src/tool/audit-tool.ts';
import type { Condition } from '#src/tool/condition.ts';
import { itemById, itemsOf } from '#src/tool/item-index.ts';
import { aCase } from '#test/build/a-case.ts';
import { aGroup, anAudit, aProvider } from '#test/build/an-audit.ts';

/** A case as a reviewer could leave it: facts of its group and audit, answers, notes. */
interface Draft {
  group: Partial<SampleGroup>;
  audit: Partial<Audit>;
  readonly answers: Map<string, Answer>;
  readonly notes: Set<string>;
}

type Code = string | number | boolean;
const factValues: Readonly<Record<string, readonly Code[]>> = {
  'top-expected': ['yes', 'no'],
  'comprehensive-expected': ['yes', 'no', 'case-by-case'],
  prescribed: ['yes', 'no', 'case-by-case'],
  'note-sets-expected': [1, 2, 3, 4, 5, 6, 7, 8, 9],
  joint: [true, false],
  'women-only': [true, false],
  tier: ['2', '3', '2/3', '4'],
  'review-required-definition': ['a', 'b', 'c', 'undefined'],
};
const groupField: Readonly<Record<string, keyof SampleGroup>> = {
  'top-expected': 'topExpected',
  'comprehensive-expected': 'comprehensiveExpected',
  prescribed: 'prescribed',
  'note-sets-expected': 'noteSetsExpected',
  'women-only': 'womenOnly',
  tier: 'tier',
};
const reviewMonth = '2012-02';
const providers = [aProvider('One'), aProvider('Two')];
const fourWay = ['yes', 'no', 'not-applicable', 'not-checked'];

/** Makes cases in which a condition holds, or does not, by answering as a person could; by chance where there are several ways. */
export class CaseMaker {
  readonly #tool: AuditTool;
  readonly #chance: () => number;

  constructor(tool: AuditTool, chance: () => number) {
    this.#tool = tool;
    this.#chance = chance;
  }

  /** One try; whether it came out as wanted is for the caller to look at. */
  make(condition: Condition, wanted: boolean): ReviewedCase {
    const draft: Draft = { group: {}, audit: {}, answers: new Map(), notes: new Set() };
    for (const item of itemsOf(this.#tool))
      if (!item.derived && this.#chance() < 0.2) this.#some(draft, item);
    this.#want(draft, condition, wanted);
    const group = aGroup('G', { providers: [providers[0]?.id as ProviderId], ...draft.group });
    const extendedSections = this.#tool.sections.map(({ id }) => id);
    const audit = anAudit({
      providers,
      groups: [group],
      extendedSections,
      auditDate: `${reviewMonth}-28`,
      ...draft.audit,
    });
    return aCase({
      tool: this.#tool,
      audit,
      group,
      answers: Object.fromEntries(draft.answers),
      notes: Object.fromEntries([...draft.notes].map((id) => [id, 'Because it is so.'])),
    });
  }

  #one<T>(of: readonly T[]): T | undefined {
    return of[Math.floor(this.#chance() * of.length)];
  }

  #valuesOf({ kind }: Item): Answer[] {
    switch (kind.type) {
      case 'four-way':
        return fourWay;
      case 'one-of':
        return kind.options.map(({ code }) => code);
      case 'many-of':
        return [[], ...kind.options.map(({ code }) => [code])];
      case 'whole-number':
        return [kind.min, kind.min + 1, kind.min + 2, Math.min(kind.max, 61), kind.max];
      case 'months':
        return [0, 1, 3, 6, 7, 14, 40, kind.max];
      case 'month':
        return [
          ...(kind.noneLabel === undefined ? [] : ['none']),
          '2009-03',
          '2011-02',
          '2011-09',
          '2011-12',
          '2012-02',
          '2012-05',
        ];
      case 'date-time':
        return ['2012-02-28T11:40'];
      default:
        return ['Plain words.'];
    }
  }

  #some(draft: Draft, item: Item): void {
    const value = this.#one(this.#valuesOf(item));
    if (value !== undefined) draft.answers.set(item.id, value);
  }

  #item(id: string): Item {
    const item = itemById(this.#tool).get(id);
    if (!item) throw new Error(`No item ${id}`);
    return item;
  }

  /** Answers, and sees to it that the question is asked at all. */
  #answer(draft: Draft, id: string, value: Answer): void {
    const item = this.#item(id);
    if (item.derived) {
      const preset = this.#one((item.presets ?? []).filter(({ answer }) => answer === value));
      if (preset) this.#want(draft, preset.when, true);
    } else draft.answers.set(id, value);
    if (item.applies) this.#want(draft, item.applies, true);
  }

  #among(draft: Draft, id: string, fits: (value: Answer) => boolean): void {
    const item = this.#item(id);
    const known = item.derived
      ? (item.presets ?? []).map(({ answer }) => answer as Answer)
      : this.#valuesOf(item);
    const value = this.#one(known.filter(fits));
    if (value === undefined) draft.answers.delete(id);
    else this.#answer(draft, id, value);
  }

  #want(draft: Draft, condition: Condition, wanted: boolean): void {
    if ('all' in condition || 'any' in condition) {
      const parts = 'all' in condition ? condition.all : condition.any;
      const every = 'all' in condition === wanted;
      const chosen = every ? parts : [this.#one(parts)];
      for (const part of chosen) if (part) this.#want(draft, part, wanted);
    } else if ('not' in condition) this.#want(draft, condition.not, !wanted);
    else if ('fact' in condition) this.#fact(draft, condition, wanted);
    else if ('note' in condition) {
      if (condition.written === wanted) draft.notes.add(condition.note);
      else draft.notes.delete(condition.note);
    } else if ('same' in condition) {
      const [first = ''] = condition.same;
      const value = this.#one(this.#valuesOf(this.#item(first)));
      for (const [at, id] of condition.same.entries()) {
        if (wanted && value !== undefined) this.#answer(draft, id, value);
        else if (at === 0) this.#among(draft, id, () => true);
      }
    } else if ('shareOfCore' in condition) {
      const core = itemsOf(this.#tool).filter(
        ({ tier, kind, derived }) => tier === 'core' && kind.type === 'four-way' && !derived,
      );
      for (const { id } of core) draft.answers.set(id, wanted ? condition.shareOfCore : 'yes');
    } else if ('months' in condition)
      for (const id of [condition.months.from, condition.months.to])
        if (id !== 'review') this.#among(draft, id, () => true);
        else if (typeof condition.than !== 'number')
          this.#among(draft, condition.than.item, () => true);
    if ('has' in condition) this.#has(draft, condition, wanted);
    if ('answered' in condition) {
      if (condition.answered === wanted) this.#among(draft, condition.item, () => true);
      else draft.answers.delete(condition.item);
    }
    if ('item' in condition && 'is' in condition) {
      const isOne = (value: Answer) => condition.is.includes(value as string | number);
      this.#among(draft, condition.item, (value) => isOne(value) === wanted);
    }
    if ('to' in condition) {
      this.#among(draft, condition.item, () => true);
      if (typeof condition.to !== 'number') this.#among(draft, condition.to.item, () => true);
    }
  }

  #fact(draft: Draft, condition: Extract<Condition, { fact: unknown }>, wanted: boolean): void {
    const { fact, is } = condition;
    const value = this.#one((factValues[fact] ?? []).filter((one) => is.includes(one) === wanted));
    if (fact === 'joint')
      draft.group = {
        ...draft.group,
        providers: providers.slice(0, value === true ? 2 : 1).map(({ id }) => id),
      };
    else if (fact === 'review-required-definition')
      draft.audit = { ...draft.audit, reviewRequired: value as Audit['reviewRequired'] };
    else draft.group = { ...draft.group, [groupField[fact] ?? fact]: value };
  }

  #has(draft: Draft, condition: Extract<Condition, { has: unknown }>, wanted: boolean): void {
    const { item, has } = condition;
    const { kind } = this.#item(item);
    const word = this.#one(has) ?? '';
    if (kind.type === 'many-of') this.#answer(draft, item, wanted ? [word] : []);
    else this.#answer(draft, item, wanted ? `The notes say: ${word}.` : 'Nothing of the kind.');
  }
}
