import type { Audit } from '#src/audit/audit.ts';
import { type FeedbackPart, type FeedbackText, feedbackParts } from '#src/audit/feedback-text.ts';
import type { ActionId, ProviderId } from '#src/audit/ids.ts';
import type { ImprovementAction } from '#src/audit/improvement-action.ts';

/** Free text of an action that a report prints. */
export const printedActionFields = [
  'action',
  'owner',
  'measure',
  'evidence',
  'responseWhy',
  'droppedReason',
] as const;
export type PrintedActionField = (typeof printedActionFields)[number];

/** Where a text can be changed. */
export type TextPlace =
  | {
      readonly at: 'line';
      readonly provider: ProviderId;
      readonly part: FeedbackPart;
      /** Counted from 0. */
      readonly line: number;
    }
  | {
      readonly at: 'action';
      readonly provider: ProviderId;
      readonly action: ActionId;
      /** Its number in the provider's report. */
      readonly no: number;
      readonly field: PrintedActionField;
    }
  | { readonly at: 'set-up'; readonly step: 'details' | 'providers' | 'groups' | 'team' };

/** A text that somebody wrote and a report prints. */
export interface PrintedText {
  readonly place: TextPlace;
  readonly text: string;
  /** A name of an audit, a service or a group, which may be written. */
  readonly isName: boolean;
}

/** What is looked through before these providers' reports are saved. */
export interface PrintedInput {
  readonly audit: Audit;
  /** All actions of the audit, in the order they were made. */
  readonly actions: readonly ImprovementAction[];
  readonly providers: readonly ProviderId[];
  readonly textOf: (provider: ProviderId) => FeedbackText;
}

/** Lines a person edited for a part of a provider's report; none while it is made from the numbers. */
export const editedLines = (text: FeedbackText, part: FeedbackPart): readonly string[] =>
  (part === 'good-practice' ? text.goodPractice : text[part]) ?? [];

function linesOf(provider: ProviderId, text: FeedbackText): PrintedText[] {
  return feedbackParts.flatMap((part) =>
    editedLines(text, part)
      .filter((line) => line.trim() !== '')
      .map((line, index) => ({
        place: { at: 'line', provider, part, line: index },
        text: line,
        isName: false,
      })),
  );
}

const actionTexts = (provider: ProviderId, actions: readonly ImprovementAction[]): PrintedText[] =>
  actions
    .filter((action) => action.provider === provider)
    .flatMap((action, index) =>
      printedActionFields.map((field) => ({
        place: { at: 'action', provider, action: action.id, no: index + 1, field },
        text: action[field],
        isName: false,
      })),
    );

function setUpTexts({ name, contact, providers, groups, team }: Audit): PrintedText[] {
  const at = (step: 'details' | 'providers' | 'groups' | 'team', isName: boolean) => {
    return (text: string): PrintedText => ({ place: { at: 'set-up', step }, text, isName });
  };
  return [
    at('details', true)(name),
    at('details', false)(contact),
    ...providers.flatMap((one) => [one.name, one.service].map(at('providers', true))),
    ...providers.map(({ managerRole }) => managerRole).map(at('providers', false)),
    ...groups.flatMap(({ label, name: group }) => [label, group].map(at('groups', true))),
    ...team.map(({ role }) => role).map(at('team', false)),
  ];
}

/**
 * Every text that somebody wrote and these providers' reports print: lines, actions, then the set-up. Lines made from the
 * numbers hold nothing else than numbers, criteria and names of the set-up.
 */
export function printedTexts({ audit, actions, providers, textOf }: PrintedInput): PrintedText[] {
  return [
    ...providers.flatMap((provider) => [
      ...linesOf(provider, textOf(provider)),
      ...actionTexts(provider, actions),
    ]),
    ...setUpTexts(audit),
  ].filter(({ text }) => text.trim() !== '');
}
