import { useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { SharedNamesNotice } from '#src/ui/cases/shared-names-notice.tsx';
import { useWording } from '#src/ui/history/use-wording.ts';
import { PageButtons, PageCount, usePages } from '#src/ui/parts/pages.tsx';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useSettings } from '#src/ui/parts/settings.ts';
import { toSettleWords } from '#src/ui/parts/settle-words.ts';
import { useAuditModel, useMode, useModel } from '#src/ui/parts/use-model.ts';
import { type ConflictGroup, conflictGroups } from './conflict-groups.ts';
import { ConflictItem } from './conflict-item.tsx';
import { canUndo } from './settle.ts';
import { TakeAll } from './take-all.tsx';
import { useSettling } from './use-settling.ts';
import './conflicts.css';

/** Cases drawn at once: each may have many fields to settle. */
const groupsOnPage = 50;

/** Every field of the audit where different values stand side by side, and the ways to settle them. */
export function ConflictsScreen() {
  const { open } = useAuditModel();
  const wording = useWording();
  const { audit } = wording;
  const conflicts = useModel((model) => model.conflicts());
  const cases = useModel((model) => model.cases());
  const shared = useModel((model) => model.sharedNames());
  const undoable = useModel(() => canUndo(open));
  const readOnly = useMode() === 'reading';
  const groups = useMemo(
    () => conflictGroups(conflicts, cases, wording),
    [conflicts, cases, wording],
  );
  const all = useMemo(() => groups.flatMap((group) => group.conflicts), [groups]);
  const screen = useRef<HTMLElement>(null);
  const pages = usePages(groups, groupsOnPage);
  const settling = useSettling(screen, all);
  const [current, setCurrent] = useState<string>();
  const [done, setDone] = useState('');
  const here = all.some(({ key }) => key === current) ? current : all[0]?.key;
  // The first field has the focus, so that keys work at once; the page stays at its top.
  const start = useRef(() => settling.focusAt(0));
  useEffect(() => void start.current(), []);

  return (
    <main
      ref={screen}
      className="page conflicts"
      id="main"
      tabIndex={-1}
      onKeyDown={settling.onKeyDown}
      onFocus={({ target }) => {
        const item = target.closest('[data-conflict]');
        if (item) setCurrent(item.getAttribute('data-conflict') ?? undefined);
      }}
    >
      <div className="page-head">
        <div>
          <ScreenHeading title="Answers to settle" takeFocus={false} />
          {all.length + shared.length > 0 && <p>{counts(groups, all.length, shared.length)}</p>}
        </div>
        <div className="row-of-buttons">
          <Link to={`/a/${audit.id}/history`}>History</Link>
          <button
            type="button"
            className="btn"
            disabled={!undoable || readOnly}
            onClick={settling.undo}
          >
            Undo
          </button>
        </div>
      </div>
      <p role="status" className={all.length > 0 ? 'visually-hidden' : 'muted'}>
        {settling.said}
      </p>
      <SharedNamesNotice audit={audit} cases={cases} names={shared} onDone={setDone} />
      <p role="status" className="said">
        {done}
      </p>
      {all.length === 0 ? (
        shared.length === 0 && <p className="card">Nothing to settle. Everybody’s answers agree.</p>
      ) : (
        <>
          <p>
            People gave different values here, and none had seen the other’s. Keep one of them. All
            stay in the history.
          </p>
          <Keys />
          {groups.length > 1 && (
            <TakeAll
              conflicts={all}
              where="the whole audit"
              {...{ team: audit.team, readOnly, onTake: settling.takeAll }}
            />
          )}
        </>
      )}
      {pages.shown.length < groups.length && (
        <PageCount pages={pages} nouns={['part of the audit', 'parts of the audit']} />
      )}
      {pages.shown.map((group) => (
        <section key={group.key} className="card stack" aria-labelledby={`group-${group.key}`}>
          <div className="conflict-group-head">
            <h2 id={`group-${group.key}`}>
              {group.title}
              {group.about !== '' && <small> {group.about}</small>}
              {group.finished && <span className="tag">Finished</span>}
            </h2>
            <TakeAll
              conflicts={group.conflicts}
              where={group.title.replace(/^C/, 'c')}
              {...{ team: audit.team, readOnly, onTake: settling.takeAll }}
            />
          </div>
          {group.conflicts.map((shown) => (
            <ConflictItem
              key={shown.key}
              {...{ shown, team: audit.team, here: shown.key === here, readOnly }}
              onKeep={(value) => settling.keep(shown, value)}
            />
          ))}
        </section>
      ))}
      <PageButtons pages={pages} before="Those before these" after="Those after these" />
    </main>
  );
}

/** "12 answers to settle in 3 cases" */
function counts(groups: readonly ConflictGroup[], all: number, names: number): string {
  const cases = groups.filter(({ key }) => key !== 'audit' && key !== 'action').length;
  if (cases === 0 || names > 0) return toSettleWords(all, names);
  return `${toSettleWords(all)}, in ${cases} ${cases === 1 ? 'case' : 'cases'}`;
}

function Keys() {
  const { singleKeys } = useSettings();
  if (!singleKeys)
    return (
      <p className="muted small">
        Standard keys are on. <Link to="/settings">Change in Settings</Link>
      </p>
    );
  return (
    <p className="muted small">
      <kbd>1</kbd> <kbd>2</kbd> keep that value and move on · <kbd>↑</kbd> <kbd>↓</kbd> move ·{' '}
      <kbd>Enter</kbd> go to the question · <kbd>Ctrl+Z</kbd> undo
    </p>
  );
}
