import { holderKey } from './commissioning-team.ts';
import type { Fields, ProviderId } from './ids.ts';

/** Words a person edited for one provider's report, or for the overview. Only these lines reach a report, never raw case notes. */
export interface FeedbackText {
  /** Undefined: not edited yet, the report starts from the numbers. */
  readonly summary?: readonly string[];
  readonly strengths?: readonly string[];
  readonly concerns?: readonly string[];
  /** Worth sharing with other services. Numbers say nothing of it: without lines there are none. */
  readonly goodPractice?: readonly string[];
}

export const feedbackParts = ['strengths', 'concerns', 'good-practice', 'summary'] as const;
export type FeedbackPart = (typeof feedbackParts)[number];

/** A field of the audit's record; its value is a list of lines. Those of the overview are the commissioning team's. */
export const feedbackField = (provider: ProviderId, part: FeedbackPart): string =>
  `feedback/${holderKey(provider)}/${part}`;

const lines = (value: unknown): string[] | undefined =>
  Array.isArray(value)
    ? value.filter((line): line is string => typeof line === 'string')
    : undefined;

export function feedbackTextFrom(provider: ProviderId, fields: Fields): FeedbackText {
  const of = (part: FeedbackPart) => lines(fields.get(feedbackField(provider, part)));
  const [summary, strengths, concerns] = [of('summary'), of('strengths'), of('concerns')];
  const goodPractice = of('good-practice');
  return {
    ...(summary && { summary }),
    ...(strengths && { strengths }),
    ...(concerns && { concerns }),
    ...(goodPractice && { goodPractice }),
  };
}
