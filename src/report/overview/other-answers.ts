import type { Block } from '#src/report/block/block.ts';
import { table } from '#src/report/block/blocks-of.ts';
import type { Counts } from '#src/tally/tally-table.ts';
import type { OverviewParts } from './overview-parts.ts';

const inOrder = ({ yes, no, notApplicable, notChecked, unanswered }: Counts): number[] => [
  yes,
  no,
  notApplicable,
  notChecked,
  unanswered,
];

/** The five counts behind each total of the whole sample. */
export function otherAnswers({ rows }: OverviewParts): Block[] {
  const number = { share: 1, align: 'right' } as const;
  return table(
    'Answers behind the whole sample',
    [
      { heading: 'Criterion', share: 2.5, rowHead: true },
      { heading: 'Yes', ...number },
      { heading: 'No', ...number },
      { heading: 'Not applicable', ...number },
      { heading: 'Could not check', ...number },
      { heading: 'Not answered', ...number },
    ],
    rows.flatMap(({ no, column, counts }) =>
      counts ? [[`${no}. ${column.label}`, ...inOrder(counts).map(String)]] : [],
    ),
  );
}
