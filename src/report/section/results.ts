import type { Block } from '#src/report/block/block.ts';
import { paragraph, paragraphs } from '#src/report/block/blocks-of.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';

/** The results table: criteria by the provider's groups, all of them, all others, standard and result. */
export function resultsBlocks({ results }: FeedbackReport): Block[] {
  return [
    paragraph(results.lead),
    {
      kind: 'results',
      caption: 'Cases answered Yes for each criterion',
      groups: results.groups.map((name, index) => ({ name, label: results.labels[index] ?? name })),
      last: [`All ${results.service} (95% interval)`, 'All other groups', 'Standard and result'],
      rows: results.lines.map(({ criterion, groups, total, others, result }) => ({
        criterion,
        cells: [...groups, total, others, result],
      })),
    },
    ...paragraphs(results.notes, 'note'),
  ];
}
