import { useId, useState } from 'react';
import type { FeedbackPart } from '#src/audit/feedback-text.ts';
import { listed } from '#src/report/model/phrases.ts';
import type { ReviewerWords } from '#src/review/reviewer-words.ts';
import { outcomeNames } from '#src/ui/results/outcome-names.ts';

const uses: Readonly<Record<string, { readonly button: string; readonly about: string }>> = {
  strengths: { button: 'Use this as a strength', about: 'strengths' },
  concerns: { button: 'Use this as a concern', about: 'concerns' },
};

/** The parts a note can go to; a note that is neither praise nor worry may be either. */
function partsFor({ theme }: ReviewerWords): readonly FeedbackPart[] {
  return theme === 'overall' || theme === 'criterion' ? ['strengths', 'concerns'] : [theme];
}

/** One note with its case, and the way into the lines of the report. */
export function NoteEntry(props: {
  readonly note: ReviewerWords;
  readonly reading: boolean;
  readonly service: string;
  /** Other services that hold a file of the case. */
  readonly others: readonly string[];
  readonly onUse: (part: FeedbackPart, words: string) => void;
}) {
  const { note, reading, service, others, onUse } = props;
  const id = useId();
  const whose = [service, ...others];
  const [part, setPart] = useState('0');
  const parts = partsFor(note);
  const about = [
    note.reference,
    note.outcome === undefined
      ? note.item.label
      : `${note.item.label}: ${outcomeNames[note.outcome]}`,
    ...(note.notForSharing ? ['the reviewer would not share this with others'] : []),
  ];
  const draft = () => {
    if (others.length === 0) return note.text;
    const chosen = whose[Number(part)];
    return `${chosen === undefined ? 'All services together' : `${chosen}’s part`}: ${note.text}`;
  };
  return (
    <li>
      <p className="note-words">“{note.text}”</p>
      <p className="muted small">{about.join(' · ')}</p>
      {others.length > 0 && (
        <div className="whose-part">
          <label htmlFor={id}>Joint case with {listed(others)}. It is about</label>
          <select id={id} value={part} onChange={(event) => setPart(event.target.value)}>
            {whose.map((name, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
            <option value="all">all services together</option>
          </select>
        </div>
      )}
      <div className="row-of-buttons">
        {parts.map((use) => (
          <button
            key={use}
            type="button"
            className="btn"
            disabled={reading}
            aria-label={`${buttonWords(use, parts)}, ${note.reference}: ${note.item.label}`}
            onClick={() => onUse(use, draft())}
          >
            {buttonWords(use, parts)}
          </button>
        ))}
      </div>
    </li>
  );
}

const buttonWords = (use: FeedbackPart, parts: readonly FeedbackPart[]): string =>
  parts.length === 1 ? 'Use this' : (uses[use]?.button ?? 'Use this');
