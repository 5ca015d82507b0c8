import { useCallback, useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { groupProgress, strayProgress, summedProgress } from '#src/audit/group-progress.ts';
import type { GroupId } from '#src/audit/ids.ts';
import { missingBeforeCases } from '#src/audit/set-up-checks.ts';
import { useReviewer } from '#src/ui/parts/reviewer.ts';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { toSettleWords } from '#src/ui/parts/settle-words.ts';
import { useAuditModel, useModel } from '#src/ui/parts/use-model.ts';
import { AddCases } from './add-cases.tsx';
import { CaseList } from './case-list.tsx';
import { conflictsByCase } from './conflicts-by-case.ts';
import { GroupTable } from './group-table.tsx';
import { NextCase } from './next-case-link.tsx';
import { OverdueNotice } from './overdue-notice.tsx';
import { Reviewer } from './reviewer.tsx';
import { SharedNamesNotice } from './shared-names-notice.tsx';
import { WhoReads } from './who-reads.tsx';
import './cases.css';

/** Sample groups and their cases: how far the audit is, and the way into each case. */
export function CasesScreen() {
  const { audit: id = '' } = useParams();
  const { open } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const cases = useModel((model) => model.cases());
  const conflicts = useModel((model) => model.conflicts());
  const toSettle = useMemo(() => conflictsByCase(conflicts), [conflicts]);
  const shared = useModel((model) => model.sharedNames());
  /** The group whose row was used, or `any`. */
  const [adding, setAdding] = useState<GroupId | 'any'>();
  const addTo = useCallback((group: GroupId) => setAdding(group), []);
  const [view, setView] = useState<'chips' | 'list'>('chips');
  const [whose, setWhose] = useState('');
  const here = useReviewer(open);
  const [said, setSaid] = useState('');
  const missing = missingBeforeCases(audit);
  const parts = audit.groups.map((group) => groupProgress(group, cases));
  const all = summedProgress([...parts, strayProgress(audit.groups, cases)]);
  const form = <Link to={`/a/${id}/print/form`}>Print a blank form</Link>;
  const excluded = cases.filter(({ status }) => status === 'excluded').length;

  return (
    <main className="page cases" id="main" tabIndex={-1}>
      <div className="page-head">
        <div>
          <ScreenHeading title="Cases" />
          <p>
            {all.finished} of {all.expected} finished · {all.started} in progress
            {excluded > 0 && ` · ${excluded} left out`}
            {conflicts.length + shared.length > 0 && (
              <>
                {' · '}
                <Link to={`/a/${id}/conflicts`}>
                  {toSettleWords(conflicts.length, shared.length)}
                </Link>
              </>
            )}
          </p>
        </div>
        <div className="row-of-buttons">
          {missing === undefined && (
            <button type="button" className="btn" onClick={() => setAdding('any')}>
              Add cases
            </button>
          )}
          <NextCase audit={id} cases={cases} />
        </div>
      </div>
      <SharedNamesNotice audit={audit} cases={cases} names={shared} onDone={setSaid} />
      <OverdueNotice audit={id} />
      <Reviewer />
      <p role="status" className="said">
        {said}
      </p>
      {missing && (
        <p className="notice">
          {missing.words} <Link to={`/a/${id}/setup/${missing.step}`}>Go to set up</Link>
        </p>
      )}
      {!missing && cases.length === 0 && (
        <div className="card stack empty">
          <p>No cases yet. Add the case numbers you will audit.</p>
          <div>
            <button type="button" className="btn primary" onClick={() => setAdding('any')}>
              Add the first cases
            </button>
          </div>
        </div>
      )}
      {view === 'chips' && (
        <WhoReads
          {...{ audit, cases, here }}
          onShow={(reviewer) => {
            setWhose(reviewer);
            setView('list');
          }}
        />
      )}
      {audit.groups.length > 0 && view === 'chips' && (
        <GroupTable {...{ audit, cases, parts, toSettle }} onAdd={addTo} />
      )}
      {view === 'list' && (
        <CaseList
          {...{ audit, cases, toSettle }}
          onDone={setSaid}
          onShowGroups={() => setView('chips')}
          whose={whose}
          onWhose={setWhose}
        />
      )}
      {cases.length === 0 && <p>{form}</p>}
      {cases.length > 0 && view === 'chips' && (
        <div className="page-head">
          <p>
            Filled: finished. Part filled: in progress. ! has answers to check. Struck: left out.
            {toSettle.size > 0 && ' ≠ has answers to settle.'}
          </p>
          <div className="row-of-buttons">
            <Link to={`/a/${id}/history`}>History of all changes</Link>
            {form}
            <button type="button" className="btn" onClick={() => setView('list')}>
              List and change cases
            </button>
          </div>
        </div>
      )}
      {adding !== undefined && (
        <AddCases
          audit={audit}
          cases={cases}
          into={adding === 'any' ? undefined : adding}
          onClose={() => setAdding(undefined)}
          onAdded={(words) => {
            setAdding(undefined);
            setSaid(words);
          }}
        />
      )}
    </main>
  );
}
