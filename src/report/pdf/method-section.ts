import type { FeedbackReport } from '#src/report/feedback-report.ts';
import type { GroupLine } from '#src/report/model/method.ts';
import type { Flow } from './flow.ts';
import { table } from './flow-table.ts';
import { heading, paragraph } from './flow-text.ts';
import type { TableRow } from './table.ts';

const groupRow = (line: GroupLine, shared: boolean, shade = false): TableRow => {
  const others = line.sharedWith.length === 0 ? 'Not shared' : line.sharedWith.join(', ');
  const numbers = [`${line.planned}`, `${line.audited}`, line.withPlan];
  return { cells: [line.name, ...(shared ? [others] : []), ...numbers], shade };
};

export function methodSection(flow: Flow, { method, words }: FeedbackReport): void {
  flow.newPage('portrait');
  heading(flow, 'H2', '2. Sample and method');
  for (const line of method.lines) paragraph(flow, line);
  const shared = method.groups.some(({ sharedWith }) => sharedWith.length > 0);
  const number = { width: 74, align: 'right' } as const;
  const name = flow.width - 3 * number.width;
  const whole = (line: GroupLine): GroupLine => ({ ...line, sharedWith: shared ? ['–'] : [] });
  table(flow, {
    caption: 'Table 1. Cases read, by sample group',
    size: 10.5,
    columns: [
      { heading: 'Sample group', width: shared ? 135 : name, rowHead: true },
      ...(shared ? [{ heading: 'Shared with', width: name - 135 }] : []),
      { heading: 'Cases planned', ...number },
      { heading: 'Cases read', ...number },
      { heading: 'Cases with a plan', ...number },
    ],
    rows: [
      ...method.groups.map((line) => groupRow(line, shared)),
      groupRow(whole(method.total), shared, true),
      groupRow(whole(method.sample), shared),
    ],
  });
  if (shared)
    paragraph(
      flow,
      'A shared group counts in the report of each service, and once in the whole sample.',
      {
        size: 10,
        lineHeight: 13.5,
        gap: 8,
      },
    );
  heading(flow, 'H3', 'How to read the results', 110);
  table(flow, {
    caption: 'Table 2. Words used for each result',
    size: 10.5,
    columns: [
      { heading: 'Sign', width: 72, align: 'center' },
      { heading: 'Result', width: 108, rowHead: true },
      { heading: 'What it means', width: flow.width - 180 },
    ],
    rows: words.map(({ sign, word, meaning }) => ({ cells: [sign, word, meaning] })),
  });
}
