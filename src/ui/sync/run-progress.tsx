import type { PlaceKind } from '#src/sync/folder-state.ts';
import type { SyncProgress } from '#src/sync/sync-run.ts';
import './run.css';

/** How far a run has come, and a way to stop it: between two files, so nothing is lost. */
export function RunProgress(props: {
  readonly kind: PlaceKind;
  readonly progress: SyncProgress | undefined;
  readonly onCancel: () => void;
}) {
  const { stage, done, of } = props.progress ?? { stage: 'reading', done: 0, of: 0 };
  const words =
    of === 0
      ? `Looking into the ${props.kind}…`
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
