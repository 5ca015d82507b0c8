import { Link, useLocation, useParams } from 'react-router';
import { readOf } from '#src/report/model/phrases.ts';
import { headline } from '#src/tally/headline.ts';
import { stillOutWords } from '#src/ui/parts/hand-ins.ts';
import { plural } from '#src/ui/parts/plural.ts';
import { toSettleWords } from '#src/ui/parts/settle-words.ts';
import { useDraftWords } from '#src/ui/parts/use-draft-words.ts';
import { useHandIns } from '#src/ui/parts/use-hand-ins.ts';
import { withoutPractice } from '#src/ui/results/results-query.ts';
import { type Results, useResults } from '#src/ui/results/use-results.ts';
import { useResultsQuery } from '#src/ui/results/use-results-query.ts';
import { PrintFrame } from './print-frame.tsx';
import { TallySheet } from './tally-sheet.tsx';
import { WeakestSheet } from './weakest-sheet.tsx';

/** The results on paper, as the results screen counts them: the table, its totals, standards, and the weakest first. */
export function ResultsScreen() {
  const { audit: id = '' } = useParams();
  const { search } = useLocation();
  const [query] = useResultsQuery();
  const results = useResults(withoutPractice(query));
  const { table } = results;
  const anyCase = table.total.cases > 0;
  const cases = plural(table.total.cases, 'case', 'cases');
  const groups = readOf(table.rows, 'group');
  const draft = useDraftWords() === undefined ? '' : 'DRAFT: ';
  return (
    <PrintFrame
      wide
      title={`${draft}Results table`}
      heading={`Recovery plans: ${cases} in ${groups}`}
      back={{ to: `/a/${id}/results${search}`, words: 'Back to the results' }}
      ready={anyCase}
    >
      {anyCase ? (
        <>
          <Said results={results} />
          <TallySheet {...results} />
          <WeakestSheet table={table} />
        </>
      ) : (
        <p>
          No results yet. They appear when the first case is finished.{' '}
          <Link to={`/a/${id}/cases`}>Go to the cases</Link>
        </p>
      )}
    </PrintFrame>
  );
}

/** The one sentence to take away, and how far the audit is. */
function Said({ results }: { readonly results: Results }) {
  const { table, choice, unsettled } = results;
  const stillOut = stillOutWords(useHandIns());
  const finished = useDraftWords() ?? 'All cases are finished.';
  const counted = choice.unfinished ? 'Unfinished cases are counted too.' : '';
  const settle = unsettled.all > 0 ? `${toSettleWords(unsettled.all)}.` : '';
  return (
    <>
      <p className="paper-lead">{headline(table)}</p>
      <p>{[finished, counted, settle, stillOut].filter((words) => words !== '').join(' ')}</p>
    </>
  );
}
