import type { FeedbackPart } from '#src/audit/feedback-text.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';

/** The lines a report prints in the part that a person may edit. */
export function reportLines(report: FeedbackReport, part: FeedbackPart): readonly string[] {
  switch (part) {
    case 'strengths':
      return report.strengths;
    case 'concerns':
      return report.concerns;
    case 'good-practice':
      return report.goodPractice;
    case 'summary':
      return report.summary.lines;
  }
}
