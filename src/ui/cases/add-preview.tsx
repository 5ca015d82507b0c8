import type { PastedReferences } from '#src/audit/pasted-references.ts';
import type { SampleGroup } from '#src/audit/sample-group.ts';

export const counted = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);
const mostLines = 8;

/** What would be added, or what is to be changed first, line by line. */
export function AddPreview(props: {
  readonly pasted: PastedReferences;
  readonly group: SampleGroup;
  /** Cases in the group now. */
  readonly listed: number;
}) {
  const { pasted, group, listed } = props;
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
  const count = listed + references.length;
  return (
    <div className="notice" role="status">
      {references.length === 0 ? (
        <p>
          {group.name} has {counted(listed)}, {group.planned} planned.
        </p>
      ) : (
        <p>
          <strong>{named(references)}.</strong> {group.name} will have {counted(count)},{' '}
          {group.planned} planned.
        </p>
      )}
    </div>
  );
}

/** "BRG-01, BRG-02, BRG-03 … BRG-12". */
function named(references: readonly string[]): string {
  if (references.length <= 6) return references.join(', ');
  return `${references.slice(0, 3).join(', ')} … ${references.at(-1)}`;
}
