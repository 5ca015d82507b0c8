import type { Audit } from '#src/audit/audit.ts';
import type { CaseEntry } from '#src/audit/case-entry.ts';
import type { Fields } from '#src/audit/ids.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import type { Answer, AuditTool } from '#src/tool/audit-tool.ts';
import { itemById } from '#src/tool/item-index.ts';
import { answerFits } from './answer-fits.ts';
import { type CaseReview, caseReviewFrom } from './case-review.ts';
import { caseView } from './case-view.ts';
import { progressOf } from './progress.ts';
import type { CaseStatus, ReviewedCase } from './reviewed-case.ts';
import { toCheck, warningsOf } from './warnings.ts';

function statusOf(entry: CaseEntry, review: CaseReview): CaseStatus {
  if (entry.excluded !== undefined) return 'excluded';
  if (review.finished) return 'finished';
  const { answers, notes, seenIn, flagged, confirmed } = review;
  // Whatever somebody left in a case says that they began it.
  const left = [answers, notes, seenIn, flagged, confirmed].some(({ size }) => size > 0);
  return left ? 'started' : 'not-started';
}

/** Without answers that their questions cannot have. The same object where all fit, which is nearly always. */
function fitting(tool: AuditTool, review: CaseReview): CaseReview {
  const items = itemById(tool);
  const fits = (id: string, answer: Answer): boolean => {
    const item = items.get(id);
    return item === undefined || answerFits(item, answer);
  };
  const all = [...review.answers];
  const some = all.filter(([id, answer]) => fits(id, answer));
  return some.length === all.length ? review : { ...review, answers: new Map(some) };
}

/** Everything screens, tally and report need to know of one case, from the fields of its record. */
export function reviewCase(
  tool: AuditTool,
  audit: Audit,
  group: SampleGroup | undefined,
  entry: CaseEntry,
  fields: Fields,
): ReviewedCase {
  const review = fitting(tool, caseReviewFrom(fields));
  const view = caseView(tool, audit, group, review);
  const warnings = warningsOf(tool, view);
  return {
    entry,
    review,
    view,
    warnings,
    toCheck: toCheck(warnings).length,
    status: statusOf(entry, review),
    progress: progressOf(view),
  };
}
