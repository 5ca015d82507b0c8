import type { CellDetails } from '#src/tally/case-lists.ts';
import { outcomeNames, outcomesShown } from './outcome-names.ts';

/** Longer lists are cut here, and say so. */
const most = 50;

/** What reviewers wrote beside this question. Stays with the team: reports print edited lines only. */
export function ReviewersNotes({ lists }: { readonly lists: CellDetails }) {
  const notes = outcomesShown.flatMap((outcome) =>
    lists.cases[outcome].flatMap(({ id, reference, note }) =>
      note === undefined ? [] : [{ id, reference, note, answer: outcomeNames[outcome] }],
    ),
  );
  return (
    <div className="reviewers-notes">
      <h3>Reviewers’ notes</h3>
      {notes.length === 0 ? (
        <p className="muted">No notes on this question.</p>
      ) : (
        <ul>
          {notes.slice(0, most).map(({ id, reference, note, answer }) => (
            <li key={id}>
              {reference} ({answer}): “{note}”
            </li>
          ))}
          {notes.length > most && <li>and {notes.length - most} more</li>}
        </ul>
      )}
    </div>
  );
}
