import type { FieldEdit, Fields } from './ids.ts';
import { textKey } from './text-key.ts';

/** Words in a text that somebody looked at before a report was saved, and said are fine. */
export interface FeedbackCheck {
  /** The whole text they stand in: in any other text they are asked about again. */
  readonly text: string;
  readonly words: string;
}

const prefix = 'feedback-checked/';
/** A field of the audit's record; its value is the check. */
const checkField = ({ text, words }: FeedbackCheck): string =>
  `${prefix}${textKey(`${words}\n${text}`)}`;

/** Reads the value of such a field; undefined when it is none. */
export function feedbackCheckFrom(value: unknown): FeedbackCheck | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, words } = value as { text?: unknown; words?: unknown };
  return typeof text === 'string' && typeof words === 'string' ? { text, words } : undefined;
}

export const isChecked = (fields: Fields, check: FeedbackCheck): boolean => {
  const known = feedbackCheckFrom(fields.get(checkField(check)));
  return known?.text === check.text && known.words === check.words;
};

export const feedbackCheckEdit = (check: FeedbackCheck): FieldEdit => ({
  field: checkField(check),
  value: { text: check.text, words: check.words },
});
