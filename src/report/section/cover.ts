import type { Block } from '#src/report/block/block.ts';
import type { FeedbackReport } from '#src/report/feedback-report.ts';

export function coverBlocks({ cover }: FeedbackReport): Block[] {
  return [
    {
      kind: 'cover',
      over: cover.provider === '' ? cover.heading : `${cover.heading}: ${cover.provider}`,
      name: cover.service,
      when: `Audit of ${cover.auditDate}. Report of ${cover.reportDate}. Reference ${cover.reference}.`,
      marking: cover.marking,
      auditName: cover.auditName,
    },
  ];
}
