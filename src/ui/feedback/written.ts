import type { ReactNode } from 'react';
import type { FeedbackPart } from '#src/audit/feedback-text.ts';
import type { GroupId, ProviderId } from '#src/audit/ids.ts';
import type { TallyTable } from '#src/tally/tally-table.ts';
import type { FindingChoice } from './finding-choices.ts';
import type { LineDrafts } from './line-drafts.ts';

/** What is written on one tab of the feedback, and what it is written from: a provider's, or the overview's. */
export interface Written {
  readonly holder: ProviderId;
  readonly heading: string;
  /** "the first case of The Bridge": what it waits for while nothing is counted. */
  readonly firstCase: string;
  /** The results it speaks of. */
  readonly own: TallyTable;
  /** What the report prints in a part now, and what it would print from the numbers. */
  readonly shown: (part: FeedbackPart) => readonly string[];
  readonly made: (part: FeedbackPart) => readonly string[];
  /** What reviewers wrote about the cases: none of it may be a line. */
  readonly notes: readonly string[];
  /** Names that may be written. */
  readonly allowed: readonly string[];
  /** Results that an action can answer. */
  readonly findings: () => readonly FindingChoice[];
  readonly findingOfGroup: (item: string, group: GroupId) => string | undefined;
  /** What stands beside the lines. */
  readonly beside: (drafts: LineDrafts, reading: boolean) => ReactNode;
}
