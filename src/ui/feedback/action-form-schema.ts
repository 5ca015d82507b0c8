import * as z from 'zod/mini';
import { isAuditDate } from '#src/audit/calendar.ts';
import {
  actionResponses,
  actionStatuses,
  type ImprovementAction,
  type ImprovementActionDetails,
  longestActionText,
} from '#src/audit/improvement-action.ts';

const date = z
  .string()
  .check(
    z.refine(
      (day) => day === '' || isAuditDate(day),
      'Enter a date with its whole year, such as 29 June 2012, or none',
    ),
  );
const longText = z
  .string()
  .check(z.trim(), z.maxLength(longestActionText, 'Shorten this to 1,000 characters'));

const fields = z.object({
  criterion: z.string(),
  action: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Write what should be done'),
      z.maxLength(1000, 'Shorten the action to 1,000 characters'),
    ),
  owner: z.string().check(z.trim(), z.maxLength(120, 'Shorten this to 120 characters')),
  start: date,
  due: date,
  measure: z.string().check(z.trim(), z.maxLength(500, 'Shorten this to 500 characters')),
  targetPercent: z
    .string()
    .check(
      z.trim(),
      z.regex(/^(100|\d{1,2})?$/, 'Enter a whole number from 0 to 100, or leave this empty'),
    ),
  status: z.enum(actionStatuses),
  droppedReason: z.string().check(z.trim(), z.maxLength(500, 'Shorten this to 500 characters')),
  evidence: longText,
  response: z.enum(actionResponses),
  responseWhy: longText,
});

/** What is typed about an action. The finding and the ids of where it came from are kept beside it. */
export const actionFormSchema = fields.check(
  z.refine(({ start, due }) => start === '' || due === '' || start <= due, {
    path: ['start'],
    message: 'Choose a start on or before the day it is due',
  }),
);
export type ActionForm = z.infer<typeof actionFormSchema>;

export const actionFormOf = (
  action: ImprovementAction | undefined,
  criterion: string,
): ActionForm => ({
  criterion: action?.criterion ?? criterion,
  action: action?.action ?? '',
  owner: action?.owner ?? '',
  start: action?.start ?? '',
  due: action?.due ?? '',
  measure: action?.measure ?? '',
  targetPercent: action?.targetPercent == null ? '' : String(action.targetPercent),
  status: action?.status ?? 'not-started',
  droppedReason: action?.droppedReason ?? '',
  evidence: action?.evidence ?? '',
  response: action?.response ?? '',
  responseWhy: action?.responseWhy ?? '',
});

/** What is kept of a form. A reason is kept only with what it is a reason for. */
export const actionDetails = (
  form: ActionForm,
  kept: Pick<ImprovementActionDetails, 'provider' | 'finding' | 'libraryId' | 'carriedFrom'>,
): ImprovementActionDetails => ({
  ...kept,
  ...form,
  targetPercent: form.targetPercent === '' ? null : Number(form.targetPercent),
  droppedReason: form.status === 'dropped' ? form.droppedReason : '',
  responseWhy: form.response === '' ? '' : form.responseWhy,
});
