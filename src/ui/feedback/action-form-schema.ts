import * as z from 'zod/mini';
import {
  actionStatuses,
  type ImprovementAction,
  type ImprovementActionDetails,
} from '#src/audit/improvement-action.ts';

/** What is typed about an action. The finding and the library's id are kept beside it. */
export const actionFormSchema = z.object({
  criterion: z.string(),
  action: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Write what should be done'),
      z.maxLength(1000, 'Shorten the action to 1,000 characters'),
    ),
  owner: z.string().check(z.trim(), z.maxLength(120, 'Shorten this to 120 characters')),
  due: z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'Enter a whole date, or none')),
  measure: z.string().check(z.trim(), z.maxLength(500, 'Shorten this to 500 characters')),
  targetPercent: z
    .string()
    .check(
      z.trim(),
      z.regex(/^(100|\d{1,2})?$/, 'Enter a whole number from 0 to 100, or leave this empty'),
    ),
  status: z.enum(actionStatuses),
  droppedReason: z.string().check(z.trim(), z.maxLength(500, 'Shorten this to 500 characters')),
});
export type ActionForm = z.infer<typeof actionFormSchema>;

export const actionFormOf = (
  action: ImprovementAction | undefined,
  criterion: string,
): ActionForm => ({
  criterion: action?.criterion ?? criterion,
  action: action?.action ?? '',
  owner: action?.owner ?? '',
  due: action?.due ?? '',
  measure: action?.measure ?? '',
  targetPercent: action?.targetPercent == null ? '' : String(action.targetPercent),
  status: action?.status ?? 'not-started',
  droppedReason: action?.droppedReason ?? '',
});

/** What is kept of a form. A reason is kept only with an action that was dropped. */
export const actionDetails = (
  form: ActionForm,
  kept: Pick<ImprovementActionDetails, 'provider' | 'finding' | 'libraryId'>,
): ImprovementActionDetails => ({
  ...kept,
  ...form,
  targetPercent: form.targetPercent === '' ? null : Number(form.targetPercent),
  droppedReason: form.status === 'dropped' ? form.droppedReason : '',
});
