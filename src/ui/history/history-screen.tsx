import { useDeferredValue, useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { CaseId } from '#src/audit/ids.ts';
import { recordId } from '#src/log/change.ts';
import { recordHistory } from '#src/log/record-history.ts';
import { download } from '#src/ui/parts/download.ts';
import { PageButtons, PageCount, usePages } from '#src/ui/parts/pages.tsx';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useModel } from '#src/ui/parts/use-model.ts';
import { casePath } from '#src/ui/review/case-path.ts';
import { historyCsv, historyFileName } from './history-csv.ts';
import { HistoryFilters } from './history-filters.tsx';
import { addedOnce, filterHistory, noFilter } from './history-lines.ts';
import { HistoryList } from './history-list.tsx';
import { useWording } from './use-wording.ts';
import './history.css';

/** Who changed what, when, from what to what: of one case, or of the whole audit. */
export function HistoryScreen() {
  const { audit = '', case: id } = useParams();
  const key = id ?? '';
  return <History key={key} audit={audit} caseId={id as CaseId | undefined} />;
}

function History(props: { readonly audit: string; readonly caseId: CaseId | undefined }) {
  const { audit, caseId } = props;
  const wording = useWording();
  const whole = useModel((model) => (caseId === undefined ? model.logs() : undefined));
  const one = useModel((model) =>
    caseId === undefined ? undefined : model.open.log(recordId('case', caseId)),
  );
  const rows = useMemo(() => recordHistory(one ? [one] : (whole ?? [])), [whole, one]);
  const [filter, setFilter] = useState(noFilter);
  const [saved, setSaved] = useState('');
  const asked = useDeferredValue(filter);
  const found = useMemo(() => filterHistory(rows, asked, wording), [rows, asked, wording]);
  const lines = useMemo(() => (asked.text === '' ? addedOnce(found) : found), [found, asked]);
  const pages = usePages(lines);
  const save = () => {
    const name = historyFileName(Date.now());
    download(new Blob([historyCsv(found, wording)], { type: 'text/csv;charset=utf-8' }), name);
    setSaved(`Saved ${name} in your downloads.`);
  };
  const reference = caseId === undefined ? undefined : wording.reference(caseId);

  return (
    <main className="page history" id="main" tabIndex={-1}>
      <div className="page-head">
        <div>
          <ScreenHeading title="History">
            {reference === undefined ? 'History' : `History of case ${reference}`}
          </ScreenHeading>
          <p>
            {caseId === undefined ? (
              'Every change to this audit. Nothing is ever taken out.'
            ) : (
              <>
                <Link to={casePath(audit, caseId)}>Go to the case</Link> ·{' '}
                <Link to={`/a/${audit}/history`}>History of the whole audit</Link>
              </>
            )}
          </p>
        </div>
        <button type="button" className="btn" disabled={found.length === 0} onClick={save}>
          Save {found.length === rows.length ? 'all of it' : 'what is found'} as CSV
        </button>
      </div>
      <p className="muted small">
        A CSV file opens in a spreadsheet. It is not locked: anyone who has it can read it, notes
        included. <span role="status">{saved}</span>
      </p>
      <HistoryFilters
        {...{ filter, wording, oneCase: caseId !== undefined }}
        onChange={(wanted) => {
          setFilter(wanted);
          pages.toFirst();
        }}
      />
      <PageCount pages={pages} nouns={['change', 'changes']} order="the newest first" />
      {found.length === 0 && (
        <p className="card">
          {rows.length === 0 ? 'Nothing has been changed yet.' : 'No change fits.'}{' '}
          {rows.length > 0 && (
            <button type="button" className="link-btn" onClick={() => setFilter(noFilter)}>
              Show all changes
            </button>
          )}
        </p>
      )}
      <HistoryList rows={pages.shown} wording={wording} oneCase={caseId !== undefined} />
      <PageButtons pages={pages} before="Newer changes" after="Older changes" />
    </main>
  );
}
