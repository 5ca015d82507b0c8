import type { CaseEntry } from '#src/audit/case-entry.ts';
import type { CaseReview } from './case-review.ts';
import type { CaseView } from './case-view.ts';
import type { Progress } from './progress.ts';
import type { Warning } from './warnings.ts';

export type CaseStatus = 'not-started' | 'started' | 'finished' | 'excluded';

/** A case with what was answered about it: what tally, lists and reports are given. */
export interface ReviewedCase {
  readonly entry: CaseEntry;
  readonly review: CaseReview;
  readonly view: CaseView;
  readonly status: CaseStatus;
  readonly progress: Progress;
  /** Every rule that holds now, confirmed or not. */
  readonly warnings: readonly Warning[];
  /** How many warnings are still to be looked at. */
  readonly toCheck: number;
}
