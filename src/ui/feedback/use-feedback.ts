import { useMemo } from 'react';
import { feedbackTextFrom } from '#src/audit/feedback-text.ts';
import type { Provider } from '#src/audit/provider.ts';
import { valuesOf } from '#src/log/record-log.ts';
import { type FeedbackReport, feedbackReport } from '#src/report/feedback-report.ts';
import { type Finding, rankedFindings } from '#src/report/findings.ts';
import { type ReportParts, reportParts } from '#src/report/model/report-parts.ts';
import { type ProviderTally, providerTally } from '#src/tally/provider-tally.ts';
import { auditDay } from '#src/ui/parts/audit-day.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { useToday } from '#src/ui/parts/use-now.ts';

/** One provider's feedback as it would be handed over now. */
export interface Feedback {
  readonly parts: ReportParts;
  /** The provider's results beside those of all others. */
  readonly tally: ProviderTally;
  readonly report: FeedbackReport;
  /** What the report would say without the lines a person edited. */
  readonly made: FeedbackReport;
  readonly findings: readonly Finding[];
}

/** Worked out again when a case, an action or a line changes. Only finished cases count. */
export function useFeedback({ id }: Provider): Feedback {
  const { tool, open } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const cases = useModel((model) => model.cases());
  const actions = useModel((model) => model.actions());
  const log = useModel((model) => model.open.log(model.open.record));
  const text = useMemo(() => feedbackTextFrom(id, valuesOf(log)), [id, log]);
  const unsettled = useModel((model) => model.unsettled());
  const { sample } = open;
  const reportDate = auditDay(open, useToday());
  return useMemo(() => {
    const edition = 'internal' as const;
    const about = { edition, tool, audit, cases, provider: id, unfinished: false, sample };
    const input = { ...about, actions, text, reportDate, unsettled };
    return {
      parts: reportParts(input),
      tally: providerTally(tool, audit, cases, id, {
        denominator: audit.denominator,
        smallBase: audit.smallBase,
        unfinished: false,
      }),
      report: feedbackReport(input),
      made: feedbackReport({ ...input, text: {} }),
      findings: rankedFindings(input),
    };
  }, [tool, audit, cases, id, sample, actions, text, reportDate, unsettled]);
}
