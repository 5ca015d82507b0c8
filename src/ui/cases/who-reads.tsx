import { useMemo } from 'react';
import type { Audit } from '#src/audit/audit.ts';
import { readingLoads } from '#src/audit/reading-load.ts';
import type { ReviewedCase } from '#src/review/reviewed-case.ts';

/** Who has which share of the cases and how far they are: for a lead at a glance. Nothing while one person reads all. */
export function WhoReads(props: {
  readonly audit: Audit;
  readonly cases: readonly ReviewedCase[];
  /** The reviewer at this laptop. */
  readonly here: string;
  readonly onShow: (reviewer: string) => void;
}) {
  const { audit, cases, here, onShow } = props;
  const loads = useMemo(() => readingLoads(audit.team, cases), [audit, cases]);
  if (audit.team.length < 2 || cases.length === 0) return null;
  return (
    <details
      className="card who-reads"
      open={loads.some(({ reviewer, given }) => reviewer && given > 0)}
    >
      <summary>Who reads what</summary>
      <div className="scroll">
        <table className="table">
          <caption className="visually-hidden">Who has which cases, and how far they are</caption>
          <thead>
            <tr>
              <th scope="col">Reviewer</th>
              {['Cases', 'Finished', 'In progress', 'Not begun'].map((head) => (
                <th key={head} scope="col" className="number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {loads.map(({ reviewer, given, finished, started, left }) => (
              <tr key={reviewer?.id ?? ''}>
                <th scope="row">
                  <button
                    type="button"
                    className="link-btn"
                    onClick={() => onShow(reviewer?.id ?? 'nobody')}
                  >
                    {reviewer ? reviewer.initials : 'Nobody yet'}
                  </button>
                  {reviewer?.id === here && ' (you)'}
                </th>
                {[given, finished, started, left].map((count, at) => (
                  // The four numbers have fixed places.
                  // biome-ignore lint/suspicious/noArrayIndexKey: see above
                  <td key={at} className="number">
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
