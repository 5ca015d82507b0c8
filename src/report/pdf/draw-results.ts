import type { ResultsBlock } from '#src/report/block/block.ts';
import type { Flow } from './flow.ts';
import { table } from './flow-table.ts';
import { note, paragraph } from './flow-text.ts';
import { cellText, resultsColumns, resultsText } from './results-columns.ts';

/** Criteria by groups, in the first layout that fits. The labels are explained where they stand for the names. */
export function drawResults(flow: Flow, block: ResultsBlock): void {
  const { layout, columns } = resultsColumns(flow.pen.type, block, flow.orientationOf(flow.page));
  table(flow, {
    caption: block.caption,
    ...resultsText,
    columns,
    rows: block.rows.map(({ criterion, cells }, index) => ({
      cells: [
        criterion,
        ...cells.map((lines, place) =>
          cellText(lines, layout, place === cells.length - 1 ? ' ' : undefined),
        ),
      ],
      shade: index % 2 === 1,
    })),
  });
  const names = block.groups.map(({ label, name }) => `${label}: ${name}`);
  if (layout.short) paragraph(flow, `${names.join('. ')}.`, note);
}
