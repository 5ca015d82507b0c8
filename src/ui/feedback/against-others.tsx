import { numbered } from '#src/report/model/phrases.ts';
import type { ProviderTally } from '#src/tally/provider-tally.ts';
import type { Shown } from '#src/tally/tally-table.ts';
import { type RankedColumn, weakestFirst } from '#src/tally/weakest.ts';

/** Share of Yes in per cent of the track; undefined where there is none to draw. */
const shareOf = (shown: Shown | undefined): number | undefined =>
  shown?.kind === 'count' && shown.of > 0
    ? Math.min(100, (100 * shown.count) / shown.of)
    : undefined;

/** A stop for the ear, between what stands apart for the eye. */
const Stop = ({ sign }: { readonly sign: string }) => (
  <span className="visually-hidden">{sign}</span>
);

/** "27%, 9 of 33": a percentage never stands without its count. */
function Words({ shown }: { readonly shown: Shown }) {
  if (shown.kind === 'words') return shown.words;
  return (
    <>
      {shown.percent !== null && (
        <>
          <strong>{shown.percent}%</strong>
          <Stop sign="," />{' '}
        </>
      )}
      {shown.count} of {shown.of}
    </>
  );
}

/** A bar for the provider and a dot for all other groups, the weakest criterion first. */
export function AgainstOthers(props: {
  readonly service: string;
  readonly tally: Pick<ProviderTally, 'own' | 'others'>;
}) {
  const { service, tally } = props;
  const { own, others } = tally;
  const alone = others.total.cases === 0;
  return (
    <section className="card stack against-others" aria-labelledby="against-others">
      <div>
        <h2 id="against-others">
          {alone ? `Results of ${service}` : `${service} against all other groups`}
        </h2>
        <p className="muted small">
          Bar: {service}, {numbered(own.total.cases, 'case')}.{' '}
          {alone
            ? 'There are no other groups to compare with.'
            : `Dot: all other groups, ${numbered(others.total.cases, 'case')}.`}
        </p>
      </div>
      <ul>
        {weakestFirst(own).map((ranked) => (
          <Line
            key={ranked.column.id}
            ranked={ranked}
            others={others.total.cells[ranked.index]?.shown}
          />
        ))}
      </ul>
    </section>
  );
}

function Line(props: { readonly ranked: RankedColumn; readonly others: Shown | undefined }) {
  const { column, cell } = props.ranked;
  const own = shareOf(cell.shown);
  const rest = shareOf(props.others);
  return (
    <li>
      <span>
        {column.heading}
        {column.polarity === 'bad' && <span className="muted small"> (high is bad)</span>}
        <Stop sign=": " />
      </span>
      <span className="share-track" aria-hidden="true">
        {own !== undefined && <b data-polarity={column.polarity} style={{ width: `${own}%` }} />}
        {rest !== undefined && <i style={{ left: `${rest}%` }} />}
      </span>
      <span className="share-words">
        <span>
          <Words shown={cell.shown} />
          <Stop sign=". " />
        </span>
        {props.others && props.others.kind === 'count' && (
          <span className="muted small">
            others: <Words shown={props.others} />
          </span>
        )}
      </span>
    </li>
  );
}
