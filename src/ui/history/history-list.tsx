import { memo } from 'react';
import { Link } from 'react-router';
import type { HistoryRow } from '#src/log/record-history.ts';
import { isoMoment, momentFormat } from '#src/ui/parts/moment-format.ts';
import { changeWords } from './change-words.ts';
import { fieldWords } from './field-words.ts';
import { byDay, whereWords } from './history-lines.ts';
import { placeOf } from './record-place.ts';
import { initialsOf, memberOf } from './who.ts';
import type { Wording } from './wording.ts';

const clock = momentFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Changes under the day they were made: when, where, who and what. */
export const HistoryList = memo(function HistoryList(props: {
  readonly rows: readonly HistoryRow[];
  readonly wording: Wording;
  /** In the history of one case there is no need to name it. */
  readonly oneCase: boolean;
}) {
  const { rows, wording, oneCase } = props;
  return byDay(rows).map(({ day, rows: ofDay }) => (
    // A clock that was wrong can bring the same day twice: the first change tells them apart.
    <section key={ofDay[0]?.id} className="card history-day" aria-label={day}>
      <h2>{day}</h2>
      <ol>
        {ofDay.map((row) => (
          <li key={row.id}>
            <time dateTime={isoMoment(row.at)}>{clock.format(row.at)}</time>
            <p>
              {!oneCase && (
                <>
                  <Where row={row} wording={wording} />{' '}
                </>
              )}
              <Who by={row.by} wording={wording} /> {changeWords(row, wording)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  ));
});

function Where({ row, wording }: { readonly row: HistoryRow; readonly wording: Wording }) {
  const { item } = fieldWords(row.record, row.field, wording);
  const { to, state } = placeOf(row.record, row.field, item, wording);
  return (
    <Link to={to} state={state}>
      {whereWords(row, wording)}
    </Link>
  );
}

function Who({ by, wording }: { readonly by: string; readonly wording: Wording }) {
  const { team } = wording.audit;
  const member = memberOf(team, by);
  return (
    <>
      <strong>{member ? member.initials : capital(initialsOf(team, by))}</strong>
      {member && <small className="muted"> {member.role}</small>}
    </>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
