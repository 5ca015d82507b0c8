import { Link } from 'react-router';
import type { Results } from './use-results.ts';

/** Says what will be here and gives the one way on. */
export function NoResults(props: { readonly results: Results; readonly onInclude: () => void }) {
  const { audit, numbers, cases, choice } = props.results;
  const some = cases.some(({ status }) => status === 'finished');
  const started = numbers.withUnfinished - numbers.finished;
  return (
    <section className="card stack">
      <p>
        {some
          ? 'No case of these groups is finished yet.'
          : 'No results yet. They appear when the first case is finished.'}
      </p>
      <div className="row-of-buttons">
        <Link className="btn primary" to={`/a/${audit.id}/cases`}>
          Go to the cases
        </Link>
        {started > 0 && !choice.unfinished && (
          <button type="button" className="btn" onClick={props.onInclude}>
            Show {started === 1 ? '1 unfinished case' : `${started} unfinished cases`}
          </button>
        )}
      </div>
    </section>
  );
}
