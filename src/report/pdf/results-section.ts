import type { FeedbackReport } from '#src/report/feedback-report.ts';
import type { Flow } from './flow.ts';
import { table } from './flow-table.ts';
import { heading, note, paragraph } from './flow-text.ts';
import { cellText, resultsColumns, resultsLook } from './results-columns.ts';
import type { Orientation } from './sheet.ts';

/** The results table; the page is turned when its columns do not fit upright. */
export function resultsSection(flow: Flow, { results }: FeedbackReport): void {
  const { type } = flow.pen;
  const upright = resultsColumns(type, results, 'portrait');
  const page: Orientation = upright.fit ? 'portrait' : 'landscape';
  const { columns } = upright.fit ? upright : resultsColumns(type, results, page);
  flow.newPage(page);
  heading(flow, 'H2', '3. Results by group and criterion');
  paragraph(flow, results.lead);
  table(flow, {
    caption: 'Table 3. Cases answered Yes for each criterion',
    ...resultsLook,
    columns,
    rows: results.lines.map(({ criterion, groups, total, others, result }, index) => ({
      cells: [
        criterion,
        ...[...groups, total, others].map((lines) => cellText(lines, page)),
        cellText(result, page, ' '),
      ],
      shade: index % 2 === 1,
    })),
  });
  for (const words of results.notes) paragraph(flow, words, note);
}
