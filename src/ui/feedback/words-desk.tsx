import type { ReactNode } from 'react';
import { feedbackParts } from '#src/audit/feedback-text.ts';
import type { LineDrafts } from './line-drafts.ts';
import { LinesCard } from './lines-card.tsx';
import type { Written } from './written.ts';

/** What is said in the report, beside what it is written from. */
export function WordsDesk(props: {
  readonly written: Written;
  readonly drafts: LineDrafts;
  readonly reading: boolean;
  /** What stands above the lines. */
  readonly improve: ReactNode;
}) {
  const { written, drafts, reading } = props;
  return (
    <div className="feedback-columns">
      <div className="stack">
        {props.improve}
        {feedbackParts.map((part) => (
          <LinesCard
            key={part}
            part={part}
            holder={written.holder}
            reading={reading}
            shown={written.shown(part)}
            made={written.made(part)}
            drafts={drafts}
            notes={written.notes}
            allowed={written.allowed}
          />
        ))}
      </div>
      <div className="stack beside">{written.beside(drafts, reading)}</div>
    </div>
  );
}
