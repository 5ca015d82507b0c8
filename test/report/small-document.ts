import type { ReportDocument } from '#src/report/block/block.ts';
import { standardChart } from '#src/report/chart/standard-chart.ts';

const column = (heading: string, rowHead = false) => ({ heading, share: 1, rowHead });

/** Every kind of block once, written out: it changes with the renderers, and not with what a report says. */
export const smallDocument: ReportDocument = {
  language: 'en-GB',
  title: 'Case file audit feedback: The Bridge',
  reportDate: '2012-03-14',
  marking: 'Sample: invented cases',
  blocks: [
    {
      kind: 'cover',
      over: 'Case file audit feedback: Society of St James',
      name: 'The Bridge',
      when: 'Audit of 28 February 2012. Report of 14 March 2012.',
      marking: 'Sample: invented cases',
      auditName: 'Southampton, February 2012',
    },
    { kind: 'heading', level: 2, text: '1. Summary', runsOn: true },
    { kind: 'paragraph', text: 'We read 12 cases: Łukasz, Hằng, Ελένη and بحالی worked on them.' },
    { kind: 'tiles', tiles: [{ value: '8 of 12', label: 'cases with a plan', low: false }] },
    { kind: 'heading', level: 3, text: 'What to do first' },
    { kind: 'bullets', entries: ['Write 2 goals at each review.', 'Ask about family.'] },
    { kind: 'contents' },
    { kind: 'heading', level: 2, text: '2. Results' },
    {
      kind: 'results',
      caption: 'Table 1. Cases answered Yes for each criterion',
      groups: [{ name: 'Bridge only', label: 'B' }],
      last: ['All groups', 'Standard and result'],
      rows: [
        { criterion: '1. Recovery plan', cells: [['8 of 12', '67%'], ['8 of 12'], ['70%', '◆']] },
      ],
    },
    {
      kind: 'table',
      caption: 'Table 2. Improvement actions',
      columns: [column('Action', true), column('Owner'), column('Due')],
      rows: [{ cells: ['Write goals', 'Service manager', '1 May 2012'] }],
    },
    {
      kind: 'figure',
      key: 'Bar: percentage of cases. Dashed upright line: standard.',
      chart: standardChart(
        [{ label: 'Plan', percent: 67, count: 8, of: 12, interval: [39, 86], standard: 70 }],
        'Bar chart of 1 criterion.',
      ),
    },
    {
      kind: 'reply',
      audit: 'audit-1',
      provider: 'provider-1',
      actions: [{ id: 'action-1', no: 1, action: 'Write goals' }],
    },
    { kind: 'paragraph', text: 'Questions: Audit lead.', style: 'quiet' },
  ],
};
