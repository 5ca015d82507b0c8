import { memo } from 'react';
import type { GroupProgress } from '#src/audit/group-progress.ts';
import type { GroupId } from '#src/audit/ids.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';
import { CaseChip } from './case-chip.tsx';

interface GroupRowProps {
  readonly audit: string;
  readonly group: Pick<SampleGroup, 'id' | 'name'>;
  readonly cases: readonly ReviewedCase[];
  readonly progress: GroupProgress;
  /** Unsettled fields by case id; those without are not in it. */
  readonly toSettle: ReadonlyMap<string, number>;
  /** Adds cases to this group; none where it was removed. The same function as long as the screen stands. */
  readonly onAdd?: ((group: GroupId) => void) | undefined;
}

/** A sample group: how far it is, and its cases. Those left out are named below with the reason. */
export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { audit, group, cases, progress, toSettle, onAdd } = props;
  const excluded = cases.filter(({ status }) => status === 'excluded');
  return (
    <tr>
      <th scope="row">{group.name}</th>
      <td className="number group-progress">
        {progress.finished} of {progress.expected}
        {progress.started > 0 && <span className="muted">{progress.started} started</span>}
        {progress.listed > 0 && progress.listed < progress.expected && (
          <span className="muted">{progress.listed} listed</span>
        )}
      </td>
      <td>
        {onAdd && progress.listed < progress.expected && (
          <button type="button" className="link-btn add-here" onClick={() => onAdd(group.id)}>
            Add cases<span className="visually-hidden"> to {group.name}</span>
          </button>
        )}
        {cases.length === 0 ? (
          <span className="muted">No cases yet</span>
        ) : (
          <ul className="case-chips">
            {cases.map((reviewed) => (
              <li key={reviewed.entry.id}>
                <CaseChip
                  audit={audit}
                  reviewed={reviewed}
                  toSettle={toSettle.get(reviewed.entry.id) ?? 0}
                />
              </li>
            ))}
          </ul>
        )}
        {excluded.map(({ entry }) => (
          <p key={entry.id} className="muted small">
            {entry.reference} is left out: {entry.excluded}
            {replacementOf(entry.id, cases)}
          </p>
        ))}
      </td>
    </tr>
  );
}, sameRow);

/**
 * One answer makes new lists for every group; only a group whose cases changed is rendered again. What is to settle changes
 * only together with its case.
 */
function sameRow(before: GroupRowProps, now: GroupRowProps): boolean {
  return (
    before.audit === now.audit &&
    before.group === now.group &&
    before.progress.expected === now.progress.expected &&
    before.cases.length === now.cases.length &&
    before.cases.every((reviewed, index) => reviewed === now.cases[index])
  );
}

function replacementOf(id: string, cases: readonly ReviewedCase[]): string {
  const instead = cases.find(({ entry }) => entry.replacementFor === id);
  return instead ? `. ${instead.entry.reference} stands in for it.` : '';
}
