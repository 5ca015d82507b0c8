import type { Audit } from '#src/audit/audit.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import type { Answer, AuditTool } from '#src/tool/audit-tool.ts';
import type { Condition } from '#src/tool/condition.ts';
import { itemById } from '#src/tool/item-index.ts';
import { groupFact } from './case-view.ts';

/** What follows from the facts of a group alone: undefined where it depends on the answers of a case. */
type Known = boolean | undefined;

/**
 * Whether cases of this group can be asked a question at all, as far as its facts say: false only where they rule it out, as TOP is
 * where none is expected. That all cases of a group happen to answer Not applicable is chance, and says nothing of the group.
 */
export function askedOfGroup(
  tool: AuditTool,
  audit: Audit,
  group: SampleGroup,
  item: string,
): boolean {
  const items = itemById(tool);

  const known = (condition: Condition | undefined): Known => {
    if (condition === undefined) return true;
    if ('fact' in condition) {
      const value = groupFact(audit, group, condition.fact);
      return value !== undefined && condition.is.includes(value);
    }
    if ('all' in condition) return every(condition.all.map(known));
    if ('any' in condition) return negated(every(condition.any.map((one) => negated(known(one)))));
    if ('not' in condition) return negated(known(condition.not));
    if ('is' in condition) {
      const answers = presetsOf(condition.item);
      const fits = answers?.map((answer) => condition.is.some((code) => code === answer));
      return fits === undefined ? undefined : agreed(fits);
    }
    return undefined;
  };

  /** All answers that the facts can preset; undefined where a case may answer anything. */
  const presetsOf = (id: string): readonly Answer[] | undefined => {
    const answers: Answer[] = [];
    for (const { when, answer } of items.get(id)?.presets ?? []) {
      const holds = known(when);
      if (holds === false) continue;
      answers.push(answer);
      if (holds) return answers;
    }
    return undefined;
  };

  return known(items.get(item)?.applies) !== false;
}

const negated = (known: Known): Known => (known === undefined ? undefined : !known);

/** All hold: false as soon as one does not. */
const every = (parts: readonly Known[]): Known => {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
};

const agreed = (all: readonly boolean[]): Known => {
  if (all.every((one) => one)) return true;
  return all.some((one) => one) ? undefined : false;
};
