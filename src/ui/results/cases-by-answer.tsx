import { Link } from 'react-router';
import type { AuditId } from '#src/audit/ids.ts';
import type { Outcome } from '#src/review/outcome.ts';
import type { CaseLine, CellDetails } from '#src/tally/case-lists.ts';
import type { TallyColumn } from '#src/tally/tally-table.ts';
import { outcomeNames, outcomesShown } from './outcome-names.ts';

/** Longer lists are cut here, and say so. */
const most = 200;

/** The cases behind a cell, by answer, each a link to its review. What may need work is open. */
export function CasesByAnswer(props: {
  readonly audit: AuditId;
  readonly column: TallyColumn;
  readonly lists: CellDetails;
}) {
  const { audit, column, lists } = props;
  const first: Outcome = column.polarity === 'bad' ? 'yes' : 'no';
  return (
    <div className="cases-by-answer">
      <h3>Cases by answer</h3>
      {outcomesShown.map((outcome) => (
        // Another question starts anew, whatever was opened here.
        <Answer
          key={`${column.item} ${outcome}`}
          {...{ audit, cases: lists.cases[outcome], open: outcome === first }}
          name={outcomeNames[outcome]}
        />
      ))}
      {lists.withoutPlan.length > 0 && (
        <Answer {...{ audit, cases: lists.withoutPlan, open: false }} name="No plan, left out" />
      )}
    </div>
  );
}

function Answer(props: {
  readonly audit: AuditId;
  readonly name: string;
  readonly cases: readonly CaseLine[];
  readonly open: boolean;
}) {
  const { audit, name, cases, open } = props;
  if (cases.length === 0)
    return (
      <p className="none">
        {name} <span className="count">0</span>
      </p>
    );
  return (
    <details open={open}>
      <summary>
        {name} <span className="count">{cases.length}</span>
      </summary>
      <ul>
        {cases.slice(0, most).map(({ id, reference }) => (
          <li key={id}>
            <Link to={`/a/${audit}/c/${id}`}>{reference}</Link>
          </li>
        ))}
        {cases.length > most && <li>and {cases.length - most} more</li>}
      </ul>
    </details>
  );
}
