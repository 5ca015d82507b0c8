import { againstStandard } from '#src/tally/against-standard.ts';
import { countWords } from '#src/tally/count-words.ts';
import { barStanding } from '#src/tally/standing-words.ts';
import type { TallyTable } from '#src/tally/tally-table.ts';
import { type RankedColumn, weakestFirst } from '#src/tally/weakest.ts';

const percent = (share: number): string => `${Math.round(1000 * Math.min(1, share)) / 10}%`;

/** The criteria as bars, the weakest on top: drawn so that black and white is enough, with every value as text. */
export function WeakestSheet({ table }: { readonly table: TallyTable }) {
  const ranked = weakestFirst(table);
  const scored = ranked.filter(({ column }) => column.polarity !== 'descriptive');
  const others = ranked.filter(({ column }) => column.polarity === 'descriptive');
  const line = (one: RankedColumn) => <Bar key={one.column.id} table={table} ranked={one} />;
  return (
    <section className="weakest-sheet" aria-labelledby="printed-weakest">
      <h2 id="printed-weakest">Weakest first</h2>
      <p>
        Share of cases with Yes. Striped: a high number is bad. Each dot is a sample group. The
        upright line is the standard.
      </p>
      <svg aria-hidden="true" className="stripes">
        <pattern
          id="paper-stripes"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V5" stroke="#000" strokeWidth="4" />
        </pattern>
      </svg>
      <ul>
        <li aria-hidden="true">
          <p className="axis">
            <span>0%</span> <span>50%</span> <span>100%</span>
          </p>
        </li>
        {scored.map(line)}
      </ul>
      {others.length > 0 && (
        <>
          <h3>Not scored: neither a high nor a low number is better</h3>
          <ul>{others.map(line)}</ul>
        </>
      )}
    </section>
  );
}

const fills = { good: '#777', bad: 'url(#paper-stripes)', descriptive: '#fff' } as const;

function Bar({ table, ranked }: { readonly table: TallyTable; readonly ranked: RankedColumn }) {
  const { column, cell, share, groups } = ranked;
  const bad = column.polarity === 'bad';
  const { standard } = column;
  // The bar shows Yes; where Yes is bad news the standard is for the rest.
  const line = standard === null ? null : (bad ? 100 - standard : standard) / 100;
  const against = againstStandard(column, cell, table.denominator);
  return (
    <li>
      <span>
        {column.label}
        {bad ? ' (high is bad)' : ''}
      </span>
      <svg aria-hidden="true" height="22" width="100%">
        <rect x="0" y="4" width="100%" height="14" fill="#fff" stroke="#000" strokeWidth="0.75" />
        {share !== null && (
          <rect
            x="0"
            y="4"
            width={percent(share)}
            height="14"
            fill={fills[column.polarity]}
            stroke="#000"
          />
        )}
        {groups.map((group) => (
          <circle
            key={group.group.id}
            cx={percent(group.share)}
            cy="11"
            r="3.5"
            fill="#fff"
            stroke="#000"
            strokeWidth="1.5"
          />
        ))}
        {line !== null && (
          <line
            x1={percent(line)}
            x2={percent(line)}
            y1="0"
            y2="22"
            stroke="#000"
            strokeWidth="2.5"
          />
        )}
      </svg>
      <b>{countWords(cell.shown)}</b>
      <span>{barStanding(column, against)}</span>
    </li>
  );
}
