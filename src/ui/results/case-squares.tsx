import type { Outcome } from '#src/review/outcome.ts';
import type { CaseLine, CellDetails } from '#src/tally/case-lists.ts';
import type { TallyTable } from '#src/tally/tally-table.ts';
import { outcomeNames, outcomesShown } from './outcome-names.ts';
import './case-squares.css';

/** More squares than this say nothing any more. */
const most = 400;

/** One square for each case, shaded by its answer to the chosen question, group by group: honest at small numbers. */
export function CaseSquares(props: {
  readonly table: TallyTable;
  /** The cases of all groups. */
  readonly details: CellDetails;
}) {
  const { table, details } = props;
  const { column, cases } = details;
  if (table.total.cases > most) return null;
  const used = outcomesShown.filter((outcome) => cases[outcome].length > 0);
  return (
    <section className="card results-card" aria-labelledby="case-squares">
      <h2 id="case-squares">
        {column.heading}, case by case <small>Each square is a case.</small>
      </h2>
      <ul className="legend">
        {used.map((outcome) => (
          <li key={outcome}>
            <Square outcome={outcome} bad={column.polarity === 'bad'} /> {outcomeNames[outcome]}
          </li>
        ))}
        {details.withoutPlan.length > 0 && <li>Cases without a plan are left out.</li>}
      </ul>
      <dl className="squares">
        {table.rows.map(({ group }) => (
          <div key={group.id}>
            <dt>{group.label}</dt>
            <dd>
              {used.flatMap((outcome) =>
                cases[outcome]
                  .filter((line) => line.group === group.id)
                  .map((line) => (
                    <Square
                      key={line.id}
                      outcome={outcome}
                      bad={column.polarity === 'bad'}
                      line={line}
                    />
                  )),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Square(props: {
  readonly outcome: Outcome;
  readonly bad: boolean;
  readonly line?: CaseLine;
}) {
  const { outcome, bad, line } = props;
  return (
    <span className="square" data-outcome={outcome} data-polarity={bad ? 'bad' : undefined}>
      {line && (
        <>
          <span aria-hidden="true">{lastDigits(line.reference)}</span>
          <span className="visually-hidden">
            {line.reference}: {outcomeNames[outcome]}.{' '}
          </span>
        </>
      )}
    </span>
  );
}

/** The number of a case, which fits in its square: "07" of BRG-07. */
const lastDigits = (reference: string): string => /\d{1,3}$/.exec(reference)?.[0] ?? '';
