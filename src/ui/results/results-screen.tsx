import { useCallback, useMemo, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { caseLists } from '#src/tally/case-lists.ts';
import { CaseSquares } from './case-squares.tsx';
import { CellDetails } from './cell-details.tsx';
import { chosenCell, type Place } from './chosen-cell.ts';
import { NoResults } from './no-results.tsx';
import { PracticeCounted } from './practice-counted.tsx';
import { ResultsFilters } from './results-filters.tsx';
import { ResultsHead } from './results-head.tsx';
import { Switch } from './switch.tsx';
import { TallyView } from './tally-view.tsx';
import { useResults } from './use-results.ts';
import { useResultsQuery } from './use-results-query.ts';
import { WeakestBars } from './weakest-bars.tsx';
import './results.css';

/** Results: the recovery plan quality table, the weakest first, and what is behind the chosen cell. */
export function ResultsScreen() {
  const [query, change] = useResultsQuery();
  const { search } = useLocation();
  const results = useResults(query);
  const { table, cases, choice } = results;
  const heading = useRef<HTMLHeadingElement>(null);
  const region = useRef<HTMLDivElement>(null);
  const chosen = useMemo(
    () => chosenCell(table, query.group, query.item),
    [table, query.group, query.item],
  );
  const choose = useCallback(
    ({ row, column }: Place) =>
      change({ group: table.rows[row]?.group.id, item: table.columns[column]?.item }),
    [table, change],
  );
  const column = chosen?.column;
  const ofColumn = useMemo(
    () => column && caseLists(table, cases, choice, { column }),
    [table, cases, choice, column],
  );
  const group = chosen?.group?.id;
  const ofCell = useMemo(
    () => column && caseLists(table, cases, choice, { column, group }),
    [table, cases, choice, column, group],
  );
  const anyCase = table.total.cases > 0;

  return (
    <main className="page results" id="main" tabIndex={-1}>
      <div className="page-head">
        <ResultsHead results={results} />
        {anyCase && (
          <div className="row-of-buttons">
            <Link to={`/a/${results.audit.id}/print/results${search}`}>Print</Link>
            <Switch
              quiet
              label="Show results as"
              value={query.percent ? 'percent' : 'counts'}
              choices={[
                ['counts', 'Counts'],
                ['percent', 'Per cent'],
              ]}
              onChange={(value) => change({ percent: value === 'percent' })}
            />
          </div>
        )}
      </div>
      <PracticeCounted query={query} change={change} />
      <ResultsFilters {...{ results, query, change }} />
      {anyCase && chosen && ofColumn && ofCell ? (
        <>
          <div ref={region}>
            <TallyView
              table={table}
              unsettled={results.unsettled}
              percent={query.percent}
              chosen={chosen.place}
              onChoose={choose}
              onOpen={() => heading.current?.focus()}
            />
          </div>
          <div className="results-under">
            <div className="stack">
              <WeakestBars table={table} group={chosen.group} item={chosen.column.item} />
              <CaseSquares table={table} details={ofColumn} />
            </div>
            <CellDetails
              {...{ results, chosen, lists: ofCell, heading }}
              onLeave={() =>
                region.current?.querySelector<HTMLElement>('[data-place][tabindex="0"]')?.focus()
              }
            />
          </div>
        </>
      ) : (
        <NoResults results={results} onInclude={() => change({ unfinished: true })} />
      )}
    </main>
  );
}
