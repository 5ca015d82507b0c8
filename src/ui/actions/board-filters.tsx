import { commissioningTeam, holderKey, holderWords } from '#src/audit/commissioning-team.ts';
import type { Provider } from '#src/audit/provider.ts';
import { statusWords } from '#src/report/model/action-lines.ts';
import { Field } from '#src/ui/parts/field.tsx';
import type { BoardQuery } from './board-rows.ts';

const statuses = [
  ['', 'All'],
  ['open', 'Not done or dropped'],
  ...Object.entries(statusWords),
] as const;

/** Narrows the board to a provider and a status. */
export function BoardFilters(props: {
  readonly query: BoardQuery;
  readonly providers: readonly Provider[];
  readonly onChange: (part: Partial<Record<keyof BoardQuery, string>>) => void;
}) {
  const { query, providers, onChange } = props;
  return (
    <search className="board-filters" aria-label="Actions to show">
      <Field id="board-provider" label="Provider">
        <select
          id="board-provider"
          value={query.provider}
          onChange={(event) => onChange({ provider: event.target.value })}
        >
          <option value="">All</option>
          {providers.map(({ id, name, service }) => (
            <option key={id} value={id}>
              {service === '' ? name : service}
            </option>
          ))}
          <option value={holderKey(commissioningTeam)}>
            {holderWords({ providers }, commissioningTeam)}
          </option>
        </select>
      </Field>
      <Field id="board-status" label="Status">
        <select
          id="board-status"
          value={query.status}
          onChange={(event) => onChange({ status: event.target.value })}
        >
          {statuses.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
    </search>
  );
}
