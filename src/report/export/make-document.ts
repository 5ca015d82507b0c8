import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import type { ReportDocument } from '#src/report/block/block.ts';
import { feedbackDocument } from '#src/report/feedback-document.ts';
import { feedbackReport } from '#src/report/feedback-report.ts';
import { overviewDocument } from '#src/report/overview-document.ts';
import type { ReadRecords } from './audit-records.ts';
import type { PlannedDocument } from './export-plan.ts';

/** What a planned document says, from the audit as it stands. `day` (`YYYY-MM-DD`) is printed on it. */
export function makeDocument(
  { about, edition }: PlannedDocument,
  { tool, audit, cases, actions, sample, unsettled, textOf }: ReadRecords,
  day: string,
): ReportDocument {
  const unfinished = false;
  const input = { tool, audit, cases, actions, sample, unsettled, reportDate: day, unfinished };
  if (about === 'overview')
    return overviewDocument({ ...input, edition, text: textOf(commissioningTeam) });
  const provider = about.provider as ProviderId;
  return feedbackDocument(feedbackReport({ ...input, edition, provider, text: textOf(provider) }));
}
