import type { FieldEdit, Fields } from './ids.ts';
import { actionField, type ImprovementActionDetails } from './improvement-action.ts';

/** Edits that give an action these details. `known`: its fields now; what is blank there and stays so gives no edit. */
export const actionEdits = (
  details: Partial<ImprovementActionDetails>,
  known: Pick<Fields, 'has'>,
): FieldEdit[] =>
  Object.entries(details)
    .map(([name, value]) => ({ field: actionField(name as keyof typeof details), value }))
    .filter(({ field, value }) => known.has(field) || (value !== '' && value !== null));
