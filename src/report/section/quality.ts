import type { Block } from '#src/report/block/block.ts';
import { bullets, subheading, table } from '#src/report/block/blocks-of.ts';
import type { QualityLog } from '#src/report/model/quality-log.ts';

/** What is missing behind the numbers, for the annex of the internal edition. */
export function qualityBlocks({ lines, gaps, accepted }: QualityLog): Block[] {
  const number = { share: 1, align: 'right' } as const;
  return [
    subheading('Data-quality log'),
    ...bullets(lines, 'All cases of these groups are counted.'),
    ...table(
      'Answers that are missing',
      [
        { heading: 'Question', share: 2.5, rowHead: true },
        { heading: 'Could not check', ...number },
        { heading: 'Not answered', ...number },
        { heading: 'Cases', ...number },
      ],
      gaps,
      { none: 'Every question that was answered in one case has an answer in every case.' },
    ),
    ...table(
      'Warnings that a reviewer looked at and kept as right',
      [
        { heading: 'What the warning is about', share: 4, rowHead: true },
        { heading: 'Cases', ...number },
      ],
      accepted,
      { none: 'No warning was kept as right.' },
    ),
  ];
}
