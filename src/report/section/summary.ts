import type { Block } from '#src/report/block/block.ts';
import { bullets, paragraphs, subheading } from '#src/report/block/blocks-of.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';

/** The message first: what was found, what stands out, what to do first, and the way to the rest. */
export function summaryBlocks({ summary, cover, actions }: FeedbackReport): Block[] {
  return [
    ...paragraphs([summary.draft ?? '', summary.unsettled]),
    ...paragraphs(summary.lines),
    { kind: 'tiles', tiles: summary.tiles },
    subheading('What stands out'),
    ...bullets(summary.standsOut),
    subheading('What to do first'),
    ...bullets(
      summary.firstActions,
      actions.length === 0
        ? 'No actions have been agreed yet.'
        : 'No action is open: those agreed are done or dropped.',
    ),
    ...paragraphs(
      cover.contact === '' ? [] : [`Questions about this report: ${cover.contact}.`],
      'quiet',
    ),
    subheading('In this report'),
    { kind: 'contents' },
  ];
}
