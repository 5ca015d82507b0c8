import { useMemo } from 'react';
import { commissioningTeam } from '#src/audit/commissioning-team.ts';
import { providerNames } from '#src/audit/provider-names.ts';
import { editedLines } from '#src/report/export/printed-texts.ts';
import { overviewSentences } from '#src/report/overview/summary.ts';
import { reviewerWords } from '#src/review/reviewer-words.ts';
import { countedCases } from '#src/tally/counted-cases.ts';
import { AgainstOthers } from './against-others.tsx';
import { FeedbackPage, type PageSaving } from './feedback-page.tsx';
import { groupFinding, overviewChoices } from './finding-choices.ts';
import { useOverview } from './use-overview.ts';

/** What the commissioning team writes over all providers. What reviewers wrote about single cases stays with the providers. */
export function OverviewOf(saving: PageSaving) {
  const overview = useOverview();
  const { parts, tally, text } = overview;
  const { tool, cases, audit } = parts.input;
  const notes = useMemo(
    () =>
      reviewerWords(tool, countedCases(cases, { unfinished: false })).map((words) => words.text),
    [tool, cases],
  );
  const sentences = overviewSentences(parts);
  return (
    <FeedbackPage
      {...saving}
      written={{
        holder: commissioningTeam,
        heading: 'Partnership overview',
        firstCase: 'the first case',
        own: tally.own,
        shown: (part) =>
          part === 'summary' ? (text.summary ?? sentences) : editedLines(text, part),
        made: (part) => (part === 'summary' ? sentences : []),
        notes,
        allowed: providerNames(audit.providers),
        findings: () => overviewChoices(overview),
        findingOfGroup: (item, group) => groupFinding(overview, item, group),
        beside: () => <AgainstOthers service="all services" tally={tally} />,
      }}
    />
  );
}
