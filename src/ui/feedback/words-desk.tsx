import type { ReactNode } from 'react';
import { feedbackParts } from '#src/audit/feedback-text.ts';
import { AgainstOthers } from './against-others.tsx';
import type { LineDrafts } from './line-drafts.ts';
import { LinesCard } from './lines-card.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { reportLines } from './report-lines.ts';
import type { Feedback } from './use-feedback.ts';
import { useReviewerWords } from './use-reviewer-words.ts';

/** What is said in the report, beside the numbers and what reviewers wrote about single cases. */
export function WordsDesk(props: {
  readonly feedback: Feedback;
  readonly drafts: LineDrafts;
  readonly reading: boolean;
  /** What stands above the lines. */
  readonly improve: ReactNode;
}) {
  const { feedback, drafts, reading } = props;
  const { parts, report, made } = feedback;
  const { notes, raw, sharedWith } = useReviewerWords(parts);
  return (
    <div className="feedback-columns">
      <div className="stack">
        {props.improve}
        {feedbackParts.map((part) => (
          <LinesCard
            key={part}
            part={part}
            provider={parts.provider}
            reading={reading}
            shown={reportLines(report, part)}
            made={reportLines(made, part)}
            drafts={drafts}
            notes={raw}
          />
        ))}
      </div>
      <div className="stack beside">
        <AgainstOthers service={parts.service} tally={feedback.tally} />
        <NotesPanel
          notes={notes}
          reading={reading}
          service={parts.service}
          sharedWith={sharedWith}
          onUse={(part, words) => drafts.use(part, reportLines(report, part), words)}
        />
      </div>
    </div>
  );
}
