import { actionEdits } from './action-edits.ts';
import { isOpen } from './action-lateness.ts';
import type { Audit } from './audit.ts';
import { type AuditDetails, auditDetailsSchema } from './audit-details.ts';
import { longDate } from './calendar.ts';
import type { FieldEdit } from './ids.ts';
import type { ImprovementAction } from './improvement-action.ts';
import {
  detailEdits,
  groupEdits,
  memberEdits,
  providerEdits,
  standardEdits,
} from './set-up-edits.ts';

/** What the next audit begins with. */
export interface NextAudit {
  /** Edits of its own record: everything that was set up but its name and days. */
  readonly edits: readonly FieldEdit[];
  /** Edits of one new record for each action carried over. */
  readonly actions: readonly (readonly FieldEdit[])[];
}

/** Belong to one round only. */
const ofOneRound: readonly (keyof AuditDetails)[] = [
  'name',
  'auditDate',
  'feedbackDue',
  'contractReviews',
];
const mostOfFinding = 500;

/**
 * The next round of an audit: the same providers, groups, team, questions, standards and record systems, under the same
 * random ids; no cases, and every open action, which says where it comes from. Keys and edited words stay behind.
 */
export function nextAudit(audit: Audit, actions: readonly ImprovementAction[]): NextAudit {
  const details = Object.fromEntries(
    (Object.keys(auditDetailsSchema.shape) as (keyof AuditDetails)[])
      .filter((name) => !ofOneRound.includes(name))
      .map((name) => [name, audit[name]]),
  );
  return {
    edits: [
      ...detailEdits(details),
      ...audit.providers.flatMap((provider) => providerEdits(provider.id, provider)),
      ...audit.groups.flatMap((group) => groupEdits(group.id, group)),
      ...audit.team.flatMap((member) => memberEdits(member.id, member)),
      ...standardEdits(audit.standards),
    ],
    actions: actions.filter(isOpen).map(({ id, ...action }) => {
      const finding = findingThen(action.finding, audit.auditDate);
      return actionEdits({ ...action, finding, carriedFrom: id }, new Map());
    }),
  };
}

/** "was 9 of 33 (27%) on 28 February 2012"; one that was carried over before keeps its first day. */
function findingThen(finding: string, day: string): string {
  if (finding === '' || /^was .* on \d/.test(finding)) return finding;
  const then = `was ${finding} on ${longDate(day)}`;
  return then.length <= mostOfFinding ? then : finding;
}
