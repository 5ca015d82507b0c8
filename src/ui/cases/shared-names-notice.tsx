import { useState } from 'react';
import { Link } from 'react-router';
import type { Audit } from '#src/audit/audit.ts';
import type { CaseEntry } from '#src/audit/case-entry.ts';
import type { SharedName } from '#src/audit/shared-names.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { ChangeCase } from './change-case.tsx';

/** Names that several bear since laptops met, and how to settle each; nothing while there are none. */
export function SharedNamesNotice(props: {
  readonly audit: Audit;
  readonly cases: readonly ReviewedCase[];
  readonly names: readonly SharedName[];
  /** What was done, to be said. */
  readonly onDone: (words: string) => void;
}) {
  const { audit, cases, names, onDone } = props;
  const [changing, setChanging] = useState<CaseEntry>();
  const entryOf = (id: string) => cases.find(({ entry }) => entry.id === id)?.entry;
  const groupOf = (entry: CaseEntry | undefined) =>
    audit.groups.find(({ id }) => id === entry?.group)?.label ?? 'a removed group';
  return (
    <>
      {names.length > 0 && (
        <section className="notice warn" aria-label="Names used more than once">
          <strong>Used more than once since laptops met</strong>
          <ul>
            {names.map(({ kind, name, ids }) => (
              <li key={`${kind} ${ids[0]}`}>
                {sentences[kind](name, ids.length)}{' '}
                {kind === 'case' ? (
                  ids.map((id, index) => (
                    <span key={id} className="shared-name">
                      <Link to={`/a/${audit.id}/c/${id}`}>
                        Open {name}, {index + 1} of {ids.length}, {groupOf(entryOf(id))}
                      </Link>{' '}
                      <button
                        type="button"
                        className="btn"
                        onClick={() => setChanging(entryOf(id))}
                      >
                        Rename or leave out
                        <span className="visually-hidden">
                          {' '}
                          {name}, {index + 1} of {ids.length}
                        </span>
                      </button>{' '}
                    </span>
                  ))
                ) : (
                  <Link to={`/a/${audit.id}/setup/${steps[kind]}`}>Change in set-up</Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {changing && (
        <ChangeCase
          {...{ audit, cases }}
          entry={changing}
          onClose={() => setChanging(undefined)}
          onDone={(words) => {
            setChanging(undefined);
            onDone(words);
          }}
        />
      )}
    </>
  );
}

const steps = { group: 'groups', provider: 'providers', member: 'team' };

const sentences: Record<SharedName['kind'], (name: string, count: number) => string> = {
  case: (name, count) =>
    `${count} cases are called ${name}, and all are counted. Rename or leave out all but one.`,
  group: (name, count) => `${count} sample groups have the short name ${name}. Rename all but one.`,
  provider: (name, count) => `${count} providers are called ${name}. Rename or remove all but one.`,
  member: (name, count) => `${count} reviewers have the initials ${name}. Change all but one.`,
};
