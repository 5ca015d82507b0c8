import { Link } from 'react-router';
import { type Audit, providerOf } from '#src/audit/audit.ts';
import type { ProviderId } from '#src/audit/ids.ts';
import type { Provider } from '#src/audit/provider.ts';
import type { ChosenCell } from './chosen-cell.ts';
import { serviceWords } from './results-words.ts';
import { useResultsQuery } from './use-results-query.ts';

/** Carries the finding into the feedback of the provider it belongs to; of a joint group, of each. */
export function StartActions({
  audit,
  chosen,
}: {
  readonly audit: Audit;
  readonly chosen: ChosenCell;
}) {
  const [{ provider }] = useResultsQuery();
  const providers = providersOf(audit, chosen, provider);
  return (
    <div className="start-actions">
      {providers.map((one) => (
        <Link
          key={one.id}
          className="btn block"
          to={`/a/${audit.id}/feedback/${one.id}?${finding(chosen)}`}
        >
          Add an improvement action{audit.providers.length > 1 && `: ${serviceWords(one)}`}
        </Link>
      ))}
    </div>
  );
}

const finding = ({ column, group }: ChosenCell): string =>
  new URLSearchParams({ finding: column.item, ...(group && { group: group.id }) }).toString();

function providersOf(
  audit: Audit,
  { group }: ChosenCell,
  filtered: ProviderId | undefined,
): Provider[] {
  const chosen = filtered && providerOf(audit, filtered);
  if (!group) return chosen ? [chosen] : audit.providers.slice(0, 1);
  const held = audit.providers.filter(({ id }) => group.providers.includes(id));
  return chosen && held.includes(chosen) ? [chosen] : held;
}
