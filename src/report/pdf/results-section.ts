import type { FeedbackReport } from '#src/report/feedback-report.ts';
import type { Flow } from './flow.ts';
import { table } from './flow-table.ts';
import { heading, note, paragraph } from './flow-text.ts';
import { cellText, resultsColumns, resultsText } from './results-columns.ts';

/** The results table; the page is turned when its columns do not fit upright. */
export function resultsSection(flow: Flow, { results }: FeedbackReport): void {
  const { layout, columns } = resultsColumns(flow.pen.type, results);
  flow.newPage(layout.page);
  heading(flow, 'H2', '3. Results by group and criterion');
  paragraph(flow, results.lead);
  table(flow, {
    caption: 'Table 3. Cases answered Yes for each criterion',
    ...resultsText,
    columns,
    rows: results.lines.map(({ criterion, groups, total, others, result }, index) => ({
      cells: [
        criterion,
        ...[...groups, total, others].map((lines) => cellText(lines, layout)),
        cellText(result, layout, ' '),
      ],
      shade: index % 2 === 1,
    })),
  });
  const names = results.labels.map((label, index) => `${label}: ${results.groups[index]}`);
  if (layout.short) paragraph(flow, `${names.join('. ')}.`, note);
  for (const words of results.notes) paragraph(flow, words, note);
}
