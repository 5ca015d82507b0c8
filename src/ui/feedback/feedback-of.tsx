import type { Provider } from '#src/audit/provider.ts';
import { AgainstOthers } from './against-others.tsx';
import { FeedbackPage, type PageSaving } from './feedback-page.tsx';
import { findingChoices, groupFinding } from './finding-choices.ts';
import { NotesPanel } from './notes-panel.tsx';
import { reportLines } from './report-lines.ts';
import { useFeedback } from './use-feedback.ts';
import { useReviewerWords } from './use-reviewer-words.ts';

/** What is written about one provider, beside its numbers and what reviewers wrote about single cases. */
export function FeedbackOf({
  provider,
  ...saving
}: PageSaving & {
  readonly provider: Provider;
}) {
  const feedback = useFeedback(provider);
  const { parts, report, made, tally } = feedback;
  const { notes, raw, sharedWith } = useReviewerWords(parts);
  const { service } = parts;
  return (
    <FeedbackPage
      {...saving}
      written={{
        holder: provider.id,
        heading: `Feedback for ${service}`,
        firstCase: `the first case of ${service}`,
        own: tally.own,
        shown: (part) => reportLines(report, part),
        made: (part) => reportLines(made, part),
        notes: raw,
        allowed: [provider.name, provider.service],
        findings: () => findingChoices(feedback),
        findingOfGroup: (item, group) => groupFinding(feedback, item, group),
        beside: (drafts, reading) => (
          <>
            <AgainstOthers service={service} tally={tally} />
            <NotesPanel
              {...{ notes, reading, service, sharedWith }}
              onUse={(part, words) => drafts.use(part, reportLines(report, part), words)}
            />
          </>
        ),
      }}
    />
  );
}
