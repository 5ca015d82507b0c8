import type { AutoSyncState } from '#src/sync/auto-sync.ts';
import type { FolderState, SharedFolder } from '#src/sync/shared-folder.ts';
import type { SyncProgress } from '#src/sync/sync-run.ts';
import { plural } from '#src/ui/parts/plural.ts';
import { clockTime, whenWords } from '#src/ui/parts/time-words.ts';
import { lastWords } from './folder-words.ts';
import { UnreadableFiles } from './unreadable-files.tsx';

/** The run under way, or what the last one came to and when the next begins. */
export function RunState(props: { readonly folder: SharedFolder; readonly state: FolderState }) {
  const { folder, state } = props;
  const { last, next, running } = state.runs;
  if (running) return <Running progress={state.progress} onCancel={() => folder.cancel()} />;
  return (
    <>
      {last && <LastResult last={last} />}
      {state.place.at === 'ready' && next !== undefined && (
        <p className="hint">
          Syncs by itself: next try at {clockTime(next)}, or soon after your answers go quiet.
        </p>
      )}
    </>
  );
}

function Running(props: {
  readonly progress: SyncProgress | undefined;
  readonly onCancel: () => void;
}) {
  const { stage, done, of } = props.progress ?? { stage: 'reading', done: 0, of: 0 };
  const words =
    of === 0
      ? 'Looking into the folder…'
      : `${stage === 'reading' ? 'Looking at' : 'Sending'} file ${done + 1} of ${of}`;
  return (
    <div className="stack">
      <label className="run">
        <span>{words}</span>
        <progress value={done} max={Math.max(1, of)} />
      </label>
      <div className="row-of-buttons">
        <button type="button" className="btn" onClick={props.onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}

/** Runs that ended as somebody wished. */
const calm = ['cancelled', 'reading'];

function LastResult({ last }: { readonly last: NonNullable<AutoSyncState['last']> }) {
  const report = last.result === 'store' ? undefined : last.result;
  const quiet = report !== undefined && (report.ok || calm.includes(report.reason));
  return (
    <>
      <p className={quiet ? undefined : 'notice warn'} role="status">
        <strong>
          {report?.ok ? 'Synced' : 'Last try'} {whenWords(last.at, Date.now())}.
        </strong>{' '}
        {lastWords(last.result)}
      </p>
      {report && report.newer > 0 && (
        <p className="notice warn">
          {plural(report.newer, 'file was', 'files were')} made by a newer version of Case File
          Audit. Update this app to read {report.newer === 1 ? 'it' : 'them'}. Nothing is lost.
        </p>
      )}
      {report && <UnreadableFiles files={report.unreadable} />}
    </>
  );
}
