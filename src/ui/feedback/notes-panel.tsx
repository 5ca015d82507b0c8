import { useId, useState } from 'react';
import type { FeedbackPart } from '#src/audit/feedback-text.ts';
import type { ReviewerWords } from '#src/review/reviewer-words.ts';
import { chosenNotes, noteChoices } from './note-choices.ts';
import { NoteEntry } from './note-entry.tsx';

/** Longer lists grow by this many at a time. */
const step = 30;

/** What reviewers wrote about the cases of a provider, to be read and then said in other words. */
export function NotesPanel(props: {
  readonly notes: readonly ReviewerWords[];
  readonly reading: boolean;
  /** What the provider is called, and the other services of a case. */
  readonly service: string;
  readonly sharedWith: (note: ReviewerWords) => readonly string[];
  readonly onUse: (part: FeedbackPart, words: string) => void;
}) {
  const { notes, reading, service, sharedWith, onUse } = props;
  const id = useId();
  const [choice, setChoice] = useState('all');
  const [most, setMost] = useState(step);
  const { themes, criteria } = noteChoices(notes);
  const shown = chosenNotes(notes, choice);
  return (
    <section className="card stack notes-panel" aria-labelledby={`${id}-head`}>
      <div>
        <h2 id={`${id}-head`}>From the notes</h2>
        <p className="muted small">
          What reviewers wrote about finished cases. It stays on this screen: a report prints only
          the lines you write. Case numbers are never printed.
        </p>
      </div>
      {notes.length === 0 ? (
        <p>Nobody has written notes about the finished cases of {service} yet.</p>
      ) : (
        <>
          <div className="field">
            <label htmlFor={`${id}-show`}>Show</label>
            <select
              id={`${id}-show`}
              value={choice}
              onChange={(event) => {
                setChoice(event.target.value);
                setMost(step);
              }}
            >
              {themes.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
              {criteria.length > 0 && (
                <optgroup label="By criterion">
                  {criteria.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              )}
            </select>
          </div>
          {shown.length === 0 ? (
            <p>Nothing was written about this.</p>
          ) : (
            <ul>
              {shown.slice(0, most).map((note) => (
                <NoteEntry
                  key={note.key}
                  note={note}
                  reading={reading}
                  service={service}
                  others={sharedWith(note)}
                  onUse={onUse}
                />
              ))}
            </ul>
          )}
          {shown.length > most && (
            <div className="row-of-buttons">
              <button type="button" className="btn" onClick={() => setMost(most + step)}>
                Show {Math.min(step, shown.length - most)} more
              </button>
              <span className="muted small">
                {most} of {shown.length} shown
              </span>
            </div>
          )}
        </>
      )}
    </section>
  );
}
