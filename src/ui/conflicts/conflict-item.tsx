import { useId } from 'react';
import { Link } from 'react-router';
import type { TeamMember } from '#src/audit/team-member.ts';
import type { StandingValue } from '#src/log/conflicts.ts';
import { initialsOf } from '#src/ui/history/who.ts';
import { momentFormat } from '#src/ui/parts/moment-format.ts';
import { useSettings } from '#src/ui/parts/settings.ts';
import { type ShownConflict, valueIn } from './conflict-groups.ts';

const moment = momentFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** One field with its values side by side, who gave each and when, and the notes beside the question. */
export function ConflictItem(props: {
  readonly shown: ShownConflict;
  readonly team: readonly TeamMember[];
  /** The one that Tab comes to. */
  readonly here: boolean;
  readonly readOnly: boolean;
  readonly onKeep: (value: StandingValue) => void;
}) {
  const { shown, team, here, readOnly, onKeep } = props;
  const { singleKeys } = useSettings();
  const id = useId();
  const who = ({ changes }: StandingValue) =>
    changes.map(({ by, at }) => `${initialsOf(team, by)}, ${moment.format(at)}`).join('; ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; this holds buttons
    <div
      className="conflict"
      role="group"
      aria-labelledby={id}
      tabIndex={here ? 0 : -1}
      data-conflict={shown.key}
    >
      <div className="conflict-head">
        <h3 id={id}>{shown.title}</h3>
        <Link to={shown.place.to} state={shown.place.state}>
          {shown.words.item === undefined ? 'See it' : 'Go to the question'}
          <span className="visually-hidden"> {shown.title}</span>
        </Link>
      </div>
      <ol className="conflict-values">
        {shown.values.map((value, index) => (
          <li key={JSON.stringify(value.value)}>
            {singleKeys && index < 9 && <kbd>{index + 1}</kbd>}
            <div>
              <strong>{capital(valueIn(shown, value))}</strong>
              <small className="muted">
                {capital(who(value))}
                {index === 0 && '. Counts until settled'}
              </small>
            </div>
            <button type="button" className="btn" disabled={readOnly} onClick={() => onKeep(value)}>
              Keep this
              <span className="visually-hidden">
                {' '}
                {valueIn(shown, value)} for {shown.title}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {shown.notes.map(({ text, by }) => (
        <p key={text} className="conflict-note">
          Note by {initialsOf(team, by)}: “{text}”
        </p>
      ))}
      {shown.setAside && (
        <p className="muted small">This question does not fit the case as it is answered now.</p>
      )}
    </div>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
