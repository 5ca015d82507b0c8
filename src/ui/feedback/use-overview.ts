import { useMemo } from 'react';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import { type FeedbackText, feedbackTextFrom } from '#src/audit/feedback-text.ts';
import { valuesOf } from '#src/log/record-log.ts';
import { commissioningActions } from '#src/report/overview/actions.ts';
import { type Suggested, suggestedToCommissioners } from '#src/report/overview/commissioning.ts';
import { type OverviewParts, overviewParts } from '#src/report/overview/overview-parts.ts';
import { tallyTable } from '#src/tally/tally.ts';
import type { TallyTable } from '#src/tally/tally-table.ts';
import { auditDay } from '#src/ui/parts/audit-day.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { useToday } from '#src/ui/parts/use-now.ts';

/** The partnership overview as it would be made now. */
export interface Overview {
  readonly parts: OverviewParts;
  /** The whole sample, each case once, beside nothing. */
  readonly tally: { readonly own: TallyTable; readonly others: TallyTable };
  /** Lines the commissioning team edited. */
  readonly text: FeedbackText;
  /** Actions of the library that are the commissioning team's and not agreed yet. */
  readonly suggested: readonly Suggested[];
}

/** Worked out again when a case, an action or a line changes. Only finished cases count. */
export function useOverview(): Overview {
  const { tool, open } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const cases = useModel((model) => model.cases());
  const actions = useModel((model) => model.actions());
  const log = useModel((model) => model.open.log(model.open.record));
  const text = useMemo(() => feedbackTextFrom(commissioningTeam, valuesOf(log)), [log]);
  const unsettled = useModel((model) => model.unsettled());
  const { sample } = open;
  const reportDate = auditDay(open, useToday());
  return useMemo(() => {
    const edition = 'internal' as const;
    const about = { edition, tool, audit, cases, actions, text, unfinished: false, sample };
    const parts = overviewParts({ ...about, reportDate, unsettled });
    const { denominator, smallBase } = audit;
    const choice = { denominator, smallBase, unfinished: false };
    return {
      parts,
      tally: {
        own: tallyTable(tool, audit, cases, choice),
        others: tallyTable(tool, audit, cases, { ...choice, groups: new Set() }),
      },
      text,
      suggested: suggestedToCommissioners(parts, commissioningActions(parts)),
    };
  }, [tool, audit, cases, actions, text, sample, reportDate, unsettled]);
}
