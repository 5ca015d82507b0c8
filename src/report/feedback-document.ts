import type { Block, ReportDocument } from './block/block.ts';
import { withNumberedTables } from './block/blocks-of.ts';
import type { FeedbackReport } from './feedback-report.ts';
import { actionBlocks } from './section/actions.ts';
import { appendixBlocks } from './section/appendix.ts';
import { beyondTableBlocks } from './section/beyond-table.ts';
import { caseMixBlocks } from './section/case-mix.ts';
import { chartBlocks } from './section/charts.ts';
import { coverBlocks } from './section/cover.ts';
import { criteriaBlocks } from './section/criteria.ts';
import { methodBlocks } from './section/method.ts';
import { nextStepsBlocks } from './section/next-steps.ts';
import { replyBlocks } from './section/reply.ts';
import { resultsBlocks } from './section/results.ts';
import { summaryBlocks } from './section/summary.ts';

type Section = readonly [title: string, blocks: (report: FeedbackReport) => Block[]];

/** In reading order: the message first, long matter last. A section without blocks is left out. */
const sections: readonly Section[] = [
  ['Summary', summaryBlocks],
  ['Sample and method', methodBlocks],
  ['Results by group and criterion', resultsBlocks],
  ['Charts', chartBlocks],
  ['Strengths, concerns and actions', actionBlocks],
  ['Your reply', replyBlocks],
  ['Next steps and sign-off', ({ nextSteps }) => nextStepsBlocks(nextSteps)],
  ['Criterion by criterion', ({ criteria }) => criteriaBlocks(criteria)],
  [
    'Beyond the results table',
    ({ beyondTable, bandNotes }) => beyondTableBlocks(beyondTable, bandNotes),
  ],
  ['Who the cases were', ({ caseMix }) => caseMixBlocks(caseMix)],
  ['Appendix: what each criterion means', appendixBlocks],
];

/** A provider's report as it is handed over, for the PDF and the HTML twin alike. */
export function feedbackDocument(report: FeedbackReport): ReportDocument {
  const { cover, language, title, reportDate } = report;
  const blocks = sections
    .map(([name, make]) => ({ name, made: make(report) }))
    .filter(({ made }) => made.length > 0)
    .flatMap(({ name, made }, index): Block[] => [
      {
        kind: 'heading',
        level: 2,
        text: `${index + 1}. ${name}`,
        ...(index === 0 && { runsOn: true }),
      },
      ...made,
    ]);
  return {
    language,
    title,
    reportDate,
    marking: cover.marking,
    blocks: [...coverBlocks(report), ...withNumberedTables(blocks)],
  };
}
