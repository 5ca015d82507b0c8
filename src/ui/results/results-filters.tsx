import { useId } from 'react';
import { type Denominator, denominators } from '#src/audit/audit-details.ts';
import type { GroupId, ProviderId } from '#src/audit/ids.ts';
import { groupsOfProvider } from '#src/audit/sample-group.ts';
import type { ResultsQuery } from './results-query.ts';
import { denominatorNames, providerWords } from './results-words.ts';
import { Switch } from './switch.tsx';
import type { Results } from './use-results.ts';

/** Which cases are counted and what they are divided by. Every number on the screen follows. */
export function ResultsFilters(props: {
  readonly results: Results;
  readonly query: ResultsQuery;
  readonly change: (part: Partial<ResultsQuery>) => void;
}) {
  const { query, change } = props;
  const { audit, choice, numbers } = props.results;
  const id = useId();
  const groups =
    query.provider === undefined ? audit.groups : groupsOfProvider(audit.groups, query.provider);
  return (
    <div className="results-filters">
      <Picker
        id={`${id}-provider`}
        label="Provider"
        all="All providers"
        value={query.provider}
        choices={audit.providers.map((provider) => [provider.id, providerWords(provider)])}
        onChange={(value) => change({ provider: value as ProviderId | undefined, only: undefined })}
      />
      <Picker
        id={`${id}-group`}
        label="Group"
        all="All groups"
        value={query.only}
        choices={groups.map((group) => [group.id, group.name])}
        onChange={(value) => change({ only: value as GroupId | undefined })}
      />
      <Switch<Denominator>
        label="Share of"
        value={choice.denominator}
        choices={denominators.map((name) => [name, denominatorNames[name]])}
        onChange={(denominator) => change({ denominator })}
      />
      <Switch
        label="Cases"
        value={choice.unfinished ? 'started' : 'finished'}
        choices={[
          ['finished', `Finished only (${numbers.finished})`],
          ['started', `With unfinished (${numbers.withUnfinished})`],
        ]}
        onChange={(value) => change({ unfinished: value === 'started' })}
      />
    </div>
  );
}

function Picker(props: {
  readonly id: string;
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (value: string | undefined) => void;
}) {
  const known = props.choices.some(([value]) => value === props.value);
  return (
    <div className="picker">
      <label htmlFor={props.id}>{props.label}</label>
      <select
        id={props.id}
        className="input"
        value={known ? props.value : ''}
        onChange={({ target }) => props.onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="">{props.all}</option>
        {props.choices.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
