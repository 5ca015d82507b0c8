import type { Block } from '#src/report/block/block.ts';
import { paragraphs, table } from '#src/report/block/blocks-of.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';
import { qualityBlocks } from './quality.ts';

/** What each criterion means, out of how many it was counted, and who set its standard. */
export function appendixBlocks({ appendix, quality, closing }: FeedbackReport): Block[] {
  return [
    ...table(
      'Criteria, bases and standards',
      [
        { heading: 'No.', share: 1, align: 'right' },
        { heading: 'Criterion', share: 3.3, rowHead: true },
        { heading: 'Question that Yes answers', share: 4 },
        { heading: 'Counted out of', share: 2.6 },
        { heading: 'Standard', share: 2.7 },
        { heading: 'Other answers', share: 3 },
      ],
      appendix.criteria.map((line) => [
        `${line.no}`,
        line.label,
        line.question,
        line.countedOutOf,
        line.standard,
        line.otherAnswers,
      ]),
    ),
    ...paragraphs(
      appendix.standardSources.length === 0
        ? []
        : [`Who set the standards: ${appendix.standardSources.join('. ')}.`],
      'note',
    ),
    ...(quality ? qualityBlocks(quality) : []),
    ...paragraphs(closing),
  ];
}
