import type { Block, BlockRow } from '#src/report/block/block.ts';
import { paragraphs, subheading, table } from '#src/report/block/blocks-of.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';
import type { GroupLine } from '#src/report/model/method.ts';

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
    subheading('How to read the results'),
    ...table(
      'Words used for each result',
      [
        { heading: 'Sign', share: 1, align: 'center' },
        { heading: 'Result', share: 1.5, rowHead: true },
        { heading: 'What it means', share: 4.5 },
      ],
      words.map(({ sign, word, meaning }) => [sign, word, meaning]),
    ),
  ];
}
