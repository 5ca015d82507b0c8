import { Link } from 'react-router';
import { readOf } from '#src/report/model/phrases.ts';
import { headline } from '#src/tally/headline.ts';
import { stillOutWords } from '#src/ui/parts/hand-ins.ts';
import { plural } from '#src/ui/parts/plural.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { toSettleWords } from '#src/ui/parts/settle-words.ts';
import { useDraftWords } from '#src/ui/parts/use-draft-words.ts';
import { useHandIns } from '#src/ui/parts/use-hand-ins.ts';
import { cellsToCheck } from './chosen-cell.ts';
import type { Results } from './use-results.ts';

/** What is counted, how far the audit is, and the one sentence to take away. */
export function ResultsHead({ results }: { readonly results: Results }) {
  const { audit, table, unsettled } = results;
  const stillOut = stillOutWords(useHandIns());
  const toCheck = cellsToCheck(table);
  const draft = useDraftWords();
  const { finished, withUnfinished } = results.numbers;
  const parts = [
    audit.name,
    ...(draft === undefined && finished === withUnfinished ? ['all cases finished'] : []),
    ...(toCheck > 0 ? [`${plural(toCheck, 'cell', 'cells')} to check`] : []),
  ];
  const cases = plural(table.total.cases, 'case', 'cases');
  const groups = readOf(table.rows, 'group');
  return (
    <div>
      <ScreenHeading title="Results">
        Recovery plans: {cases} in {groups}
      </ScreenHeading>
      <div className="results-lines">
        {draft !== undefined && <p className="draft">{draft}</p>}
        {table.total.cases > 0 && <p className="headline">{headline(table)}</p>}
        <p>
          {parts.join(' · ')}
          {unsettled.all > 0 && (
            <>
              {' · '}
              <Link to={`/a/${audit.id}/conflicts`}>{toSettleWords(unsettled.all)}</Link>
            </>
          )}
        </p>
        {stillOut !== '' && (
          <p>
            <strong>{stillOut}</strong> · <Link to={`/a/${audit.id}/sync`}>Who has handed in</Link>
          </p>
        )}
      </div>
    </div>
  );
}
