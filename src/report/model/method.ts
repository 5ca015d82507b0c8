import type { Audit } from '#src/audit/audit.ts';
import { denominatorWords } from '#src/tally/count-words.ts';
import type { PublishedCell } from '#src/tally/suppression/published-cell.ts';
import { editionLines } from './edition-words.ts';
import type { FeedbackInput } from './feedback-input.ts';
import { listed, numbered, providerTitle } from './phrases.ts';
import type { ReportParts, ResultParts } from './report-parts.ts';
import { reviewRequiredLine } from './review-required.ts';

/** One sample group of the provider, as printed. */
export interface GroupLine {
  readonly name: string;
  readonly planned: number;
  readonly audited: number;
  /** "6 of 9" */
  readonly withPlan: string;
  /** Other services that hold a file of its cases; empty = none. */
  readonly sharedWith: readonly string[];
}

/** "6 of 9": cases with a plan, from the cell of the first criterion. */
export function plansIn(plan: Pick<PublishedCell, 'shown'> | undefined): string {
  if (!plan) return 'n/a';
  const { shown } = plan;
  return shown.kind === 'count' ? `${shown.count} of ${shown.of}` : shown.words;
}

export interface Method {
  readonly lines: readonly string[];
  readonly groups: readonly GroupLine[];
  /** All of the provider's groups, and the whole sample. */
  readonly total: GroupLine;
  readonly sample: GroupLine;
}

/** Who read what, by role and never by initials: "A team of 3 read the notes: Audit lead and Nurse (2)." */
function teamLine({ team }: Audit, toolName: string): string {
  const roles = new Map<string, number>();
  for (const { role } of team) roles.set(role, (roles.get(role) ?? 0) + 1);
  const named = [...roles].map(([role, count]) => (count === 1 ? role : `${role} (${count})`));
  const asked = `the same questions: ${toolName}.`;
  return named.length === 0
    ? `Each case was read with ${asked}`
    : `${team.length === 1 ? 'One person' : `A team of ${team.length}`} read the notes: ${listed(named)}. Each case was read with ${asked}`;
}

/** Who read what and how it was counted, whoever the results are of. */
export function methodLines(
  parts: ResultParts & { readonly input: Pick<FeedbackInput, 'tool' | 'unfinished'> },
): string[] {
  const { input, audit, tally } = parts;
  const { own } = tally;
  return [
    teamLine(audit, input.tool.name),
    `The audit team chose ${numbered(audit.groups.length, 'sample group')} before reading. They were not drawn at random. The figures describe the cases we read: a guide to where to look, not a rate for everyone.`,
    `What is not written in the notes counts as not done, though it may have been. ${input.unfinished ? 'Cases that are started but not finished are counted too.' : 'Only cases the reviewers finished are counted.'}`,
    `Every number is given as “k of n”. ${denominatorWords[own.denominator]} Percentages are left out below ${numbered(own.smallBase, 'case')}.`,
    ...editionLines(parts),
    reviewRequiredLine(parts),
    'The range after a percentage is its 95% Wilson interval: if these cases had been drawn at random, the true figure would be expected to lie inside it.',
  ].filter((words) => words !== '');
}

export function method(parts: ReportParts): Method {
  const { audit, tally, groups, provider, service } = parts;
  const plan = parts.rows[0];
  const { own, sample } = tally;
  const planned = (list: readonly { planned: number }[]) =>
    list.reduce((sum, group) => sum + group.planned, 0);
  const others = (ids: readonly string[]) =>
    audit.providers
      .filter(({ id }) => id !== provider.id && ids.includes(id))
      .map((other) => providerTitle(other));
  const line = (
    name: string,
    { cases }: typeof own.total,
    size: number,
    seen: PublishedCell | undefined,
  ): GroupLine => ({
    name,
    planned: size,
    audited: cases,
    withPlan: plansIn(seen),
    sharedWith: [],
  });
  return {
    lines: methodLines(parts),
    groups: own.rows.map((row, index) => ({
      ...line(row.group.name, row, row.group.planned, plan?.groups[index]),
      sharedWith: others(row.group.providers),
    })),
    total: line(`All ${service} groups`, own.total, planned(groups), plan?.total),
    sample: line('Whole sample', sample.total, planned(audit.groups), plan?.sample),
  };
}
