import type { Block } from '#src/report/block/block.ts';
import { paragraph } from '#src/report/block/blocks-of.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';

/** Where the provider says what it makes of each action. */
export function replyBlocks({ reply }: FeedbackReport): Block[] {
  if (!reply) return [];
  return [
    paragraph(
      'Say for each action whether you agree, agree in part, or disagree and why. In the web page of this report, “Save my reply” saves your answers as a file; nothing is sent by itself. Send the file, or these pages, to the audit lead. Write nothing about single cases and no names.',
    ),
    { kind: 'reply', ...reply },
  ];
}
