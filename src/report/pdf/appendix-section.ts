import type { FeedbackReport } from '#src/report/feedback-report.ts';
import type { Flow } from './flow.ts';
import { table } from './flow-table.ts';
import { body, heading, note, paragraph } from './flow-text.ts';

export function appendixSection(flow: Flow, { appendix, closing }: FeedbackReport): void {
  flow.newPage('portrait');
  heading(flow, 'H2', '6. Appendix: what each criterion means');
  table(flow, {
    caption: 'Table 5. Criteria, bases and standards',
    columns: [
      { heading: 'No.', width: 30, align: 'right' },
      { heading: 'Criterion', width: 100, rowHead: true },
      { heading: 'Question that Yes answers', width: flow.width - 380 },
      { heading: 'Counted out of', width: 78 },
      { heading: 'Standard', width: 80 },
      { heading: 'Other answers', width: 92 },
    ],
    rows: appendix.criteria.map((line, index) => ({
      cells: [
        `${line.no}`,
        line.label,
        line.question,
        line.countedOutOf,
        line.standard,
        line.otherAnswers,
      ],
      shade: index % 2 === 1,
    })),
  });
  if (appendix.standardSources.length > 0)
    paragraph(flow, `Who set the standards: ${appendix.standardSources.join('. ')}.`, note);
  flow.y += 6;
  for (const words of closing) paragraph(flow, words, body);
}
