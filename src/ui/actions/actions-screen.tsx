import { Link, useSearchParams } from 'react-router';
import { longDate } from '#src/audit/calendar.ts';
import { PageButtons, PageCount, usePages } from '#src/ui/parts/pages.tsx';
import { ScreenHeading } from '#src/ui/parts/screen-heading.tsx';
import { useDraftWords } from '#src/ui/parts/use-draft-words.ts';
import { useAuditModel, useMode, useModel } from '#src/ui/parts/use-model.ts';
import { BoardBoxes } from './board-boxes.tsx';
import { BoardFilters } from './board-filters.tsx';
import { countsWords, fits, readBoardQuery } from './board-rows.ts';
import { BoardTable } from './board-table.tsx';
import { DateStrip } from './date-strip.tsx';
import { ExportActions } from './export-actions.tsx';
import { OpenReply } from './open-reply.tsx';
import { useBoard } from './use-board.ts';
import { useReply } from './use-reply.ts';
import { useReplyDrop } from './use-reply-drop.ts';
import { useRowActs } from './use-row-acts.ts';
import { useUndoLine } from './use-undo-line.ts';
import './actions.css';

/** The board: every improvement action of every provider, most late first, and the days they are followed up on. */
export function ActionsScreen() {
  const { open } = useAuditModel();
  const audit = useModel((model) => model.audit());
  const reading = useMode() === 'reading';
  const { rows, day } = useBoard();
  const draft = useDraftWords();
  const [query, change] = useBoardQuery();
  const line = useUndoLine();
  const { acts, box, set, close } = useRowActs(line.say);
  const reply = useReply();
  const drop = useReplyDrop(reply.openFile);
  const shown = rows.filter((row) => fits(row, query));
  const pages = usePages(shown);
  return (
    <main className="page board" id="main" tabIndex={-1} {...drop}>
      <div className="page-head">
        <div>
          <ScreenHeading title="Actions" />
          <p>{rows.length === 0 ? 'None yet' : countsWords(rows)}</p>
          {rows.length > 0 && draft !== undefined && <p className="draft">{draft}</p>}
          {open.sample && (
            <p className="small">
              In this sample it is {longDate(day)}: lateness counts from there.
            </p>
          )}
        </div>
        <DateStrip audit={audit} today={day} />
      </div>
      {rows.length === 0 ? (
        <NoActions audit={audit.id} />
      ) : (
        <>
          <div className="board-bar">
            <BoardFilters
              query={query}
              providers={audit.providers}
              onChange={(part) => {
                change(part);
                pages.toFirst();
              }}
            />
            <div className="row-of-buttons">
              <ExportActions rows={shown} />
              <OpenReply reply={reply} disabled={reading} onTaken={line.say} />
            </div>
          </div>
          <p className="said">
            <span role="status">{line.words}</span>{' '}
            {line.undo && !reading && (
              <button type="button" className="link-btn" onClick={line.undo}>
                Undo
              </button>
            )}
          </p>
          {shown.length === 0 ? (
            <p className="card">
              No action fits.{' '}
              <button
                type="button"
                className="link-btn"
                onClick={() => change({ provider: '', status: '' })}
              >
                Show all actions
              </button>
            </p>
          ) : (
            <>
              {pages.shown.length < shown.length && (
                <PageCount pages={pages} nouns={['action', 'actions']} order="most late first" />
              )}
              <BoardTable {...{ reading, acts }} rows={pages.shown} audit={audit.id} />
              <PageButtons
                pages={pages}
                before="Actions before these"
                after="Actions after these"
              />
            </>
          )}
        </>
      )}
      {!open.sample && (
        <p>
          <Link to={`/a/${audit.id}/next`}>Start the next audit from this one</Link>{' '}
          <span className="muted">Open actions are carried over.</span>
        </p>
      )}
      <BoardBoxes
        {...{ box, reading }}
        onDrop={(action, droppedReason) => {
          set(action, { status: 'dropped', droppedReason });
          close();
        }}
        onClose={close}
      />
    </main>
  );
}

function NoActions({ audit }: { readonly audit: string }) {
  return (
    <section className="card stack">
      <p>No actions have been agreed yet. Each provider’s feedback suggests some.</p>
      <div className="row-of-buttons">
        <Link className="btn primary" to={`/a/${audit}/feedback`}>
          Go to the feedback
        </Link>
      </div>
    </section>
  );
}

/** The filter stands in the address, so that a link shows the same list. A change makes no step to go back to. */
function useBoardQuery() {
  const [params, setParams] = useSearchParams();
  const change = (part: Partial<Record<'provider' | 'status', string>>) =>
    setParams(
      (now) => {
        const next = { ...readBoardQuery(now), ...part };
        return new URLSearchParams(Object.entries(next).filter(([, value]) => value !== ''));
      },
      { replace: true },
    );
  return [readBoardQuery(params), change] as const;
}
