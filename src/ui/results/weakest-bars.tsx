import type { SampleGroup } from '#src/audit/sample-group.ts';
import { againstStandard } from '#src/tally/against-standard.ts';
import { barStanding } from '#src/tally/standing-words.ts';
import type { TallyTable } from '#src/tally/tally-table.ts';
import { type RankedColumn, weakestFirst } from '#src/tally/weakest.ts';
import './weakest-bars.css';

/** A bar for each criterion, the weakest on top, with a dot for each group and a ring on the chosen one. */
export function WeakestBars(props: {
  readonly table: TallyTable;
  readonly group: SampleGroup | undefined;
  /** The chosen criterion. */
  readonly item: string;
}) {
  const { table, group, item } = props;
  const ranked = weakestFirst(table);
  const scored = ranked.filter(({ column }) => column.polarity !== 'descriptive');
  const others = ranked.filter(({ column }) => column.polarity === 'descriptive');
  const line = (one: RankedColumn) => (
    <Bar
      key={one.column.id}
      table={table}
      ranked={one}
      group={group}
      chosen={one.column.item === item}
    />
  );
  return (
    <section className="card results-card" aria-labelledby="weakest-first">
      <h2 id="weakest-first">
        Weakest first{' '}
        <small>
          Each dot is a sample group{group ? `. The ringed dot is ${group.name}` : ''}. The thin
          line is the standard. More is better, except where it says that high is bad.
        </small>
      </h2>
      <ul className="bars">{scored.map(line)}</ul>
      {others.length > 0 && (
        <>
          <h3>
            Not scored <small>Neither a high nor a low number is better.</small>
          </h3>
          <ul className="bars">{others.map(line)}</ul>
        </>
      )}
    </section>
  );
}

function Bar(props: {
  readonly table: TallyTable;
  readonly ranked: RankedColumn;
  readonly group: SampleGroup | undefined;
  readonly chosen: boolean;
}) {
  const { column, cell, share, groups } = props.ranked;
  const { shown } = cell;
  const bad = column.polarity === 'bad';
  const standard = column.standard === null || !bad ? column.standard : 100 - column.standard;
  const standing = barStanding(column, againstStandard(column, cell, props.table.denominator));
  return (
    <li aria-current={props.chosen ? 'true' : undefined}>
      <span>
        {column.heading}
        {bad ? ' (high is bad)' : ''}
      </span>
      <span className="track" aria-hidden="true">
        <b data-polarity={column.polarity} style={{ width: `${100 * Math.min(1, share ?? 0)}%` }} />
        {standard !== null && <s style={{ left: `${standard}%` }} />}
        {groups.map((one) => (
          <i
            key={one.group.id}
            className={one.group.id === props.group?.id ? 'ringed' : undefined}
            style={{ left: `${100 * Math.min(1, one.share)}%` }}
          />
        ))}
      </span>
      <span className="value">
        {shown.kind === 'words' ? (
          shown.words
        ) : (
          <>
            {shown.percent !== null && <strong>{shown.percent}%</strong>} {shown.count} of{' '}
            {shown.of}
          </>
        )}
        <span className="visually-hidden">. {standing}</span>
      </span>
    </li>
  );
}
