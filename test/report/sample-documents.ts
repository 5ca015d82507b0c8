import type { ReportDocument } from '#src/report/block/block.ts';
import { feedbackDocument } from '#src/report/feedback-document.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import type { FeedbackInput } from '#src/report/model/feedback-input.ts';
import { overviewDocument } from '#src/report/overview-document.ts';
import { readSample } from '#src/sample/read-sample.ts';

export const sample = readSample();
/** The provider of the sample that has actions to answer. */
export const sampleProvider = sample.actions[0]?.provider ?? fail();

const input = {
  ...sample,
  edition: 'internal',
  text: {},
  reportDate: sample.audit.feedbackDue,
  unfinished: false,
} as const;

/** The report of a provider of the sample audit, internal unless told otherwise. */
export const sampleReport = (more: Partial<FeedbackInput> = {}): ReportDocument =>
  feedbackDocument(feedbackReport({ ...input, provider: sampleProvider, ...more }));

export const sampleOverview = (): ReportDocument => overviewDocument(input);

function fail(): never {
  throw new Error('The sample has no actions');
}
