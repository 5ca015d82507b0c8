import type { Block, ResultsBlock } from '#src/report/block/block.ts';
import { bullets, paragraph, paragraphs, subheading } from '#src/report/block/blocks-of.ts';
import {
  cellLines,
  resultLines,
  resultsLead,
  resultsNotes,
  totalLines,
} from '#src/report/model/results-table.ts';
import type { OverviewParts } from './overview-parts.ts';
import { pieces } from './pieces.ts';

/** As many groups as stand side by side on a page. */
const mostColumns = 9;

function resultsBlocks({ tally, rows }: OverviewParts): ResultsBlock[] {
  const groups = tally.own.rows.map(({ group }) => group);
  const parts = pieces(groups.length, mostColumns);
  return parts.map(([from, to]) => ({
    kind: 'results',
    caption: `Cases answered Yes for each criterion${parts.length > 1 ? `, groups ${from + 1} to ${to} of ${groups.length}` : ''}`,
    groups: groups.slice(from, to).map(({ name, label }) => ({ name, label })),
    last: ['All groups (95% interval)', 'Standard and result'],
    rows: rows.map((row) => ({
      criterion: `${row.no}. ${row.column.label}`,
      cells: [
        ...row.groups.slice(from, to).map(cellLines),
        totalLines(row.total),
        resultLines(row),
      ],
    })),
  }));
}

/** Counts that cannot be right, named: more plans of a kind than plans seen. */
function impossibleLines({ tally, rows }: OverviewParts): string[] {
  return rows.flatMap(({ column, groups }) =>
    groups.flatMap(({ impossible, shown }, index) => {
      const name = tally.own.rows[index]?.group.name;
      return impossible && shown.kind === 'count' && name !== undefined
        ? [
            `${column.label} in ${name}: ${shown.count} counted, and ${impossible.plans} plans seen.`,
          ]
        : [];
    }),
  );
}

/** The whole table: all groups by all criteria and totals counted from cases. */
export function results(parts: OverviewParts): Block[] {
  const impossible = impossibleLines(parts);
  return [
    paragraph(resultsLead(parts.tally.own.smallBase)),
    ...resultsBlocks(parts),
    ...paragraphs(resultsNotes(parts), 'note'),
    ...(impossible.length === 0
      ? []
      : [
          subheading('Counts that cannot be right'),
          paragraph(
            'These count more cases than there are plans in the group. They are shown as recorded; the audit team should look at them again.',
          ),
          ...bullets(impossible),
        ]),
  ];
}
