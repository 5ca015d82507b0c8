import type { AutoSyncState } from '#src/sync/auto-sync.ts';
import type { FolderState, PlaceKind } from '#src/sync/folder-state.ts';
import type { SharedFolder } from '#src/sync/shared-folder.ts';
import { plural } from '#src/ui/parts/plural.ts';
import { clockTime, whenWords } from '#src/ui/parts/time-words.ts';
import { lastWords } from './folder-words.ts';
import { RunProgress } from './run-progress.tsx';
import { UnreadableFiles } from './unreadable-files.tsx';

/** The run under way, or what the last one came to and when the next begins. */
export function RunState(props: { readonly folder: SharedFolder; readonly state: FolderState }) {
  const { folder, state } = props;
  const { last, next, running } = state.runs;
  const kind = state.place.at === 'ready' ? state.place.kind : 'folder';
  if (running)
    return <RunProgress kind={kind} progress={state.progress} onCancel={() => folder.cancel()} />;
  return (
    <>
      {last && <LastResult last={last} kind={kind} />}
      {state.place.at === 'ready' && next !== undefined && (
        <p className="hint">
          Syncs by itself: next try at {clockTime(next)}, or soon after your answers go quiet.
        </p>
      )}
    </>
  );
}

/** Runs that ended as somebody wished. */
const calm = ['cancelled', 'reading'];

function LastResult(props: {
  readonly last: NonNullable<AutoSyncState['last']>;
  readonly kind: PlaceKind;
}) {
  const { last, kind } = props;
  const report = last.result === 'store' ? undefined : last.result;
  const quiet = report !== undefined && (report.ok || calm.includes(report.reason));
  return (
    <>
      <p className={quiet ? undefined : 'notice warn'} role="status">
        <strong>
          {report?.ok ? 'Synced' : 'Last try'} {whenWords(last.at, Date.now())}.
        </strong>{' '}
        {lastWords(last.result, kind)}
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
