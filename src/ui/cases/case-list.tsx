import { useState } from 'react';
import { Link } from 'react-router';
import { type Audit, groupOf } from '#src/audit/audit.ts';
import type { CaseEntry } from '#src/audit/case-entry.ts';
import type { CaseId } from '#src/audit/ids.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { Field } from '#src/ui/parts/field.tsx';
import { PageButtons, PageCount, usePages } from '#src/ui/parts/pages.tsx';
import { ChangeCase } from './change-case.tsx';
import { GiveCases } from './give-cases.tsx';
import { statusWords } from './status-words.ts';

/** Cases one under the other, of one group or all, each with a way to rename, move, leave out or replace it. */
export function CaseList(props: {
  readonly audit: Audit;
  readonly cases: readonly ReviewedCase[];
  /** Unsettled fields by case id. */
  readonly toSettle: ReadonlyMap<string, number>;
  /** Says what was done. */
  readonly onDone: (words: string) => void;
  readonly onShowGroups: () => void;
  /** Whose cases are shown: a reviewer's id, `nobody`, or all of them. */
  readonly whose: string;
  readonly onWhose: (whose: string) => void;
}) {
  const { audit, cases, toSettle, onDone, onShowGroups, whose, onWhose } = props;
  const [group, setGroup] = useState('');
  const [changing, setChanging] = useState<CaseId>();
  const [ticked, setTicked] = useState<ReadonlySet<CaseId>>(new Set());
  const initials = new Map<string, string>(audit.team.map((one) => [one.id, one.initials]));
  const readerOf = ({ reviewer }: CaseEntry) => initials.get(reviewer ?? '');
  const shown = cases.filter(
    ({ entry }) =>
      (group === '' || entry.group === group) &&
      (whose === '' ||
        (whose === 'nobody' ? readerOf(entry) === undefined : entry.reviewer === whose)),
  );
  const pages = usePages(shown);
  const chosen = shown.flatMap(({ entry }) => (ticked.has(entry.id) ? entry.id : []));
  const tick = (ids: readonly CaseId[], on: boolean) => {
    const next = new Set(ticked);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setTicked(next);
  };
  const team = audit.team.length > 1;
  const changed = cases.find(({ entry }) => entry.id === changing);
  return (
    <div className="card stack">
      <div>
        <button type="button" className="btn" onClick={onShowGroups}>
          Show the groups
        </button>
      </div>
      <Field id="list-group" label="Sample group">
        <select
          id="list-group"
          className="medium"
          value={group}
          onChange={(event) => {
            setGroup(event.target.value);
            pages.toFirst();
          }}
        >
          <option value="">All groups</option>
          {audit.groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {team && (
        <>
          <Field id="list-whose" label="Whose cases">
            <select
              id="list-whose"
              className="medium"
              value={whose}
              onChange={(event) => {
                onWhose(event.target.value);
                pages.toFirst();
              }}
            >
              <option value="">Everybody’s</option>
              {audit.team.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.initials}, {one.role}
                </option>
              ))}
              <option value="nobody">Nobody’s yet</option>
            </select>
          </Field>
          <GiveCases
            audit={audit}
            chosen={chosen}
            onDone={(words) => {
              setTicked(new Set());
              onDone(words);
            }}
          />
        </>
      )}
      <PageCount pages={pages} nouns={['case', 'cases']} />
      <div className="scroll">
        <table className="table case-list">
          <caption className="visually-hidden">Cases</caption>
          <thead>
            <tr>
              {team && (
                <th scope="col">
                  <input
                    type="checkbox"
                    aria-label={`Tick all ${shown.length} cases of this list`}
                    checked={shown.length > 0 && chosen.length === shown.length}
                    onChange={({ target }) =>
                      tick(
                        shown.map(({ entry }) => entry.id),
                        target.checked,
                      )
                    }
                  />
                </th>
              )}
              <th scope="col">Case</th>
              <th scope="col">Sample group</th>
              {team && <th scope="col">Reviewer</th>}
              <th scope="col">How far</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {pages.shown.map((reviewed) => {
              const { entry } = reviewed;
              return (
                <tr key={entry.id}>
                  {team && (
                    <td>
                      <input
                        type="checkbox"
                        aria-label={`Tick ${entry.reference}`}
                        checked={ticked.has(entry.id)}
                        onChange={({ target }) => tick([entry.id], target.checked)}
                      />
                    </td>
                  )}
                  <th scope="row">
                    <Link to={`/a/${audit.id}/c/${entry.id}`}>{entry.reference}</Link>
                  </th>
                  <td>{groupOf(audit, entry.group)?.name ?? 'A group that was removed'}</td>
                  {team && <td>{readerOf(entry) ?? 'Nobody yet'}</td>}
                  <td>{capital(standing(reviewed, cases, toSettle.get(entry.id)))}</td>
                  <td>
                    <button
                      type="button"
                      className="link-btn"
                      onClick={() => setChanging(entry.id)}
                    >
                      Change case<span className="visually-hidden"> {entry.reference}</span>
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <PageButtons pages={pages} before="Cases before these" after="Cases after these" />
      {shown.length === 0 && <p className="muted">No cases to show here.</p>}
      {changed && (
        <ChangeCase
          audit={audit}
          cases={cases}
          entry={changed.entry}
          onClose={() => setChanging(undefined)}
          onDone={(words) => {
            setChanging(undefined);
            onDone(words);
          }}
        />
      )}
    </div>
  );
}

function standing(
  reviewed: ReviewedCase,
  cases: readonly ReviewedCase[],
  toSettle: number | undefined,
): string {
  const { entry } = reviewed;
  const words =
    entry.excluded === undefined ? statusWords(reviewed, toSettle) : `left out: ${entry.excluded}`;
  const instead =
    entry.replacementFor && cases.find((other) => other.entry.id === entry.replacementFor);
  return instead ? `${words}, stands in for ${instead.entry.reference}` : words;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
