import type { Block } from '#src/report/block/block.ts';
import { paragraphs, subheading } from '#src/report/block/blocks-of.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';

/** The results as pictures, each under what it shows. */
export function chartBlocks({ charts }: FeedbackReport): Block[] {
  const drawn = [charts.standards, charts.others].filter((titled) => titled !== undefined);
  return [
    ...drawn.flatMap(({ heading, key, chart }): Block[] => [
      subheading(heading),
      { kind: 'figure', key, chart },
    ]),
    ...paragraphs(charts.notes),
  ];
}
