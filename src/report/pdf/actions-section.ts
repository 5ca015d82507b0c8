import type { FeedbackReport } from '#src/report/feedback-report.ts';
import type { Flow } from './flow.ts';
import { table } from './flow-table.ts';
import { bullets, heading, paragraph } from './flow-text.ts';

export function actionsSection(flow: Flow, report: FeedbackReport): void {
  const { strengths, concerns, actions } = report;
  flow.newPage('portrait');
  heading(flow, 'H2', '5. Strengths, concerns and actions');
  heading(flow, 'H3', 'Strengths');
  listOr(flow, strengths, 'None written.');
  heading(flow, 'H3', 'Concerns');
  listOr(flow, concerns, 'None written.');
  heading(flow, 'H3', 'Improvement actions', 100);
  if (actions.length === 0) paragraph(flow, 'No actions have been agreed yet.');
  else
    table(flow, {
      caption: 'Table 4. Improvement actions',
      columns: [
        { heading: 'No.', width: 26, align: 'right' },
        { heading: 'Finding', width: 76 },
        { heading: 'Action', width: 136, rowHead: true },
        { heading: 'Owner', width: 62 },
        { heading: 'Due', width: 56 },
        { heading: 'How we will know', width: flow.width - 404 },
        { heading: 'Status', width: 48 },
      ],
      pad: 4,
      rows: actions.map(
        ({ no, criterion, finding, action, owner, due, measure, status }, index) => ({
          cells: [`${no}`, `${criterion}\n${finding}`.trim(), action, owner, due, measure, status],
          shade: index % 2 === 1,
        }),
      ),
    });
}

function listOr(flow: Flow, lines: readonly string[], none: string): void {
  if (lines.length > 0) bullets(flow, lines);
  else paragraph(flow, none);
}
