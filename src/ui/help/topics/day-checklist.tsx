import { auditDay } from './audit-day.ts';

/** Printed, each line has a box to tick. */
export function DayChecklist() {
  return (
    <>
      <p className="not-printed">
        <button type="button" className="btn primary" onClick={() => window.print()}>
          Print the checklist
        </button>
      </p>
      {auditDay.map(([heading, lines]) => (
        <section className="card checklist" key={heading} aria-label={heading}>
          <h2>{heading}</h2>
          <ul className="checklist-lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
