import type { Fields, ProviderId } from './ids.ts';

/** Words a person edited for one provider's report. Only these lines reach a report, never raw case notes. */
export interface FeedbackText {
  /** Undefined: not edited yet, the report starts from the numbers. */
  readonly summary?: readonly string[];
  readonly strengths?: readonly string[];
  readonly concerns?: readonly string[];
}
export type FeedbackPart = keyof FeedbackText;

/** A field of the audit's record; its value is a list of lines. */
export const feedbackField = (provider: ProviderId, part: FeedbackPart): string =>
  `feedback/${provider}/${part}`;

const lines = (value: unknown): string[] | undefined =>
  Array.isArray(value)
    ? value.filter((line): line is string => typeof line === 'string')
    : undefined;

export function feedbackTextFrom(provider: ProviderId, fields: Fields): FeedbackText {
  const summary = lines(fields.get(feedbackField(provider, 'summary')));
  const strengths = lines(fields.get(feedbackField(provider, 'strengths')));
  const concerns = lines(fields.get(feedbackField(provider, 'concerns')));
  return {
    ...(summary && { summary }),
    ...(strengths && { strengths }),
    ...(concerns && { concerns }),
  };
}
