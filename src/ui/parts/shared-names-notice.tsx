import { Link } from 'react-router';
import type { SharedName } from '#src/audit/shared-names.ts';

/** Names that several bear since laptops met, and the way to each; nothing while there are none. */
export function SharedNamesNotice(props: {
  readonly audit: string;
  readonly names: readonly SharedName[];
}) {
  const { audit, names } = props;
  if (names.length === 0) return null;
  return (
    <section className="notice warn" aria-label="Names used more than once">
      <strong>Used more than once since laptops met</strong>
      <ul>
        {names.map(({ kind, name, ids }) => (
          <li key={`${kind} ${ids[0]}`}>
            {sentences[kind](name, ids.length)}{' '}
            {kind === 'case' ? (
              ids.map((id, index) => (
                <span key={id}>
                  <Link to={`/a/${audit}/c/${id}`}>
                    Open {name}, {index + 1} of {ids.length}
                  </Link>{' '}
                </span>
              ))
            ) : (
              <Link to={`/a/${audit}/setup/${steps[kind]}`}>Change in set-up</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const steps = { group: 'groups', provider: 'providers', member: 'team' };

const sentences: Record<SharedName['kind'], (name: string, count: number) => string> = {
  case: (name, count) =>
    `${count} cases are called ${name}, and all are counted. Rename or leave out all but one under “List and change cases”.`,
  group: (name, count) => `${count} sample groups have the short name ${name}. Rename all but one.`,
  provider: (name, count) => `${count} providers are called ${name}. Rename or remove all but one.`,
  member: (name, count) => `${count} reviewers have the initials ${name}. Change all but one.`,
};
