import type { Audit } from '#src/audit/audit.ts';
import { type GroupProgress, groupProgress, strayProgress } from '#src/audit/group-progress.ts';
import type { GroupId } from '#src/audit/ids.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { GroupRow } from './group-row.tsx';

const noGroup = { id: '' as GroupId, name: 'In a group that was removed', planned: 0 };

/** Every group with its progress and its cases. Cases whose group was removed elsewhere stay in sight below. */
export function GroupTable(props: {
  readonly audit: Audit;
  readonly cases: readonly ReviewedCase[];
  /** Progress of each group, in the audit's order. */
  readonly parts: readonly GroupProgress[];
  /** Unsettled fields by case id. */
  readonly toSettle: ReadonlyMap<string, number>;
  readonly onAdd: (group: GroupId) => void;
}) {
  const { audit, cases, parts, toSettle, onAdd } = props;
  const byGroup = new Map<string, ReviewedCase[]>();
  for (const reviewed of cases) {
    const list = byGroup.get(reviewed.entry.group);
    if (list) list.push(reviewed);
    else byGroup.set(reviewed.entry.group, [reviewed]);
  }
  const known = new Set<string>(audit.groups.map(({ id }) => id));
  const strays = cases.filter(({ entry }) => !known.has(entry.group));
  return (
    <div className="card group-table">
      <table className="table">
        <caption className="visually-hidden">Sample groups and their cases</caption>
        <thead>
          <tr>
            <th scope="col">Sample group</th>
            <th scope="col" className="number">
              Finished
            </th>
            <th scope="col">Cases</th>
          </tr>
        </thead>
        <tbody>
          {audit.groups.map((group, index) => (
            <GroupRow
              key={group.id}
              audit={audit.id}
              group={group}
              cases={byGroup.get(group.id) ?? []}
              progress={parts[index] ?? groupProgress(group, cases)}
              toSettle={toSettle}
              onAdd={onAdd}
            />
          ))}
          {strays.length > 0 && (
            <GroupRow
              audit={audit.id}
              group={noGroup}
              cases={strays}
              progress={strayProgress(audit.groups, strays)}
              toSettle={toSettle}
            />
          )}
        </tbody>
      </table>
    </div>
  );
}
