import type { Audit } from '#src/audit/audit.ts';
import { isJoint, type SampleGroup } from '#src/audit/sample-group.ts';
import type { Answer, AuditTool, Item } from '#src/tool/audit-tool.ts';
import { type Condition, type Fact, type Facts, holds } from '#src/tool/condition.ts';
import { chosenItems } from '#src/tool/item-index.ts';
import type { CaseReview } from './case-review.ts';

/**
 * One case seen through its tool: which items apply now and which answer is in force. Answers to items that do not
 * apply are kept in the review, set aside, and come back when the answer that hid them is changed.
 */
export interface CaseView {
  readonly review: CaseReview;
  /** Items of this audit's choice that apply to this case now, in the tool's order. */
  readonly applying: readonly Item[];
  applies(item: string): boolean;
  /** The answer in force: given by a person, else preset; undefined when not answered or not applying. */
  answer(item: string): Answer | undefined;
  /** True when the answer in force comes from a preset. */
  preset(item: string): boolean;
  readonly facts: Facts;
}

type GivenAnswer = { readonly answer: Answer; readonly preset: boolean };

/** Facts of the sample group and the audit that conditions can ask about. */
export function groupFact(audit: Audit, group: SampleGroup | undefined, name: Fact) {
  if (name === 'review-required-definition') return audit.reviewRequired;
  if (!group) return undefined;
  switch (name) {
    case 'top-expected':
      return group.topExpected;
    case 'comprehensive-expected':
      return group.comprehensiveExpected;
    case 'prescribed':
      return group.prescribed;
    case 'note-sets-expected':
      return group.noteSetsExpected;
    case 'joint':
      return isJoint(group);
    case 'women-only':
      return group.womenOnly;
    case 'tier':
      return group.tier;
  }
}

/** Looks at one case. Cheap enough to do after every answer: each item's condition is worked out once. */
export function caseView(
  tool: AuditTool,
  audit: Audit,
  group: SampleGroup | undefined,
  review: CaseReview,
): CaseView {
  const items = chosenItems(tool, audit.extendedSections);
  const byId = new Map(items.map((item) => [item.id, item]));
  const given = new Map<string, GivenAnswer | undefined>();
  const applying = new Map<string, boolean>();

  const facts: Facts = {
    answer: (id) => inForce(id)?.answer,
    noteWritten: (id) => (review.notes.get(id) ?? '').trim() !== '',
    fact: (name) => groupFact(audit, group, name),
    reviewMonth: audit.auditDate.slice(0, 7),
    coreItems: () =>
      items
        .filter((item) => item.tier === 'core' && item.kind.type === 'four-way' && applies(item.id))
        .map((item) => item.id),
  };

  const test = (condition: Condition | undefined): boolean =>
    condition === undefined || holds(condition, facts);

  function applies(id: string): boolean {
    const known = applying.get(id);
    if (known !== undefined) return known;
    const item = byId.get(id);
    // While it is being worked out an item counts as applying, so that a circle of conditions ends.
    applying.set(id, item !== undefined);
    const result = item !== undefined && test(item.applies);
    applying.set(id, result);
    return result;
  }

  function inForce(id: string): GivenAnswer | undefined {
    if (given.has(id)) return given.get(id);
    given.set(id, undefined);
    const result = applies(id) ? answerOrPreset(id) : undefined;
    given.set(id, result);
    return result;
  }

  function answerOrPreset(id: string): GivenAnswer | undefined {
    const item = byId.get(id);
    const answer = item?.derived ? undefined : review.answers.get(id);
    if (answer !== undefined) return { answer, preset: false };
    const preset = item?.presets?.find(({ when }) => test(when));
    return preset === undefined ? undefined : { answer: preset.answer, preset: true };
  }

  return {
    review,
    applying: items.filter((item) => applies(item.id)),
    applies,
    answer: (id) => inForce(id)?.answer,
    preset: (id) => inForce(id)?.preset ?? false,
    facts,
  };
}
