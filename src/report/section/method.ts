import type { Block, BlockRow } from '#src/report/block/block.ts';
import { paragraphs } from '#src/report/block/blocks-of.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';
import type { GroupLine } from '#src/report/model/method.ts';
import { resultWordBlocks } from './result-words.ts';

/** Who read what and how it was counted: the groups, and the words used for results. */
export function methodBlocks({ method, words }: FeedbackReport): Block[] {
  const shared = method.groups.some(({ sharedWith }) => sharedWith.length > 0);
  const row = (line: GroupLine, others: string): string[] => [
    line.name,
    ...(shared ? [others] : []),
    `${line.planned}`,
    `${line.audited}`,
    line.withPlan,
  ];
  const rows: BlockRow[] = [
    ...method.groups.map((line) => ({
      cells: row(line, line.sharedWith.join(', ') || 'Not shared'),
    })),
    { cells: row(method.total, '–'), strong: true },
    { cells: row(method.sample, '–') },
  ];
  const number = { share: 2, align: 'right' } as const;
  return [
    ...paragraphs(method.lines),
    {
      kind: 'table',
      caption: 'Cases read, by sample group',
      columns: [
        { heading: 'Sample group', share: shared ? 4 : 8, rowHead: true },
        ...(shared ? [{ heading: 'Shared with', share: 4 }] : []),
        { heading: 'Cases planned', ...number },
        { heading: 'Cases read', ...number },
        { heading: 'Cases with a plan', ...number },
      ],
      rows,
    },
    ...paragraphs(
      shared
        ? ['A shared group counts in the report of each service, and once in the whole sample.']
        : [],
      'note',
    ),
    ...resultWordBlocks(words),
  ];
}
