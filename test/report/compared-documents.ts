import type { ReportDocument } from '#src/report/block/block.ts';
import { feedbackDocument } from '#src/report/feedback-document.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { readSample } from '#src/sample/read-sample.ts';
import { rodt } from '#src/tool/rodt/rodt.ts';
import { smallDocument } from './small-document.ts';

/**
 * Documents that must be the same file wherever they are made: the small one, and both editions of each provider in
 * the sample audit.
 */
export function comparedDocuments(): ReportDocument[] {
  const { audit, cases, actions } = readSample();
  const reports = audit.providers.flatMap(({ id }) =>
    (['internal', 'shareable'] as const).map((edition) =>
      feedbackReport({
        edition,
        tool: rodt,
        audit,
        cases,
        provider: id,
        actions,
        text: {},
        reportDate: audit.feedbackDue,
        unfinished: false,
        sample: true,
      }),
    ),
  );
  return [smallDocument, ...reports.map(feedbackDocument)];
}
