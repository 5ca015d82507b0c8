import * as z from 'zod/mini';
import { isAuditDate } from './calendar.ts';
import type { ActionId, Fields, ProviderId } from './ids.ts';

export const actionStatuses = [
  'not-started',
  'on-track',
  'at-risk',
  'overdue',
  'done',
  'dropped',
] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** What the provider says to an action; empty until it has answered. (domain.md section 6, page 10) */
export const actionResponses = ['', 'agree', 'partly', 'disagree'] as const;
export type ActionResponse = (typeof actionResponses)[number];
/** The longest text about an action: what was done, or why the provider disagrees. */
export const longestActionText = 1000;

/** An improvement action agreed with a provider, or the commissioning team's own: `provider` is empty. Each property is a field of the action's own record. */
export const improvementActionSchema = z.object({
  provider: z.string(),
  /** Id of the item whose result led to it; empty for a cross-cutting action. */
  criterion: z.string(),
  /** The finding it answers, with its numbers as they stood: "1 of 21". */
  finding: z.string().check(z.maxLength(500)),
  action: z.string().check(z.trim(), z.minLength(1), z.maxLength(1000)),
  /** Owner by role. */
  owner: z.string().check(z.trim(), z.maxLength(120)),
  /** `YYYY-MM-DD`, or empty: when work on it begins. */
  start: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  /** `YYYY-MM-DD`, or empty. */
  due: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)),
  measure: z.string().check(z.maxLength(500)),
  /** Per cent of applicable cases at re-audit; null where the measure is not a share. */
  targetPercent: z.nullable(z.number().check(z.gte(0), z.lte(100))),
  status: z.enum(actionStatuses),
  droppedReason: z.string().check(z.maxLength(500)),
  /** What shows that it was done, or how far it is. */
  evidence: z.string().check(z.maxLength(longestActionText)),
  response: z.enum(actionResponses),
  /** The provider's reason. */
  responseWhy: z.string().check(z.maxLength(longestActionText)),
  /** Id of the action of the audit before this one that it was carried over from; empty when new. */
  carriedFrom: z.string(),
  /** Id of the library action it was picked from; empty when written by hand. */
  libraryId: z.string(),
});
export type ImprovementActionDetails = z.infer<typeof improvementActionSchema>;
export interface ImprovementAction extends ImprovementActionDetails {
  readonly id: ActionId;
  readonly provider: ProviderId;
}

export const actionField = (name: keyof ImprovementActionDetails): string => name;
/** Set to true when an action is taken away; its history stays. */
export const actionRemovedField = 'removed';

/** Reads an action from its fields; undefined when removed or not whole. */
export function actionFrom(id: ActionId, fields: Fields): ImprovementAction | undefined {
  if (fields.get(actionRemovedField) === true) return undefined;
  // A value that its field cannot have counts as none: the rest of the action stays.
  const values = Object.fromEntries(
    Object.entries(improvementActionSchema.shape).map(([name, schema]) => {
      const { success, data: value } = schema.safeParse(fields.get(name));
      const day = name === 'start' || name === 'due';
      return [name, success && (!day || isAuditDate(String(value))) ? value : blank(name)];
    }),
  );
  const parsed = improvementActionSchema.safeParse(values);
  return parsed.success
    ? { ...parsed.data, id, provider: parsed.data.provider as ProviderId }
    : undefined;
}

function blank(name: string): string | null {
  if (name === 'targetPercent') return null;
  return name === 'status' ? 'not-started' : '';
}
