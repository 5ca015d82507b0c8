import { groupProgress } from '#src/audit/group-progress.ts';
import type { PastedReferences } from '#src/audit/pasted-references.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';

export const counted = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);
const mostLines = 8;

/** What would be added, or what is to be changed first, line by line. */
export function AddPreview(props: {
  readonly pasted: PastedReferences;
  readonly groups: readonly SampleGroup[];
  /** Where those go beside which no group is named. */
  readonly chosen: SampleGroup | undefined;
  readonly cases: readonly ReviewedCase[];
}) {
  const { pasted, groups, chosen, cases } = props;
  const { references } = pasted;
  if (!pasted.ok) {
    const more = pasted.problems.length - mostLines;
    return (
      <div className="notice warn" role="status">
        <p>
          <strong>
            Change {pasted.problems.length === 1 ? 'this line' : 'these lines'} first:
          </strong>
        </p>
        <ul>
          {pasted.problems.slice(0, mostLines).map(({ line, why }) => (
            <li key={`${line} ${why}`}>
              Line {line}: {why}.
            </li>
          ))}
          {more > 0 && <li>{more === 1 ? '1 more line' : `${more} more lines`}</li>}
        </ul>
      </div>
    );
  }
  const into = (reference: string) => pasted.groupOf.get(reference) ?? chosen?.id;
  const without = references.filter((reference) => into(reference) === undefined).length;
  const shown = references.length === 0 ? (chosen ? [chosen] : []) : groups;
  return (
    <div className="notice" role="status">
      {references.length === 0 && !chosen && <p>Choose the group, and enter the case numbers.</p>}
      {references.length > 0 && (
        <p>
          <strong>{named(references)}.</strong>
          {without > 0 && ` Choose the group of ${counted(without)}.`}
        </p>
      )}
      {shown.map((group) => {
        const more = references.filter((reference) => into(reference) === group.id).length;
        if (references.length > 0 && more === 0) return null;
        const all = groupProgress(group, cases).listed + more;
        return (
          <p key={group.id}>
            {group.name} {more === 0 ? 'has' : 'will have'} {counted(all)}, {group.planned} planned.
          </p>
        );
      })}
    </div>
  );
}

/** "BRG-01, BRG-02, BRG-03 … BRG-12". */
function named(references: readonly string[]): string {
  if (references.length <= 6) return references.join(', ');
  return `${references.slice(0, 3).join(', ')} … ${references.at(-1)}`;
}
